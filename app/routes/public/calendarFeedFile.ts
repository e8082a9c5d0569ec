import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { calendarFeedOf } from "~/app/routes/staff/calendarFeed.server";

export const handle = { access: { read: "read-calendar-by-link" } } satisfies RouteAccess;

/** `GET /kalender/<secret>.ics`: the dates behind a secret address, without a session. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const [, token] = /^([^.]+)\.ics$/.exec(params.feed ?? "") ?? [];
  const feed = token === undefined ? null : await calendarFeedOf(context.portal, token);
  const headers = { "Cache-Control": "private, max-age=300", "X-Robots-Tag": "noindex" };
  if (feed === null) return new Response(null, { status: 404, headers: { ...headers, "Cache-Control": "no-store" } });
  return new Response(feed, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="frister.ics"',
    },
  });
}
