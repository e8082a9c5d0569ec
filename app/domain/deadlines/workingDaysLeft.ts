import type { DeadlineRule } from "~/schemas/deadline";
import type { PlainDate } from "~/schemas/plainDate";
import { countWorkingDays } from "./countWorkingDays";
import type { WorkingCalendar } from "./workingCalendar";

/**
 * Working days left to a due date. Today counts as gone: on the last day 0 are left, and after it the number is
 * negative. It stays 0 on a weekend just after the due date: ask {@link isOverdue} whether the date has passed.
 * @throws {RangeError} when the calendar does not reach that far
 */
export function workingDaysLeft(
  today: PlainDate,
  dueOn: PlainDate,
  calendar: WorkingCalendar,
  rule: DeadlineRule = "mon-fri",
): number {
  return countWorkingDays(today, dueOn, calendar, rule);
}

/** True from the first calendar day after the due date, weekends included. */
export function isOverdue(today: PlainDate, dueOn: PlainDate): boolean {
  return today > dueOn;
}
