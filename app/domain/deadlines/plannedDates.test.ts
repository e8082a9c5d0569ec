import { expect, test } from "vitest";
import { computeDeadline } from "./computeDeadline";
import { officeCalendar } from "./officeCalendar";
import { addOfficeDays, isOfficeDay, likelyOnAfterClosure, proposeLikelyOn } from "./plannedDates";

const name = { nb: "romjulsstengt", nn: "romjulsstengt", en: "closed between Christmas and New Year" };
const entry = { kind: "office", id: "00000000-0000-4000-8000-000000000001", name } as const;
/** Closed from Monday 28 to Thursday 31 December 2026. */
const closed = officeCalendar([{ number: 1, entries: [{ ...entry, from: "2026-12-28", until: "2026-12-31" }] }]);

test("planned dates pass over closures, statutory dates do not", () => {
  // From Wednesday 23 December: 24 is worked, 25 is a holiday, 26 and 27 a weekend, 28 to 31 closed, 1 January a
  // holiday, 2 and 3 a weekend: the second day is Monday 4 January.
  expect(addOfficeDays("2026-12-23", 2, closed)).toBe("2027-01-04");
  expect(computeDeadline("2026-12-23", 2, closed).dueOn).toBe("2026-12-28");
});

test("the office works on no Saturday, no holiday and no day of a closure", () => {
  expect(
    ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-28", "2027-01-04"].map((day) => isOfficeDay(day, closed)),
  ).toEqual([true, false, false, false, true]);
});

test("a postponement is proposed ten days that the office works after the statutory date, or after today", () => {
  // After 4 January 2027, a Monday: ten working days on is Monday 18 January.
  expect(proposeLikelyOn("2027-01-04", "2026-12-01", closed)).toBe("2027-01-18");
  expect(proposeLikelyOn("2026-11-02", "2027-01-04", closed)).toBe("2027-01-18");
});

test("after a closure the likely date is so many days on, and always later than the statutory date", () => {
  const part = { today: "2026-12-01", closedUntil: "2026-12-31", officeDays: 3 };
  expect(likelyOnAfterClosure({ ...part, dueOn: "2026-12-29" }, closed)).toBe("2027-01-06");
  expect(likelyOnAfterClosure({ ...part, dueOn: "2027-01-08" }, closed)).toBe("2027-01-11");
});

test("a number of days that is not whole and positive is refused", () => {
  expect(() => addOfficeDays("2026-12-23", 0, closed)).toThrow(RangeError);
});
