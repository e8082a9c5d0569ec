import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadHistoryPage } from "~/app/routes/record/historyPage.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { HistoryPage } from "~/app/ui/history/HistoryPage";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  pageTitle(data ? textsOf(params).messages.history.pageTitle(data) : textsOf(params).messages.history.title);

export const loader = (args: LoaderFunctionArgs) => loadHistoryPage(args, "applicant");

export default function History() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
