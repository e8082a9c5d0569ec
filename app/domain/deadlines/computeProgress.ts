import type { PlainDate } from "~/schemas/plainDate";
import type { Deadline } from "./computeDeadline";
import type { WorkingCalendar } from "./workingCalendar";
import { isOverdue, workingDaysLeft } from "./workingDaysLeft";

/** "11 of 30 working days have gone, 19 are left." All in working days. */
export type Progress = {
  /** From 0 before and on the day of complete receipt, to `total` on the last day and after. */
  readonly elapsed: number;
  /** At most `total`; 0 on the last day, negative after it. */
  readonly left: number;
  readonly total: number;
  readonly overdue: boolean;
};

/**
 * How much of a period has gone. Today counts as gone.
 * @throws {RangeError} when the calendar does not reach that far
 */
export function computeProgress(deadline: Deadline, today: PlainDate, calendar: WorkingCalendar): Progress {
  const { workingDays: total, dueOn, rule } = deadline;
  const left = Math.min(total, workingDaysLeft(today, dueOn, calendar, rule));
  return { elapsed: Math.min(total, total - left), left, total, overdue: isOverdue(today, dueOn) };
}
