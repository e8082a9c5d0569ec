import type { Activity } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";

/** Time worked on a case, as an invoice needs it. */
export interface Work {
  workedOn: PlainDate;
  minutes: number;
  activity: Activity;
}

/** What decides whether a case is free, and its base price. */
export interface CostFacts {
  /** How many sources the application asks for. */
  sources: number;
  /** A thesis up to master's, and the application says so. */
  thesis: boolean;
  /** The applicant is one of those who pay nothing under the payer's limit, such as the media. */
  waiver: boolean;
}

/** Why something costs nothing. */
export type FreeReason = "no-hours" | "thesis" | "waiver" | "under-limit" | "free-hours" | "free-activity";

/** One line. `amountOre` is whole øre, VAT apart; minus for what is taken off. */
export type InvoiceLine = { amountOre: number; vatBasisPoints: number | null } & (
  | { kind: "base"; several: boolean }
  | { kind: "hours"; activity: Activity; minutes: number; rateOre: number }
  /** Up to the next whole hour. */
  | { kind: "started-hour"; minutes: number; rateOre: number }
  /** The first hours, which are not charged. */
  | { kind: "free-hours"; minutes: number; rateOre: number }
  /** Work that costs nothing, such as on an appeal. */
  | { kind: "free-activity"; activity: Activity; minutes: number }
  | { kind: "discount"; reason: string }
);

/** One rate of VAT; null where it is not known, and none is added. */
export interface VatGroup {
  basisPoints: number | null;
  netOre: number;
  vatOre: number;
}

/** What is to be paid, in whole øre: the lines make the net, net and VAT the total. */
export interface ComputedInvoice {
  lines: InvoiceLine[];
  vat: VatGroup[];
  netOre: number;
  vatOre: number;
  totalOre: number;
  /** All time on record, free or not. */
  minutes: number;
  /** Set where nothing is to be paid. */
  freeBecause: FreeReason | null;
  /** The lists that it rests on, oldest first. */
  priceListIds: string[];
}
