import type { PlainDate } from "~/schemas/plainDate";
import { toEpochDay } from "../deadlines/epochDay";

export type EntryDayProblem = "missing" | "no-date" | "in-future" | "too-early";

/** Before it nothing can have been sent that the calendar counts. */
export const firstEntryDay: PlainDate = "1990-01-01";

/**
 * What is wrong with the day that somebody gives for something that has happened; null: nothing.
 * @param bounds.notBefore such as the day the request was sent
 */
export function checkEntryDay(
  day: string,
  { today, notBefore = firstEntryDay }: { today: PlainDate; notBefore?: PlainDate },
): EntryDayProblem | null {
  if (day === "") return "missing";
  if (!isDate(day)) return "no-date";
  if (day > today) return "in-future";
  return day < notBefore ? "too-early" : null;
}

function isDate(text: string): boolean {
  try {
    toEpochDay(text);
    return true;
  } catch {
    return false;
  }
}
