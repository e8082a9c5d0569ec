import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { sourceOptions } from "~/app/http/draftOptions";
import { getOpenDraft } from "~/app/http/draftRequest";
import { stepStart } from "~/app/http/draftStep";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { LinkageChoice } from "~/app/ui/apply/LinkageChoice";
import { SourceChoice } from "~/app/ui/apply/SourceChoice";
import { StepForm } from "~/app/ui/apply/StepForm";
import { saveStepAndGo } from "./saveStep.server";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.data.title);

export async function loader(args: LoaderFunctionArgs) {
  const { language, draft } = await getOpenDraft(args);
  const { deps } = args.context.portal;
  const [{ catalogue }, now] = await Promise.all([deps.catalogue(), deps.now()]);
  // Separate tables are the rule: whoever doesn't choose, has chosen them.
  return {
    start: stepStart(draft, "data", { linkage: "separate" }),
    ...sourceOptions(catalogue, language, osloDate(now)),
  };
}

export const action = (args: ActionFunctionArgs) => saveStepAndGo(args, "data", "purpose");

export default function DraftData() {
  const { start, groups, ownForm } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts().apply;
  const t = texts.data;
  const begin = reply?.retry ?? start;
  const names = new Map(groups.flatMap((group) => group.sources.map(({ id, name }) => [id, name])));
  const wordsFor = (field: string, value: string) =>
    field === "sources"
      ? (names.get(value) ?? value)
      : field === "linkage"
        ? ((texts.choices.linkage as Record<string, string>)[value] ?? value)
        : value;
  return (
    <>
      <header className="stack stack--tight">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <StepForm step="data" start={begin} tooLong={reply?.tooLong} wordsFor={wordsFor}>
        {({ values }) => (
          <>
            <SourceChoice groups={groups} ownForm={ownForm} start={begin} chosen={values.sources ?? []} />
            <LinkageChoice start={begin} chosen={values.sources ?? []} />
          </>
        )}
      </StepForm>
    </>
  );
}
