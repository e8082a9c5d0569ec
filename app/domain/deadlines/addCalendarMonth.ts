import type { PlainDate } from "~/schemas/plainDate";
import { addCalendarMonths } from "./addCalendarMonths";

/**
 * The same day of the next month, or that month's last day when it is shorter: one month after 31 January is the last
 * day of February. Weekends and holidays move nothing.
 * @throws {RangeError} when the text is no existing date
 * @see forvaltningsloven § 11 a, third paragraph: a preliminary answer is owed within one month of receipt
 */
export function addCalendarMonth(date: PlainDate): PlainDate {
  return addCalendarMonths(date, 1);
}
