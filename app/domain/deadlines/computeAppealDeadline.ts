import type { PlainDate } from "~/schemas/plainDate";
import { countPeriod } from "./countPeriod";
import type { WorkingCalendar } from "./workingCalendar";

/** Three weeks. */
const appealWeeks = 3;

/**
 * The last day on which a decision can be appealed: three weeks after the day on which notice of it arrived. A period
 * that ends on a Saturday, a Sunday or a holiday ends on the next day that is none of these.
 * @param notifiedOn the day the notice arrived; it is not counted itself
 * @throws {RangeError} when the calendar does not reach that far
 * @see forvaltningsloven §§ 29 and 30, domstolloven §§ 148 and 149
 */
export function computeAppealDeadline(notifiedOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  return countPeriod(notifiedOn, { unit: "weeks", amount: appealWeeks }, calendar).until;
}
