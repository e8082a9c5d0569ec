import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { appealAnswerAction, loadAppealAnswer } from "~/app/routes/staff/appealForms.server";
import { pageTitle } from "~/app/i18n/useTexts";
import { AppealAnswerForm } from "~/app/ui/decisions/AppealForms";
import { decisionTextsOf } from "~/app/ui/decisions/decisionTexts";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(decisionTextsOf(params).appeal.answer);

export const loader = (args: LoaderFunctionArgs) => loadAppealAnswer(args);
export const action = (args: ActionFunctionArgs) => appealAnswerAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Page() {
  return <AppealAnswerForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
