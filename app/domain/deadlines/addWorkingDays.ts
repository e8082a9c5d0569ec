import type { DeadlineRule } from "~/schemas/deadline";
import type { PlainDate } from "~/schemas/plainDate";
import type { WorkingCalendar } from "./workingCalendar";
import { fromEpochDay, toEpochDay } from "./epochDay";

/**
 * The day that lies so many working days after a date, which is not counted itself; before it when negative.
 * Zero gives the date back, working day or not.
 * @throws {RangeError} when the calendar does not reach that far, or the number is not whole
 */
export function addWorkingDays(
  date: PlainDate,
  workingDays: number,
  calendar: WorkingCalendar,
  rule: DeadlineRule = "mon-fri",
): PlainDate {
  if (!Number.isInteger(workingDays)) throw new RangeError(`Not a whole number of days: ${workingDays}`);
  const start = toEpochDay(date);
  const through = calendar.countThrough(start, rule);
  if (workingDays === 0) return date;
  if (workingDays > 0) return fromEpochDay(calendar.dayOfCount(through + workingDays, rule));
  const isCounted = calendar.reasonsOn(start, rule).length === 0;
  const before = isCounted ? through - 1 : through;
  return fromEpochDay(calendar.dayOfCount(before + 1 + workingDays, rule));
}
