import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { decisionAction, loadDecisionForm } from "~/app/routes/staff/decisionForm.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { DecideForm } from "~/app/ui/decisions/DecideForm";

export const handle = { access: { read: "decide-case", change: "decide-case" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.decide.heading);

export const loader = (args: LoaderFunctionArgs) => loadDecisionForm(args, "caseworker");
export const action = (args: ActionFunctionArgs) => decisionAction(args, "caseworker");
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Decide() {
  return <DecideForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
