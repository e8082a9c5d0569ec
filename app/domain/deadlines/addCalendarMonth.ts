import type { PlainDate } from "~/schemas/plainDate";
import { fromEpochDay, toEpochDay } from "./epochDay";

/**
 * The same day of the next month, or that month's last day when it is shorter: one month after 31 January is the last
 * day of February. Weekends and holidays move nothing.
 * @throws {RangeError} when the text is no existing date
 * @see forvaltningsloven § 11 a, third paragraph: a preliminary answer is owed within one month of receipt
 */
export function addCalendarMonth(date: PlainDate): PlainDate {
  toEpochDay(date);
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), date.slice(8)];
  const next = firstOfMonthAfter(year, month);
  const lastOfNext = fromEpochDay(
    toEpochDay(firstOfMonthAfter(Number(next.slice(0, 4)), Number(next.slice(5, 7)))) - 1,
  );
  const sameDay = `${next.slice(0, 8)}${day}`;
  return sameDay < lastOfNext ? sameDay : lastOfNext;
}

function firstOfMonthAfter(year: number, month: number): PlainDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(nextYear).padStart(4, "0")}-${String(nextMonth).padStart(2, "0")}-01`;
}
