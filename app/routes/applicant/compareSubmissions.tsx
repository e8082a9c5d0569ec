import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadComparison } from "~/app/http/submissionComparison";
import { paths } from "~/app/i18n/paths";
import { ComparisonPage } from "~/app/ui/compare/ComparisonPage";
import { comparisonTitle } from "~/app/ui/compare/comparisonTitle";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { portal, language, record } = await loadCaseOfApplicant(args);
  const loaded = await loadComparison(portal, record, args.request);
  return { ...loaded, caseAddress: paths(language).application(record.id) };
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) => comparisonTitle(params, data);

/** What the applicant changed between two of their submissions. */
export default function CompareSubmissions() {
  return <ComparisonPage {...useLoaderData<typeof loader>()} />;
}
