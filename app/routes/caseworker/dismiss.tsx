import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { dismissAction, loadDismissForm } from "~/app/routes/staff/staffCaseForms.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { DismissForm } from "~/app/ui/staff/CaseForms";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.dismiss.heading);

export const loader = (args: LoaderFunctionArgs) => loadDismissForm(args);
export const action = (args: ActionFunctionArgs) => dismissAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Dismiss() {
  return <DismissForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
