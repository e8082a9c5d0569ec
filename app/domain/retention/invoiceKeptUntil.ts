import type { PlainDate } from "~/schemas/plainDate";
import { invoiceYears } from "./retentionRules";

/**
 * The first day on which who an invoice was sent to may be erased: five years after the end of the financial year.
 * @param sentOn day of the invoice; an invoice that was never sent is no document of the accounts
 * @see bokføringsloven § 13
 */
export function invoiceKeptUntil(sentOn: PlainDate): PlainDate {
  return `${Number(sentOn.slice(0, 4)) + 1 + invoiceYears}-01-01`;
}
