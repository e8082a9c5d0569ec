import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadMessagesPage, messagesAction } from "~/app/routes/record/messagesPage.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { ThreadPage } from "~/app/ui/messages/ThreadPage";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  pageTitle(data ? textsOf(params).messages.pageTitle(data) : textsOf(params).messages.title);

export const loader = (args: LoaderFunctionArgs) => loadMessagesPage(args, "caseworker");
export const action = (args: ActionFunctionArgs) => messagesAction(args, "caseworker");
/** After a lost race the page must show the thread as it is now. */
export const shouldRevalidate = () => true;

export default function Messages() {
  return <ThreadPage page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
