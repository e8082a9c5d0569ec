import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getOpenDraft } from "~/app/http/draftRequest";
import { stepStart } from "~/app/http/draftStep";
import { getVisitor } from "~/app/http/session";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { AboutFields } from "~/app/ui/apply/AboutFields";
import { StepForm } from "~/app/ui/apply/StepForm";
import type { Language } from "~/schemas/language";
import { saveStepAndGo } from "./saveStep.server";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.about.title);

/** Where most who write in a language of Norway are. */
const likelyCountry: Record<Language, string> = { nb: "Norge", nn: "Noreg", en: "" };

export async function loader(args: LoaderFunctionArgs) {
  const { language, draft } = await getOpenDraft(args);
  const { account } = await getVisitor(args.request, args.context);
  return {
    start: stepStart(draft, "about", {
      // Somebody who has not told a name is shown by the address.
      name: account && account.name !== account.email ? account.name : "",
      email: account ? (realAddress(account.email) ?? "") : "",
      country: likelyCountry[language],
    }),
  };
}

export const action = (args: ActionFunctionArgs) => saveStepAndGo(args, "about", "send");

export default function DraftAbout() {
  const { start } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts().apply;
  const t = texts.about;
  const begin = reply?.retry ?? start;
  const labels: Record<string, Record<string, string>> = {
    studentLevel: texts.choices.studentLevel,
    student: texts.choices.yesNo,
    publicBodyOwnTask: texts.choices.yesNo,
  };
  return (
    <>
      <header className="stack stack--tight">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <StepForm
        step="about"
        start={begin}
        tooLong={reply?.tooLong}
        wordsFor={(field, value) => labels[field]?.[value] ?? value}
      >
        {({ values }) => <AboutFields start={begin} values={values} />}
      </StepForm>
    </>
  );
}
