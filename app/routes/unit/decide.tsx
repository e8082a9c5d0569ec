import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideAction, loadPartForm } from "~/app/routes/staff/staffPartForms.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { DecideForm } from "~/app/ui/staff/PartForms";

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.decide.heading);

export const loader = (args: LoaderFunctionArgs) => loadPartForm(args, "unit", "decide");
export const action = (args: ActionFunctionArgs) => decideAction(args, "unit");
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Decide() {
  return <DecideForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
