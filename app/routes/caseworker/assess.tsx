import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { assessmentAction, loadAssessment } from "~/app/routes/staff/assessment.server";
import { pageTitle } from "~/app/i18n/useTexts";
import { AssessmentPage } from "~/app/ui/decisions/AssessmentPage";
import { decisionTextsOf } from "~/app/ui/decisions/decisionTexts";

export const handle = { access: { read: "view-case-as-caseworker", change: "act-on-case" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  pageTitle([decisionTextsOf(params).assess.title, data?.reference].filter(Boolean).join(" "));

export const loader = (args: LoaderFunctionArgs) => loadAssessment(args);
export const action = (args: ActionFunctionArgs) => assessmentAction(args);
export const shouldRevalidate = () => true;

export default function Assess() {
  return <AssessmentPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
