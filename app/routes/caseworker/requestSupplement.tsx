import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadSupplementForm, supplementAction } from "~/app/routes/staff/supplementForm.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { SupplementForm } from "~/app/ui/staff/SupplementForm";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.supplement.heading);

export const loader = (args: LoaderFunctionArgs) => loadSupplementForm(args);
export const action = (args: ActionFunctionArgs) => supplementAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function RequestSupplement() {
  return <SupplementForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
