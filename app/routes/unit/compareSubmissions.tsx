import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadStaffCase } from "~/app/http/staffCase";
import { loadComparison } from "~/app/http/submissionComparison";
import { ComparisonPage } from "~/app/ui/compare/ComparisonPage";
import { comparisonTitle } from "~/app/ui/compare/comparisonTitle";

export const handle = { access: { read: "view-part" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, account, caseAddress } = await loadStaffCase(args, "unit");
  return { ...(await loadComparison(portal, record, args.request, account.units)), caseAddress };
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) => comparisonTitle(params, data);

/** What changed between two submissions, for the staff of a unit with a part in the case: they see what concerns their part. */
export default function CompareSubmissions() {
  return <ComparisonPage {...useLoaderData<typeof loader>()} />;
}
