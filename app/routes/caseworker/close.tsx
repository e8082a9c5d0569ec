import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { closeAction, loadCloseForm } from "~/app/routes/staff/appealForms.server";
import { pageTitle } from "~/app/i18n/useTexts";
import { CloseForm } from "~/app/ui/decisions/AppealForms";
import { decisionTextsOf } from "~/app/ui/decisions/decisionTexts";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(decisionTextsOf(params).close.heading);

export const loader = (args: LoaderFunctionArgs) => loadCloseForm(args);
export const action = (args: ActionFunctionArgs) => closeAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Page() {
  return <CloseForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
