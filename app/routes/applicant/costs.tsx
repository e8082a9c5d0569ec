import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { formatKroner } from "~/app/i18n/formatKroner";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { ApplicantCostsPage, headingOf } from "~/app/ui/costs/ApplicantCostsPage";
import { getLanguage } from "~/app/http/getLanguage";
import { ceilingAction, loadApplicantCosts } from "./costsOfApplicant.server";

export const handle = { access: { read: "view-own-case", change: "act-on-own-case" } } satisfies RouteAccess;

export const loader = async (args: LoaderFunctionArgs) => ({
  costs: await loadApplicantCosts(args),
  language: getLanguage(args.params),
});
export const action = (args: ActionFunctionArgs) => ceilingAction(args);
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const t = textsOf(params).costs.applicant;
  return data ? pageTitle(headingOf(data.costs, t.heading, (ore) => formatKroner(ore, data.language))) : [];
};

/** What a case costs, for the applicant. */
export default function Costs() {
  const { costs } = useLoaderData<typeof loader>();
  return <ApplicantCostsPage costs={costs} reply={useActionData<typeof action>()} />;
}
