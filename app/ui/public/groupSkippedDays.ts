import type { SkippedDay } from "~/app/domain/deadlines/computeDeadline";

export interface SkippedGroups {
  /** All days that are not counted. */
  total: number;
  /** Saturdays and Sundays that the rule leaves out, a holiday that falls on one included. */
  weekendDays: number;
  /** Holidays on a day that would else have counted. */
  holidays: readonly SkippedDay[];
}

const isWeekend = (day: SkippedDay): boolean =>
  [day.reason, ...day.also].some(({ code }) => code === "saturday" || code === "sunday");

/** The days that are not counted, as one tells them: so many Saturdays and Sundays, and each holiday by its name. */
export function groupSkippedDays(skipped: readonly SkippedDay[]): SkippedGroups {
  const holidays = skipped.filter((day) => !isWeekend(day));
  return { total: skipped.length, weekendDays: skipped.length - holidays.length, holidays };
}
