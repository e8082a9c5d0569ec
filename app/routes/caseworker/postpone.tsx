import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { postponeAction, loadPartForm } from "~/app/routes/staff/staffPartForms.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { PostponeForm } from "~/app/ui/staff/PartForms";

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.postpone.heading);

export const loader = (args: LoaderFunctionArgs) => loadPartForm(args, "caseworker", "postpone");
export const action = (args: ActionFunctionArgs) => postponeAction(args, "caseworker");
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Postpone() {
  return <PostponeForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
