import type { PlainDate } from "~/schemas/plainDate";

/** The first and the last day on which something holds; null is open. */
export interface Period {
  from: PlainDate | null;
  until: PlainDate | null;
}

/** Whether the day lies in the period, both ends included. */
export function isInPeriod(period: Period, date: PlainDate): boolean {
  return (period.from === null || period.from <= date) && (period.until === null || date <= period.until);
}
