import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadCasePage } from "~/app/routes/staff/staffCasePage.server";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { CasePage } from "~/app/ui/staff/CasePage";

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  pageTitle(data ? textsOf(params).caseworker.case.title(data.view) : textsOf(params).shell.errors.notFoundTitle);

export const loader = (args: LoaderFunctionArgs) => loadCasePage(args, "unit");

/** A case as the staff of a unit see it: their own part, and what was submitted. */
export default function Part() {
  return <CasePage {...useLoaderData<typeof loader>()} />;
}
