import type { PlainDate } from "~/schemas/plainDate";
import { addCalendarDays } from "../deadlines/addCalendarDays";

/** Our own setting, in calendar days; no source gives one. */
export const paymentDays = 30;

/** The last day to pay an invoice that is sent on a day. */
export function paymentDueOn(sentOn: PlainDate): PlainDate {
  return addCalendarDays(sentOn, paymentDays);
}
