import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadStaffCase } from "~/app/http/staffCase";
import { invoiceFile } from "~/app/routes/staff/invoiceFile.server";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";

export const handle = { access: { read: "fetch-invoice-of-unit" } } satisfies RouteAccess;

/** The PDF of an invoice that the visitor may send. */
export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, account } = await loadStaffCase(args, "unit");
  return invoiceFile(portal, record.id, args.params.invoiceId, (payer) => mayChargeFor(account, payer, record));
}
