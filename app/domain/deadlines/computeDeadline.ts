import type { DeadlineRule } from "~/schemas/deadline";
import type { PlainDate } from "~/schemas/plainDate";
import { addWorkingDays } from "./addWorkingDays";
import type { WorkingCalendar } from "./workingCalendar";
import { fromEpochDay, toEpochDay, weekdayOf } from "./epochDay";
import type { SkipReason } from "./holidayNames";

/** A calendar day that is not counted. */
export type SkippedDay = {
  readonly date: PlainDate;
  /** A holiday comes before the weekend. */
  readonly reason: SkipReason;
  /** What else the day is: a second holiday, or a Saturday or Sunday besides. */
  readonly also: readonly SkipReason[];
};

/** A period in working days, its last day, and why it is that day. Plain data: can be stored and sent as JSON. */
export type Deadline = {
  readonly completeOn: PlainDate;
  readonly workingDays: number;
  readonly dueOn: PlainDate;
  readonly rule: DeadlineRule;
  readonly calendarVersion: string;
  /** Every day after `completeOn` and before `dueOn` that is not counted, in order. */
  readonly skipped: readonly SkippedDay[];
  /**
   * The next day that is neither weekend nor holiday, when the period ends on a Saturday; else null.
   * @see domstolloven § 149, by analogy
   */
  readonly nextWeekday: PlainDate | null;
};

/**
 * The last day on which the statistics must be available.
 * @param completeOn the day the complete application was received, Europe/Oslo; it is not counted itself
 * @param workingDays length of the period, in working days (virkedager)
 * @returns the day, and every calendar day that was skipped on the way with its reason
 * @throws {RangeError} when the calendar does not reach that far, or the length is not a positive whole number
 * @see helseregisterloven § 19 f, first paragraph
 */
export function computeDeadline(
  completeOn: PlainDate,
  workingDays: number,
  calendar: WorkingCalendar,
  rule: DeadlineRule = "mon-fri",
): Deadline {
  if (!(workingDays > 0)) throw new RangeError(`A period is at least one working day, not ${workingDays}`);
  const dueOn = addWorkingDays(completeOn, workingDays, calendar, rule);
  const due = toEpochDay(dueOn);
  const skipped: SkippedDay[] = [];
  for (let day = toEpochDay(completeOn) + 1; day < due; day++) {
    const [reason, ...also] = calendar.reasonsOn(day, rule);
    if (reason) skipped.push({ date: fromEpochDay(day), reason, also });
  }
  const nextWeekday = weekdayOf(due) === 6 ? addWorkingDays(dueOn, 1, calendar, "mon-fri") : null;
  return { completeOn, workingDays, dueOn, rule, calendarVersion: calendar.version, skipped, nextWeekday };
}
