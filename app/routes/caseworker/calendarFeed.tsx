import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { feedAction, loadFeedPage } from "~/app/routes/staff/calendarFeed.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { FeedPage } from "~/app/ui/calendar/FeedPage";

export const handle = { access: { read: "view-queue", change: "act-on-queue" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).calendar.feed.heading);

export const loader = (args: LoaderFunctionArgs) => loadFeedPage(args, "caseworker");
export const action = (args: ActionFunctionArgs) => feedAction(args, "caseworker");

export default function CalendarFeed() {
  return <FeedPage page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
