import type { PlainDate } from "~/schemas/plainDate";
import { addCalendarYears } from "../deadlines/addCalendarYears";

/** Years that the register of what was handed out is kept (helseregisterloven § 19 h, as good practice). */
export const keptYears = 10;

/** The first day on which a row of the register may be erased; what was handed out on 29 February is kept until 1 March. */
export function keptUntil(handedOutOn: PlainDate): PlainDate {
  return addCalendarYears(handedOutOn, keptYears);
}
