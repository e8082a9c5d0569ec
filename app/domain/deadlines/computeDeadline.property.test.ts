import fc from "fast-check";
import { expect, test } from "vitest";
import { addWorkingDays } from "./addWorkingDays";
import { computeDeadline } from "./computeDeadline";
import { computeProgress } from "./computeProgress";
import { countWorkingDays } from "./countWorkingDays";
import { listDeadlineDays } from "./listDeadlineDays";
import { norway } from "./norway";
import { dayMs, holidaysByLaw, iso } from "./testing/holidaysByLaw";

const byLaw = new Set<string>();
for (let year = 1989; year <= 2102; year++) for (const { date } of holidaysByLaw(year)) byLaw.add(date);

/** A day-by-day count that shares nothing with the code under test. */
function isWorkingDay(instant: number, rule: string): boolean {
  const weekday = new Date(instant).getUTCDay();
  const isWeekend = weekday === 0 || (weekday === 6 && rule === "mon-fri");
  return !isWeekend && !byLaw.has(iso(instant));
}

function countByHand(complete: string, length: number, rule: string): { due: string; skipped: string[] } {
  const skipped: string[] = [];
  let instant = Date.parse(complete);
  for (let counted = 0; counted < length;) {
    instant += dayMs;
    if (isWorkingDay(instant, rule)) counted++;
    else skipped.push(iso(instant));
  }
  return { due: iso(instant), skipped };
}

const first = Date.UTC(1990, 0, 1);
const last = Date.UTC(2100, 11, 31);
const anyDay = fc.integer({ min: 0, max: (last - first) / dayMs }).map((days) => iso(first + days * dayMs));
const anyLength = fc.constantFrom(30, 60);
const anyRule = fc.constantFrom("mon-fri" as const, "mon-sat" as const);

test.each([
  { length: 30, rule: "mon-fri" },
  { length: 60, rule: "mon-fri" },
  { length: 30, rule: "mon-sat" },
  { length: 60, rule: "mon-sat" },
] as const)(
  "on each day from 1990 through 2100, $length days $rule end where a count on the fingers ends",
  ({ length, rule }) => {
    // The count on the fingers, made quick: the working days in a row, and the first of them after each day.
    const workingDays: number[] = [];
    for (let instant = first; instant <= last + 120 * dayMs; instant += dayMs) {
      if (isWorkingDay(instant, rule)) workingDays.push(instant);
    }
    const wrong: string[] = [];
    let next = 0;
    for (let instant = first; instant <= last; instant += dayMs) {
      while ((workingDays[next] ?? Infinity) <= instant) next++;
      const due = iso(workingDays[next + length - 1] ?? NaN);
      const complete = iso(instant);
      if (computeDeadline(complete, length, norway, rule).dueOn !== due) wrong.push(complete);
    }
    expect(wrong).toEqual([]);
  },
);

test("from any day the deadline and the skipped days are those of a day-by-day count", () => {
  fc.assert(
    fc.property(anyDay, anyLength, anyRule, (complete, length, rule) => {
      const byHand = countByHand(complete, length, rule);
      const deadline = computeDeadline(complete, length, norway, rule);
      expect(deadline.dueOn).toBe(byHand.due);
      expect(deadline.skipped.map(({ date }) => date)).toEqual(byHand.skipped);
    }),
    { numRuns: 2000 },
  );
});

test("a holiday is always told as a holiday, and a skipped day without one as a Saturday or Sunday", () => {
  fc.assert(
    fc.property(anyDay, anyLength, anyRule, (complete, length, rule) => {
      for (const { date, reason } of computeDeadline(complete, length, norway, rule).skipped) {
        const weekday = new Date(date).getUTCDay();
        const holidays = holidaysByLaw(Number(date.slice(0, 4))).filter((holiday) => holiday.date === date);
        const expected = holidays.length > 0 ? holidays.map(({ code }) => code) : [weekday ? "saturday" : "sunday"];
        expect(expected).toContain(reason.code);
      }
    }),
    { numRuns: 300 },
  );
});

test("the period counts exactly as many working days as it is long, and is never longer for an earlier start", () => {
  fc.assert(
    fc.property(anyDay, anyLength, anyRule, (complete, length, rule) => {
      const { dueOn } = computeDeadline(complete, length, norway, rule);
      expect(countWorkingDays(complete, dueOn, norway, rule)).toBe(length);
      expect(isWorkingDay(Date.parse(dueOn), rule)).toBe(true);
      const dayAfter = iso(Date.parse(complete) + dayMs);
      expect(computeDeadline(dayAfter, length, norway, rule).dueOn >= dueOn).toBe(true);
    }),
  );
});

test("going forward and back by the same number of working days ends on the same working day", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 80 }), anyRule, (date, days, rule) => {
      const workingDay = addWorkingDays(date, 1, norway, rule);
      const later = addWorkingDays(workingDay, days, norway, rule);
      expect(addWorkingDays(later, -days, norway, rule)).toBe(workingDay);
    }),
  );
});

test("on every day of a period the strip and the sentence agree on how many working days have gone", () => {
  fc.assert(
    fc.property(anyDay, anyLength, anyRule, fc.integer({ min: -3, max: 100 }), (complete, length, rule, offset) => {
      const deadline = computeDeadline(complete, length, norway, rule);
      const today = iso(Math.max(first, Date.parse(complete) + offset * dayMs));
      const days = listDeadlineDays(deadline, today);
      const { elapsed, left, overdue } = computeProgress(deadline, today, norway);
      expect(days.filter((day) => day.gone && day.number !== null)).toHaveLength(elapsed);
      expect(days.filter((day) => day.number !== null)).toHaveLength(length);
      expect(days.filter((day) => day.number === null)).toHaveLength(deadline.skipped.length);
      expect(overdue).toBe(today > deadline.dueOn);
      if (!overdue) expect(elapsed + left).toBe(length);
    }),
    { numRuns: 500 },
  );
});
