import type { Activity } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";
import { ok, refuse, type Result } from "../result";
import { choosePriceList } from "./choosePriceList";
import type { ComputedInvoice, CostFacts, FreeReason, InvoiceLine, VatGroup, Work } from "./Invoice";
import type { PriceList } from "./PriceList";
import { roundTogether, vatOf } from "./roundOre";

export type InvoiceProblem = { code: "price-not-known"; on: PlainDate };

/** A line before it is rounded: in sixtieths of an øre, so that minutes times øre an hour is exact. */
type Exact<Line = InvoiceLine> = Line extends InvoiceLine ? Omit<Line, "amountOre"> & { sixtieths: number } : never;

interface Period {
  list: PriceList;
  minutes: Map<Activity, number>;
  /** Minutes that would be charged were none of them free. */
  chargeable: number;
  free: number;
}

/**
 * What one payer takes for the time on record: base price, hours by the prices of the day the work was done, less
 * what is free. Rounded once at the net of each rate of VAT, half up; the VAT on that net likewise.
 *
 * The base price and what is free go by the list of the first day worked. Started hours are counted once for the time
 * under one list. Without time on record there is nothing to invoice, not even a base price.
 * @param work time worked, in minutes, with its day (Europe/Oslo)
 * @returns a refusal where no price is known for a day on which work was done
 * @see helseregisterloven § 19 g: never more than the actual cost
 */
export function computeInvoice(
  work: readonly Work[],
  lists: readonly PriceList[],
  facts: CostFacts,
): Result<ComputedInvoice, InvoiceProblem> {
  const done = [...work]
    .filter((one) => one.minutes > 0)
    .sort((one, other) => (one.workedOn < other.workedOn ? -1 : 1));
  const minutes = done.reduce((sum, one) => sum + one.minutes, 0);
  const periods: Period[] = [];
  let first: PriceList | null = null;
  let freeLeft = 0;
  for (const one of done) {
    const list = choosePriceList(lists, one.workedOn);
    if (!list) return refuse({ code: "price-not-known", on: one.workedOn });
    if (!first) freeLeft = list.freeFirstMinutes;
    first ??= list;
    let period = periods.find((candidate) => candidate.list.id === list.id);
    if (!period) periods.push((period = { list, minutes: new Map(), chargeable: 0, free: 0 }));
    period.minutes.set(one.activity, (period.minutes.get(one.activity) ?? 0) + one.minutes);
    if (list.freeActivities.includes(one.activity)) continue;
    const free = Math.min(freeLeft, one.minutes);
    freeLeft -= free;
    period.chargeable += one.minutes;
    period.free += free;
  }
  const priceListIds = periods.map(({ list }) => list.id);
  const chargeable = periods.reduce((sum, period) => sum + period.chargeable, 0);
  const free = first ? reasonForFree(first, chargeable, facts) : "no-hours";
  if (!first || free) return ok({ ...nothing(free ?? "no-hours"), minutes, priceListIds });

  const { basePrice, vatBasisPoints } = first;
  const several = facts.sources > 1;
  const base: Exact[] = basePrice
    ? [
        {
          kind: "base",
          several,
          vatBasisPoints,
          sixtieths: 60 * (several ? basePrice.severalSourcesOre : basePrice.oneSourceOre),
        },
      ]
    : [];
  const sums = sum(round([...base, ...periods.flatMap(linesOf)]));
  return ok({ ...sums, minutes, priceListIds, freeBecause: sums.totalOre === 0 ? "free-hours" : null });
}

/** Why the whole case is free; null where it is not. */
function reasonForFree(list: PriceList, chargeable: number, facts: CostFacts): FreeReason | null {
  if (list.freeForThesis && facts.thesis) return "thesis";
  if (chargeable === 0) return "free-activity";
  if (chargeable < list.notInvoicedUnderMinutes) return "under-limit";
  if (list.waiver && facts.waiver && chargeable < list.waiver.underMinutes) return "waiver";
  return null;
}

function linesOf({ list, minutes, chargeable, free }: Period): Exact[] {
  const { hourlyOre: rateOre, vatBasisPoints, freeActivities } = list;
  const lines = [...minutes].map(([activity, spent]): Exact =>
    freeActivities.includes(activity)
      ? { kind: "free-activity", activity, minutes: spent, vatBasisPoints, sixtieths: 0 }
      : { kind: "hours", activity, minutes: spent, rateOre, vatBasisPoints, sixtieths: spent * rateOre },
  );
  const charged = chargeable - free;
  const more = list.startedHour ? (60 - (charged % 60)) % 60 : 0;
  if (more > 0) lines.push({ kind: "started-hour", minutes: more, rateOre, vatBasisPoints, sixtieths: more * rateOre });
  if (free > 0) lines.push({ kind: "free-hours", minutes: free, rateOre, vatBasisPoints, sixtieths: -free * rateOre });
  return lines;
}

/** Rounds the lines of each rate of VAT together. */
function round(exact: readonly Exact[]): InvoiceLine[] {
  const rates = [...new Set(exact.map((line) => line.vatBasisPoints))];
  return rates.flatMap((rate) => {
    const own = exact.filter((line) => line.vatBasisPoints === rate);
    const amounts = roundTogether(own.map((line) => line.sixtieths));
    return own.map(({ sixtieths: _exact, ...line }, at) => ({ ...line, amountOre: amounts[at] ?? 0 }) as InvoiceLine);
  });
}

function sum(lines: InvoiceLine[]): Omit<ComputedInvoice, "minutes" | "priceListIds" | "freeBecause"> {
  const rates = [...new Set(lines.map((line) => line.vatBasisPoints))];
  const vat = rates.map((basisPoints): VatGroup => {
    const netOre = lines
      .filter((line) => line.vatBasisPoints === basisPoints)
      .reduce((total, line) => total + line.amountOre, 0);
    return { basisPoints, netOre, vatOre: basisPoints === null ? 0 : vatOf(netOre, basisPoints) };
  });
  const netOre = vat.reduce((total, group) => total + group.netOre, 0);
  const vatOre = vat.reduce((total, group) => total + group.vatOre, 0);
  return { lines, vat, netOre, vatOre, totalOre: netOre + vatOre };
}

const nothing = (freeBecause: FreeReason) => ({
  lines: [],
  vat: [],
  netOre: 0,
  vatOre: 0,
  totalOre: 0,
  freeBecause,
});

/**
 * Takes a discount off the net, from the first rate of VAT on. An invoice is never raised.
 * @param discountOre whole øre, VAT apart
 * @returns a refusal where it is more than the net
 */
export function discountInvoice(
  invoice: ComputedInvoice,
  discountOre: number,
  reason: string,
): Result<ComputedInvoice, "discount-too-high"> {
  if (discountOre < 0) throw new RangeError("a discount is taken off, not put on");
  if (discountOre > invoice.netOre) return refuse("discount-too-high");
  let left = discountOre;
  const lines = invoice.vat.flatMap(({ basisPoints, netOre }): InvoiceLine[] => {
    const off = Math.min(left, netOre);
    left -= off;
    return off > 0 ? [{ kind: "discount", reason, amountOre: -off, vatBasisPoints: basisPoints }] : [];
  });
  return ok({ ...invoice, ...sum([...invoice.lines, ...lines]) });
}
