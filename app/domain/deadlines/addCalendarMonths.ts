import type { PlainDate } from "~/schemas/plainDate";
import { fromEpochDay, toEpochDay } from "./epochDay";

/**
 * The same day so many months later, or that month's last day when it is shorter: three months after 30 November is the
 * last day of February. Counted from the day given in one step, so that a short month on the way shortens nothing.
 * Weekends and holidays move nothing.
 * @param months a positive whole number
 * @throws {RangeError} when the text is no existing date, or the number is not positive and whole
 */
export function addCalendarMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`Not a number of months: ${months}`);
  toEpochDay(date);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const sameDay = `${firstOf(month).slice(0, 8)}${date.slice(8)}`;
  const last = fromEpochDay(toEpochDay(firstOf(month + 1)) - 1);
  return sameDay < last ? sameDay : last;
}

/** @param month counted from January of year 0 */
function firstOf(month: number): PlainDate {
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(inYear).padStart(2, "0")}-01`;
}
