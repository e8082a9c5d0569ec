import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { calendarAction, loadCalendarPage } from "~/app/routes/admin/calendarPage.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { CalendarPage } from "~/app/ui/calendar/CalendarPage";

export const handle = { access: { read: "change-calendar", change: "change-calendar" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).calendar.title);

export const loader = (args: LoaderFunctionArgs) => loadCalendarPage(args);
export const action = (args: ActionFunctionArgs) => calendarAction(args);
/** After a lost race the page must show the calendar as it is now. */
export const shouldRevalidate = () => true;

export default function Calendar() {
  return <CalendarPage page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
