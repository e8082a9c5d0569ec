import type { Activity } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";
import type { ComputedInvoice, CostFacts, Work } from "./Invoice";
import type { PriceList } from "./PriceList";

/** An entry of time, as the pages show it. */
export interface LoggedTime extends Work {
  id: string;
  payer: string;
  workedBy: string;
  activity: Activity;
  note: string;
  /** Taken back; it counts no more. */
  isCancelled: boolean;
  /** On an invoice that was sent. */
  isInvoiced: boolean;
}

export type InvoiceStatus = "drafted" | "sent" | "paid" | "credited";

/** To whom an invoice goes, as the application says. */
export interface InvoiceRecipient {
  /** Name and address, as typed. */
  address: string;
  reference: string;
  organisationNumber: string;
  email: string;
  /** Asks for its own statutory tasks: takes invoices in the formats EHF Billing and Peppol BIS Billing. */
  isPublicBody: boolean;
}

/** What an invoice says, as it is kept. */
export interface InvoiceContent extends ComputedInvoice {
  recipient: InvoiceRecipient;
  facts: CostFacts;
  discount: { amountOre: number; reason: string } | null;
  /** Why nothing is owed, or why it was taken back; empty where nothing was said. */
  reason: string;
}

/** An invoice, a credit note, or the word that nothing is owed. */
export interface StoredInvoice {
  id: string;
  applicationId: string;
  payer: string;
  number: string | null;
  status: InvoiceStatus;
  content: InvoiceContent;
  netOre: number;
  vatOre: number;
  totalOre: number;
  /** The invoice that a credit note takes back. */
  credits: string | null;
  nothingOwed: boolean;
  version: number;
  draftedBy: string;
  draftedOn: PlainDate;
  sentOn: PlainDate | null;
  dueOn: PlainDate | null;
  paidOn: PlainDate | null;
  creditedOn: PlainDate | null;
  pdfFileId: string | null;
}

/** How one payer's costs in a case stand. */
export interface PayerCosts {
  payer: string;
  lists: PriceList[];
  time: LoggedTime[];
  /** The invoice, draft or word that stands; null while there is none. */
  current: StoredInvoice | null;
  /** What the time on record comes to; null where the price is not known. */
  computed: ComputedInvoice | null;
}

/** The invoice that stands for a payer: not taken back, and no credit note. */
export function currentInvoice<One extends Pick<StoredInvoice, "payer" | "status" | "credits">>(
  invoices: readonly One[],
  payer: string,
): One | null {
  return invoices.find((one) => one.payer === payer && one.status !== "credited" && one.credits === null) ?? null;
}

/** What a case comes to so far, in whole øre: what was invoiced, and elsewhere what the time on record comes to. */
export function totalSoFar(payers: readonly Pick<PayerCosts, "current" | "computed">[]): number {
  return payers.reduce((sum, { current, computed }) => {
    const isSettled = current !== null && current.status !== "drafted";
    return sum + (isSettled ? current.totalOre : (computed?.totalOre ?? 0));
  }, 0);
}
