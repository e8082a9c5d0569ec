import type { DeadlineResponse } from "~/schemas/deadline";
import type { Language } from "~/schemas/language";
import type { StatutoryDeadline } from "./computeStatutoryDeadline";
import { reasonName } from "./holidayNames";

/** The body of `GET /api/v1/deadline`, with the names of holidays in the language asked for. */
export function toDeadlineResponse(deadline: StatutoryDeadline, language: Language): DeadlineResponse {
  return {
    complete: deadline.completeOn,
    linkage: deadline.linkage,
    workingDays: deadline.workingDays,
    deadline: deadline.dueOn,
    rule: deadline.rule,
    calendarVersion: deadline.calendarVersion,
    skipped: deadline.skipped.map(({ date, reason }) => ({
      date,
      reason: { code: reason.code, name: reasonName(reason, language) },
    })),
    ...(deadline.statutory ? {} : { statutory: false as const }),
    ...(deadline.nextWeekday ? { nextWeekday: deadline.nextWeekday } : {}),
  };
}
