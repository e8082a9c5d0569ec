import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deliverAction, loadPartForm } from "~/app/routes/staff/staffPartForms.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { DeliverForm } from "~/app/ui/staff/PartForms";

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.deliver.heading);

export const loader = (args: LoaderFunctionArgs) => loadPartForm(args, "unit", "deliver");
export const action = (args: ActionFunctionArgs) => deliverAction(args, "unit");
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Deliver() {
  return <DeliverForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
