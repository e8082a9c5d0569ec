import type { PlainDate } from "~/schemas/plainDate";
import { computeStatutoryDeadline } from "../deadlines/computeStatutoryDeadline";
import type { WorkingCalendar } from "../deadlines/workingCalendar";
import { isOverdue, workingDaysLeft } from "../deadlines/workingDaysLeft";
import type { Stage } from "./applicationState";

/** How a case stands against the clock. */
export interface TimeLeft {
  dueOn: PlainDate;
  /** Working days: left when not overdue, past when overdue. 0 past on a weekend just after the day. */
  days: number;
  overdue: boolean;
  /** Completeness is not judged yet: counted from the latest receipt, and true only if it was complete then. */
  ifComplete: boolean;
}

/**
 * Time left of an application or of one part. Null where no clock runs: while the answer of the applicant is
 * awaited, and when there is nothing more to do.
 * @param subject `dueOn` is the statutory date of what is open; null until complete, and when nothing is open
 * @throws {RangeError} when the calendar does not reach that far
 * @see helseregisterloven § 19 f, first paragraph
 */
export function computeTimeLeft(
  subject: { stage: Stage; receivedOn: PlainDate; linkage: boolean; dueOn: PlainDate | null },
  today: PlainDate,
  calendar: WorkingCalendar,
): TimeLeft | null {
  const { stage, receivedOn, linkage } = subject;
  const ifComplete = stage === "submitted";
  const dueOn = ifComplete
    ? computeStatutoryDeadline({ completeOn: receivedOn, linkage }, calendar).dueOn
    : stage === "complete"
      ? subject.dueOn
      : null;
  if (dueOn === null) return null;
  return {
    dueOn,
    days: Math.abs(workingDaysLeft(today, dueOn, calendar)),
    overdue: isOverdue(today, dueOn),
    ifComplete,
  };
}
