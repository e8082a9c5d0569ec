import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { deliverAction, loadDeliverPage } from "~/app/routes/unit/deliverPage.server";
import { DeliverPage } from "~/app/ui/delivery/DeliverPage";

export const handle = { access: { read: "view-part", change: "act-on-part" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).delivery.heading);

export const loader = (args: LoaderFunctionArgs) => loadDeliverPage(args);
export const action = (args: ActionFunctionArgs) => deliverAction(args);
/** After a lost race the page must show the part as it is now. */
export const shouldRevalidate = () => true;

export default function Deliver() {
  return <DeliverPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
