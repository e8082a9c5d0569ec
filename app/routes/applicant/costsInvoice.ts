import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { invoiceFile } from "~/app/routes/staff/invoiceFile.server";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

/** The PDF of an invoice or credit note of the applicant's own case. */
export async function loader(args: LoaderFunctionArgs) {
  const { portal, record } = await loadCaseOfApplicant(args);
  return invoiceFile(portal, record.id, args.params.invoiceId, () => true);
}
