import type { InvoiceStatus } from "~/app/domain/fees/CaseCosts";
import type { CostTexts } from "~/app/i18n/nb/costs";

/** How an invoice stands, in words. */
export function invoiceStatus(one: { status: InvoiceStatus; nothingOwed: boolean }, t: CostTexts): string {
  return one.nothingOwed && one.status !== "credited" ? t.status.nothingOwed : t.status[one.status];
}
