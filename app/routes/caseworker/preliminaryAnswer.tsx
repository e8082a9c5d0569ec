import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadPreliminaryAnswer, preliminaryAnswerAction } from "~/app/routes/staff/preliminaryAnswer.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { PreliminaryAnswerForm } from "~/app/ui/letters/PreliminaryAnswerForm";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).letterPages.preliminary.heading);

export const loader = (args: LoaderFunctionArgs) => loadPreliminaryAnswer(args);
export const action = (args: ActionFunctionArgs) => preliminaryAnswerAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export default function PreliminaryAnswer() {
  return <PreliminaryAnswerForm head={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
