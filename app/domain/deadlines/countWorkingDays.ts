import type { DeadlineRule } from "~/schemas/deadline";
import type { PlainDate } from "~/schemas/plainDate";
import type { WorkingCalendar } from "./workingCalendar";
import { toEpochDay } from "./epochDay";

/**
 * Working days after `from` through `to`: the first day is not counted, the last one is.
 * Negative, by the same count, when `to` comes before `from`.
 * @throws {RangeError} when the calendar does not reach that far
 */
export function countWorkingDays(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkingCalendar,
  rule: DeadlineRule = "mon-fri",
): number {
  return calendar.countThrough(toEpochDay(to), rule) - calendar.countThrough(toEpochDay(from), rule);
}
