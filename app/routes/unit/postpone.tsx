import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadPostponePage, postponeAction } from "~/app/routes/staff/postpone.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { PostponeForm } from "~/app/ui/postpone/PostponeForm";

export const handle = { access: { read: "view-part", change: "act-on-part" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.postpone.heading);

export const loader = (args: LoaderFunctionArgs) => loadPostponePage(args, "unit");
export const action = (args: ActionFunctionArgs) => postponeAction(args, "unit");
/** After a lost race the page must show the case, and the draft, as they are now. */
export const shouldRevalidate = () => true;

export default function Postpone() {
  return <PostponeForm page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
