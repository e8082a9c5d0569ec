import type { PlainDate } from "~/schemas/plainDate";
import { addWorkingDays } from "./addWorkingDays";
import { fromEpochDay, toEpochDay } from "./epochDay";
import type { WorkingCalendar } from "./workingCalendar";

/** Three weeks. */
const appealDays = 21;

/**
 * The last day on which a decision can be appealed: three weeks after the day on which notice of it arrived. A period
 * that ends on a Saturday, a Sunday or a holiday ends on the next day that is none of these.
 * @param notifiedOn the day the notice arrived; it is not counted itself
 * @throws {RangeError} when the calendar does not reach that far
 * @see forvaltningsloven §§ 29 and 30, domstolloven §§ 148 and 149
 */
export function computeAppealDeadline(notifiedOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  const last = toEpochDay(notifiedOn) + appealDays;
  const isWorkingDay = calendar.reasonsOn(last, "mon-fri").length === 0;
  return isWorkingDay ? fromEpochDay(last) : addWorkingDays(fromEpochDay(last), 1, calendar);
}
