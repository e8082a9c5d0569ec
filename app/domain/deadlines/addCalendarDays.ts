import type { PlainDate } from "~/schemas/plainDate";
import { fromEpochDay, toEpochDay } from "./epochDay";

/** The day so many calendar days later, whatever kind of day it is. */
export function addCalendarDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}
