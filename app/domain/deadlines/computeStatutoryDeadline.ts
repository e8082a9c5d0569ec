import type { DeadlineRule } from "~/schemas/deadline";
import type { PlainDate } from "~/schemas/plainDate";
import { computeDeadline, type Deadline } from "./computeDeadline";
import type { WorkingCalendar } from "./workingCalendar";
import { statutoryWorkingDays, type StatutoryPeriod } from "./statutoryWorkingDays";

/** The deadline of an application, with the law that it follows from. */
export type StatutoryDeadline = Deadline & StatutoryPeriod & { readonly linkage: boolean };

/**
 * The deadline that § 19 f gives an application: 30 or 60 working days from the day it was received complete.
 * @throws {RangeError} when the calendar does not reach that far
 * @see helseregisterloven § 19 f, first paragraph
 */
export function computeStatutoryDeadline(
  application: { completeOn: PlainDate; linkage: boolean },
  calendar: WorkingCalendar,
  rule: DeadlineRule = "mon-fri",
): StatutoryDeadline {
  const { completeOn, linkage } = application;
  const period = statutoryWorkingDays({ linkage, on: completeOn });
  return { ...computeDeadline(completeOn, period.workingDays, calendar, rule), ...period, linkage };
}
