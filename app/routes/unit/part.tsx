import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { assignPartAction, loadCasePage } from "~/app/routes/staff/staffCasePage.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { CasePage } from "~/app/ui/staff/CasePage";

export const handle = { access: { read: "view-part", change: "act-on-part" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  pageTitle(data ? textsOf(params).caseworker.case.title(data.view) : textsOf(params).shell.errors.notFoundTitle);

export const loader = (args: LoaderFunctionArgs) => loadCasePage(args, "unit");
export const action = (args: ActionFunctionArgs) => assignPartAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

/** A case as the staff of a unit see it: their own part, and what was submitted that concerns it. */
export default function Part() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <CasePage {...page} changedMeanwhile={reply?.changedMeanwhile ?? false} />;
}
