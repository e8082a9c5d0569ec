import { expect, test } from "vitest";
import { addCalendarMonths } from "./addCalendarMonths";

test.each([
  { from: "2026-11-23", months: 3, to: "2027-02-23", why: "the same day, over the turn of the year" },
  {
    from: "2026-01-31",
    months: 3,
    to: "2026-04-30",
    why: "April is shorter, and February on the way shortens nothing",
  },
  { from: "2026-11-30", months: 3, to: "2027-02-28", why: "February is shorter" },
  { from: "2027-11-30", months: 3, to: "2028-02-29", why: "2028 is a leap year" },
  { from: "2026-10-05", months: 2, to: "2026-12-05", why: "December is no month 0 of the next year" },
  { from: "2026-12-31", months: 12, to: "2027-12-31", why: "a year" },
])("$months months after $from is $to: $why", ({ from, months, to }) => {
  expect(addCalendarMonths(from, months)).toBe(to);
});

test.each([0, -1, 1.5])("%d months are refused", (months) => {
  expect(() => addCalendarMonths("2026-11-23", months)).toThrow(RangeError);
});
