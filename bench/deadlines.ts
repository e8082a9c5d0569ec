import Holidays from "date-holidays";
import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import { norway } from "~/app/domain/deadlines/norway";
import { atLeast, type Measurement } from "./Measurement";

const dayMs = 86_400_000;

/**
 * How many times faster a deadline is computed than by asking date-holidays day by day, for 30 and 60 working days
 * from days spread over a year. Both must agree on every date first.
 * @throws {Error} when they do not agree
 */
export async function benchDeadlines(): Promise<Measurement[]> {
  const holidays = new Holidays("NO", { types: ["public"] });
  const starts = Array.from({ length: 24 }, (_, index) => isoDate(Date.UTC(2026, 0, 5) + index * 15 * dayMs));
  return [30, 60].map((workingDays) => {
    for (const start of starts) {
      const asked = askDayByDay(holidays, start, workingDays);
      const { dueOn } = computeDeadline(start, workingDays, norway);
      if (asked !== dueOn) throw new Error(`${start} + ${workingDays}: ${dueOn} against ${asked} of date-holidays`);
    }
    const ours = perSecond(starts, (start) => computeDeadline(start, workingDays, norway));
    const theirs = perSecond(starts, (start) => askDayByDay(holidays, start, workingDays));
    const name = `deadlines of ${workingDays} working days, ${Math.round(ours)} a second against ${Math.round(theirs)} by asking date-holidays day by day`;
    return atLeast(100, Math.round(ours / theirs), "times faster", name);
  });
}

function askDayByDay(holidays: Holidays, start: string, workingDays: number): string {
  let instant = Date.parse(`${start}T12:00:00Z`);
  for (let counted = 0; counted < workingDays;) {
    instant += dayMs;
    const day = new Date(instant);
    const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!isWeekend && !holidays.isHoliday(day)) counted++;
  }
  return isoDate(instant);
}

/** Rounds over all starts for at least half a second, after one round to warm up. */
function perSecond(starts: readonly string[], compute: (start: string) => unknown): number {
  for (const start of starts) compute(start);
  const began = performance.now();
  let done = 0;
  do {
    for (const start of starts) compute(start);
    done += starts.length;
  } while (performance.now() - began < 500);
  return (done * 1000) / (performance.now() - began);
}

function isoDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
