import type { PlainDate } from "~/schemas/plainDate";
import { computeDeadline, type SkippedDay } from "./computeDeadline";
import type { WorkingCalendar } from "./workingCalendar";

/** A date and how it was counted, as plain data; the statutory deadline has a `Deadline` of its own. */
export type CountedDate =
  | {
      kind: "working-days";
      from: PlainDate;
      /** Length of the period, in working days. */
      days: number;
      until: PlainDate;
      skipped: readonly SkippedDay[];
    }
  /** forvaltningsloven § 11 a: one calendar month. */
  | { kind: "month"; from: PlainDate; until: PlainDate }
  /** forvaltningsloven §§ 29 and 30: three weeks. */
  | { kind: "appeal"; from: PlainDate; until: PlainDate }
  /** Estimated by the unit, not counted. */
  | { kind: "likely" };

/** So many working days after a day, with every day that was skipped on the way. */
export function countDays(from: PlainDate, days: number, calendar: WorkingCalendar): CountedDate {
  const { dueOn: until, skipped } = computeDeadline(from, days, calendar);
  return { kind: "working-days", from, days, until, skipped };
}
