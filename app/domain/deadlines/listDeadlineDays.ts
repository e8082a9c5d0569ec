import type { PlainDate } from "~/schemas/plainDate";
import type { Deadline } from "./computeDeadline";
import { fromEpochDay, toEpochDay } from "./epochDay";
import type { SkipReason } from "./holidayNames";

/** One calendar day of a period, as the strip of days shows it. */
export type DeadlineDay = {
  readonly date: PlainDate;
  /** 1 on the first working day to `workingDays` on the last; null on a day that is skipped. */
  readonly number: number | null;
  /** Why the day is skipped; null on a day that is counted. */
  readonly reason: SkipReason | null;
  /** Today counts as gone. */
  readonly gone: boolean;
};

/** Every calendar day after `completeOn` through `dueOn`, in order. Needs no calendar: the deadline carries it all. */
export function listDeadlineDays(
  deadline: Pick<Deadline, "completeOn" | "dueOn" | "skipped">,
  today: PlainDate,
): DeadlineDay[] {
  const reasons = new Map(deadline.skipped.map((day) => [day.date, day.reason]));
  const days: DeadlineDay[] = [];
  const due = toEpochDay(deadline.dueOn);
  let counted = 0;
  for (let day = toEpochDay(deadline.completeOn) + 1; day <= due; day++) {
    const date = fromEpochDay(day);
    const reason = reasons.get(date) ?? null;
    days.push({ date, number: reason ? null : ++counted, reason, gone: date <= today });
  }
  return days;
}
