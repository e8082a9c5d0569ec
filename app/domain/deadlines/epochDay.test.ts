import { expect, test } from "vitest";
import { fromEpochDay, toEpochDay, weekdayOf } from "./epochDay";
import { dayMs, iso } from "./testing/holidaysByLaw";

test("1 January 1970, a Thursday, is day 0", () => {
  expect(toEpochDay("1970-01-01")).toBe(0);
  expect(fromEpochDay(0)).toBe("1970-01-01");
  expect(weekdayOf(0)).toBe(4);
});

test("every day from 1900 to 2200 has the number, the text and the weekday that the platform's dates give it", () => {
  const wrong: string[] = [];
  for (let instant = Date.UTC(1900, 0, 1); instant < Date.UTC(2200, 0, 1); instant += dayMs) {
    const date = iso(instant);
    const day = toEpochDay(date);
    const weekday = new Date(instant).getUTCDay() || 7;
    if (day !== instant / dayMs || fromEpochDay(day) !== date || weekdayOf(day) !== weekday) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test.each([
  "2026-02-29",
  "2100-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "2026-1-1",
  "",
  "i dag",
])("«%s» is no date", (text) => {
  expect(() => toEpochDay(text)).toThrow(RangeError);
});
