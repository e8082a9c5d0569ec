import type { PlainDate } from "~/schemas/plainDate";
import { toEpochDay } from "../deadlines/epochDay";

export type EntryDayProblem = "missing" | "no-date" | "in-future" | "too-early" | "too-late";

/** Before it nothing can have been sent that the calendar counts. */
export const firstEntryDay: PlainDate = "1990-01-01";

/**
 * What is wrong with the day that somebody gives for something that has happened; null: nothing.
 * @param bounds.notBefore such as the day the request was sent
 * @param bounds.notAfter such as the day the answer to it came
 */
export function checkEntryDay(
  day: string,
  {
    today,
    notBefore = firstEntryDay,
    notAfter = today,
  }: { today: PlainDate; notBefore?: PlainDate; notAfter?: PlainDate },
): EntryDayProblem | null {
  if (day === "") return "missing";
  if (!isDate(day)) return "no-date";
  if (day > today) return "in-future";
  if (day > notAfter) return "too-late";
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
