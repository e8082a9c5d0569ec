import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { AccessLogPage } from "~/app/ui/admin/AccessLogPage";
import { loadAccessLog } from "./accessLogPage.server";

export const handle = { access: { read: "search-access-log" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).access.title);

export const loader = (args: LoaderFunctionArgs) => loadAccessLog(args);

export default function AccessLog() {
  return <AccessLogPage {...useLoaderData<typeof loader>()} />;
}
