import { expect, test } from "vitest";
import { addCalendarMonth } from "./addCalendarMonth";
import { addWorkingDays } from "./addWorkingDays";
import { norway } from "./norway";

test.each([
  { received: "2026-11-23", owed: "2026-12-23", why: "the same day of the next month" },
  { received: "2026-01-31", owed: "2026-02-28", why: "February is shorter" },
  { received: "2028-01-31", owed: "2028-02-29", why: "2028 is a leap year" },
  { received: "2100-01-29", owed: "2100-02-28", why: "2100 is no leap year" },
  { received: "2026-02-28", owed: "2026-03-28", why: "it does not jump to the end of March" },
  { received: "2026-03-31", owed: "2026-04-30", why: "April has 30 days" },
  { received: "2026-11-30", owed: "2026-12-30", why: "December is longer" },
  { received: "2026-12-31", owed: "2027-01-31", why: "the year turns; a Sunday moves nothing" },
  { received: "2026-12-01", owed: "2027-01-01", why: "a holiday moves nothing" },
])("one month after $received is $owed: $why", ({ received, owed }) => {
  expect(addCalendarMonth(received)).toBe(owed);
});

test("a day that does not exist is refused", () => {
  expect(() => addCalendarMonth("2026-02-30")).toThrow(RangeError);
});

test("thirty working days are always more than a month, so a preliminary answer falls due before the deadline", () => {
  const early: string[] = [];
  for (let year = 1990; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      const received = `${year}-${String(month).padStart(2, "0")}-01`;
      if (addWorkingDays(received, 30, norway) <= addCalendarMonth(received)) early.push(received);
    }
  }
  expect(early).toEqual([]);
});
