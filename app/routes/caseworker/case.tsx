import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { assignAction, loadCasePage } from "~/app/routes/staff/staffCasePage.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { CasePage } from "~/app/ui/staff/CasePage";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  pageTitle(data ? textsOf(params).caseworker.case.title(data.view) : textsOf(params).shell.errors.notFoundTitle);

export const loader = (args: LoaderFunctionArgs) => loadCasePage(args, "caseworker");
export const action = (args: ActionFunctionArgs) => assignAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function Case() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <CasePage {...page} changedMeanwhile={reply?.changedMeanwhile ?? false} />;
}
