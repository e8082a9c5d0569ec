import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { chosenSources } from "~/app/domain/applications/draftValues";
import { statedPurposes } from "~/app/http/draftOptions";
import { getOpenDraft } from "~/app/http/draftRequest";
import { stepStart } from "~/app/http/draftStep";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { DraftChoice, DraftLine, DraftText, optionsOf } from "~/app/ui/apply/DraftFields";
import { PurposeFits } from "~/app/ui/apply/PurposeFits";
import { StepForm } from "~/app/ui/apply/StepForm";
import { saveStepAndGo } from "./saveStep.server";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.purpose.title);

export async function loader(args: LoaderFunctionArgs) {
  const { language, draft } = await getOpenDraft(args);
  const { catalogue } = await args.context.portal.deps.catalogue();
  return {
    start: stepStart(draft, "purpose"),
    purposes: statedPurposes(catalogue, chosenSources(draft.content), language),
  };
}

export const action = (args: ActionFunctionArgs) => saveStepAndGo(args, "purpose", "table");

export default function DraftPurpose() {
  const { start, purposes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts().apply;
  const t = texts.purpose;
  const begin = reply?.retry ?? start;
  const categories: Record<string, string> = texts.choices.purposeCategory;
  return (
    <>
      <header className="stack stack--tight">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <div className="card">
        <p>{t.noBasis}</p>
      </div>
      <StepForm
        step="purpose"
        start={begin}
        tooLong={reply?.tooLong}
        wordsFor={(field, value) => (field === "purposeCategory" ? (categories[value] ?? value) : value)}
      >
        {() => (
          <>
            <DraftLine field="projectTitle" start={begin} help={t.projectTitleHelp} />
            <DraftChoice field="purposeCategory" start={begin} options={optionsOf(categories)} />
            <DraftText field="useDescription" start={begin} help={t.useHelp} rows={7} />
            <PurposeFits start={begin} purposes={purposes} />
          </>
        )}
      </StepForm>
    </>
  );
}
