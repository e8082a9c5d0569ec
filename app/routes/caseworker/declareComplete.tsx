import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { completeAction, loadCompleteForm } from "~/app/routes/staff/staffCaseForms.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { DeclareCompleteForm, RevokeCompleteForm } from "~/app/ui/staff/CaseForms";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = textsOf(params).caseworker;
  return pageTitle(data?.isDeclared ? t.revoke.heading : t.complete.heading);
};

export const loader = (args: LoaderFunctionArgs) => loadCompleteForm(args);
export const action = (args: ActionFunctionArgs) => completeAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

/** One address for completeness: what can be done there follows from the case. */
export default function DeclareComplete() {
  const head = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  // What was begun stays on the page, also when a colleague has changed the case: nothing typed is lost.
  const isRevoking = reply ? reply.typed.act === "revoke" : head.isDeclared;
  if (isRevoking) return <RevokeCompleteForm head={{ ...head, isPossible: head.canRevoke }} reply={reply} />;
  return <DeclareCompleteForm head={head} reply={reply} />;
}
