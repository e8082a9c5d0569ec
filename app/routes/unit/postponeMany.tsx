import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadPostponeMany, postponeManyAction } from "~/app/routes/staff/postponeMany.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { PostponeMany } from "~/app/ui/postpone/PostponeMany";

export const handle = { access: { read: "view-own-parts", change: "act-on-own-parts" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).postpone.many.title);

export const loader = (args: LoaderFunctionArgs) => loadPostponeMany(args, "unit");
export const action = (args: ActionFunctionArgs) => postponeManyAction(args, "unit");
/** What has been postponed has a new version. */
export const shouldRevalidate = () => true;

export default function PostponeSeveral() {
  return <PostponeMany page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
