import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadStaffCase } from "~/app/http/staffCase";
import { loadComparison } from "~/app/http/submissionComparison";
import { ComparisonPage } from "~/app/ui/compare/ComparisonPage";
import { comparisonTitle } from "~/app/ui/compare/comparisonTitle";

export const handle = { access: { read: "view-case-as-caseworker" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, caseAddress } = await loadStaffCase(args, "caseworker");
  return { ...(await loadComparison(portal, record, args.request)), caseAddress };
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) => comparisonTitle(params, data);

/** What changed between two submissions, for a caseworker who has read the first of them. */
export default function CompareSubmissions() {
  return <ComparisonPage {...useLoaderData<typeof loader>()} />;
}
