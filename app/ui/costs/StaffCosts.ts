import type { InvoiceStatus, LoggedTime, StoredInvoice } from "~/app/domain/fees/CaseCosts";
import type { ComputedInvoice } from "~/app/domain/fees/Invoice";
import type { PriceList } from "~/app/domain/fees/PriceList";
import type { PlainDate } from "~/schemas/plainDate";

/** All that the page of staff on a case's costs shows: one payer's own, and for Helsedataservice the others' totals. */
export interface StaffCosts {
  reference: string;
  title: string;
  caseAddress: string;
  payer: string;
  payerName: string;
  today: PlainDate;
  firstReceivedOn: PlainDate;
  /** Makes a doubled click log once. */
  requestId: string;
  costHold: boolean;
  ceilingOre: number | null;
  /** What all payers come to; null for a unit, which sees its own alone. */
  soFarOre: number | null;
  time: (LoggedTime & { who: string })[];
  current: StoredInvoice | null;
  computed: ComputedInvoice | null;
  /** The draft is no longer what the time on record comes to. */
  isOutdated: boolean;
  /** Under how many minutes those with a waiver pay nothing; null where the payer has no such rule. */
  waiverUnder: number | null;
  list: PriceList | null;
  earlier: { id: string; number: string | null; status: InvoiceStatus; isNote: boolean; totalOre: number }[];
  others: {
    payer: string;
    name: string;
    totalOre: number | null;
    status: InvoiceStatus | null;
    nothingOwed: boolean;
  }[];
}
