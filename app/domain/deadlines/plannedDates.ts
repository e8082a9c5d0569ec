import type { PlainDate } from "~/schemas/plainDate";
import { addWorkingDays } from "./addWorkingDays";
import { toEpochDay } from "./epochDay";
import type { WorkingCalendar } from "./workingCalendar";

/** Whether the office works on a day: a working day on which it is not closed. */
export function isOfficeDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return calendar.reasonsOn(toEpochDay(date), "mon-fri").length === 0 && calendar.closuresOn(date).length === 0;
}

/**
 * The day on which so many days that the office works have gone after a date: a planned date, never a statutory one.
 * Closures are passed over here and nowhere else.
 * @param officeDays at least 1
 * @throws {RangeError} when the calendar does not reach that far, or the number is not positive and whole
 */
export function addOfficeDays(date: PlainDate, officeDays: number, calendar: WorkingCalendar): PlainDate {
  if (!Number.isInteger(officeDays) || officeDays < 1) throw new RangeError(`Not a number of days: ${officeDays}`);
  let day = date;
  for (let left = officeDays; left > 0;) {
    day = addWorkingDays(day, 1, calendar);
    if (calendar.closuresOn(day).length === 0) left -= 1;
  }
  return day;
}

/** How long after the statutory date a postponement is proposed to last, in days that the office works. */
export const usualPostponement = 10;

/**
 * The likely date that a postponement starts from, for the person to change: ten days that the office works after the
 * later of the statutory date and today.
 */
export function proposeLikelyOn(dueOn: PlainDate, today: PlainDate, calendar: WorkingCalendar): PlainDate {
  return addOfficeDays(dueOn > today ? dueOn : today, usualPostponement, calendar);
}

/**
 * The likely date after a closure: so many days that the office works after its last day, and always later than the
 * statutory date and today.
 * @param closedUntil last day of the closure
 */
export function likelyOnAfterClosure(
  part: { dueOn: PlainDate; today: PlainDate; closedUntil: PlainDate; officeDays: number },
  calendar: WorkingCalendar,
): PlainDate {
  const { dueOn, today, closedUntil, officeDays } = part;
  const afterClosure = addOfficeDays(closedUntil, officeDays, calendar);
  const earliest = dueOn > today ? dueOn : today;
  return afterClosure > earliest ? afterClosure : addOfficeDays(earliest, 1, calendar);
}
