import type { PlainDate } from "~/schemas/plainDate";
import { handler } from "../applications/mayCommand";
import { choosePriceList } from "./choosePriceList";
import { computeInvoice } from "./computeInvoice";
import type { CostFacts } from "./Invoice";
import type { PriceList } from "./PriceList";

/** The middle half of what a payer's finished invoices took, in minutes. */
export interface TimeHistory {
  invoices: number;
  lowMinutes: number;
  highMinutes: number;
}

/** As few finished invoices as make a history. */
export const leastHistory = 5;

/** Preparing data takes 15 to 20 hours: an older guide, https://helsedata.no/soknadshjelp/etter-soknad/ */
export const guideMinutes = { low: 15 * 60, high: 20 * 60 };

export type EstimateBasis =
  | "history"
  | "older-guide"
  /** The base price alone: nobody has said how long handling takes. */
  | "base-only"
  | "free-thesis"
  | "price-not-known";

/** What one payer may come to; whole øre, VAT included where its rate is known. An estimate, never an offer. */
export interface EstimateLine {
  payer: string;
  basis: EstimateBasis;
  /** Null where nothing can be said. */
  lowOre: number | null;
  /** Null where no upper end is known. */
  highOre: number | null;
  lowMinutes: number | null;
  highMinutes: number | null;
  /** How many finished invoices it rests on; 0 for none. */
  invoices: number;
  list: PriceList | null;
}

export interface Estimate {
  lines: EstimateLine[];
  /** The sum of what is known. */
  lowOre: number;
  /** Null where a line has no upper end. */
  highOre: number | null;
}

/**
 * What an application may cost, for each payer and in all. With at least five finished invoices of a payer the middle
 * half of their time counts; until then the guide's 15–20 hours for a unit that prepares data, and for handling the
 * base price alone.
 * @param payers the payer's lists and its history, the handler first
 * @param on the day whose prices are used
 */
export function computeEstimate(
  payers: readonly { payer: string; lists: readonly PriceList[]; history: TimeHistory | null }[],
  facts: CostFacts,
  on: PlainDate,
): Estimate {
  const lines = payers.map(({ payer, lists, history }): EstimateLine => {
    const list = choosePriceList(lists, on);
    const empty = { payer, lowOre: null, highOre: null, lowMinutes: null, highMinutes: null, invoices: 0, list };
    if (!list) return { ...empty, basis: "price-not-known" };
    if (list.freeForThesis && facts.thesis) return { ...empty, basis: "free-thesis", lowOre: 0, highOre: 0 };
    const price = (minutes: number, by = list) => priceOf(minutes, by, facts, on);
    if (history && history.invoices >= leastHistory) {
      const [lowMinutes, highMinutes] = [Math.floor(history.lowMinutes), Math.ceil(history.highMinutes)];
      const { invoices } = history;
      const range = { lowOre: price(lowMinutes), highOre: price(highMinutes), lowMinutes, highMinutes };
      return { ...empty, ...range, invoices, basis: "history" };
    }
    // Handling takes some time: where started hours count, that is the first one.
    if (payer === handler)
      return list.startedHour
        ? { ...empty, basis: "base-only", lowOre: price(60), lowMinutes: 60 }
        : { ...empty, basis: "base-only", lowOre: price(1) - price(1, { ...list, basePrice: null }) };
    const { low, high } = guideMinutes;
    const range = { lowOre: price(low), highOre: price(high), lowMinutes: low, highMinutes: high };
    return { ...empty, ...range, basis: "older-guide" };
  });
  const openEnded = lines.some((line) => line.highOre === null);
  const total = (end: "lowOre" | "highOre") => lines.reduce((sum, line) => sum + (line[end] ?? 0), 0);
  return { lines, lowOre: total("lowOre"), highOre: openEnded ? null : total("highOre") };
}

/** What a time comes to under a list, in whole øre. */
function priceOf(minutes: number, list: PriceList, facts: CostFacts, on: PlainDate): number {
  const activity = list.payer === handler ? "casework" : "preparation";
  const invoice = computeInvoice([{ workedOn: on, minutes, activity }], [list], facts);
  if (!invoice.ok) throw new RangeError(`the list of ${list.payer} does not apply on ${on}`);
  return invoice.value.totalOre;
}
