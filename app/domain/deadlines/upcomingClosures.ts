import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { fromEpochDay, toEpochDay } from "./epochDay";
import type { WorkingCalendar } from "./workingCalendar";

/** A closure of the office, from its first through its last day. */
export interface Closure {
  /** Its id in the calendar. */
  id: string;
  name: Localised;
  from: PlainDate;
  until: PlainDate;
}

/** A closure is at most this long, in calendar days. */
const longest = 366;

/**
 * Closures that are going on or begin within so many days, the first first.
 * @param days calendar days to look ahead
 */
export function upcomingClosures(calendar: WorkingCalendar, today: PlainDate, days: number): Closure[] {
  const found = new Map<string, Closure>();
  const start = toEpochDay(today);
  const [first, last] = [toEpochDay(calendar.from), toEpochDay(calendar.until)];
  for (let day = Math.max(first, start - longest); day <= Math.min(last, start + days + longest); day++) {
    const date = fromEpochDay(day);
    for (const { code, name } of calendar.closuresOn(date)) {
      const known = found.get(code);
      if (known) known.until = date;
      else if (day <= start + days) found.set(code, { id: code.replace(/^added-/, ""), name, from: date, until: date });
    }
  }
  return [...found.values()].filter(({ until }) => until >= today);
}
