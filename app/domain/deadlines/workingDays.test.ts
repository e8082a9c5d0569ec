import { expect, test } from "vitest";
import { addWorkingDays } from "./addWorkingDays";
import { computeDeadline } from "./computeDeadline";
import { computeProgress } from "./computeProgress";
import { countWorkingDays } from "./countWorkingDays";
import { norway } from "./norway";
import { isOverdue, workingDaysLeft } from "./workingDaysLeft";

test("the first day is not counted, the last one is", () => {
  expect(countWorkingDays("2026-11-23", "2026-11-23", norway)).toBe(0);
  expect(countWorkingDays("2026-11-23", "2026-11-24", norway)).toBe(1);
  expect(countWorkingDays("2026-11-23", "2026-11-30", norway)).toBe(5);
  expect(countWorkingDays("2026-11-23", "2026-11-30", norway, "mon-sat")).toBe(6);
  expect(countWorkingDays("2026-11-27", "2026-11-29", norway)).toBe(0);
});

test("counting back gives the same number, negative", () => {
  expect(countWorkingDays("2026-11-30", "2026-11-23", norway)).toBe(-5);
});

test.each([
  { today: "2026-11-23", left: 30, why: "nothing has gone on the day of receipt" },
  { today: "2026-11-24", left: 29, why: "today counts as gone" },
  { today: "2026-12-25", left: 7, why: "after Christmas come four days in December and three in January" },
  { today: "2027-01-05", left: 1, why: "only the last day remains" },
  { today: "2027-01-06", left: 0, why: "it is the last day" },
  { today: "2027-01-07", left: -1, why: "it is one working day late" },
  { today: "2027-01-11", left: -3, why: "Thursday, Friday and Monday are late" },
])("on $today $left working days are left: $why", ({ today, left }) => {
  expect(workingDaysLeft(today, "2027-01-06", norway)).toBe(left);
});

test("a case is overdue from the day after the last day, also when that is a Saturday", () => {
  expect(isOverdue("2026-11-27", "2026-11-27")).toBe(false);
  expect(isOverdue("2026-11-28", "2026-11-27")).toBe(true);
  expect(workingDaysLeft("2026-11-28", "2026-11-27", norway)).toBe(0);
});

test("11 of 30 working days have gone on 8 December, 19 are left", () => {
  const deadline = computeDeadline("2026-11-23", 30, norway);
  expect(computeProgress(deadline, "2026-12-08", norway)).toEqual({ elapsed: 11, left: 19, total: 30, overdue: false });
});

test("before receipt nothing has gone; after the last day all has, and what is left is negative", () => {
  const deadline = computeDeadline("2026-11-23", 30, norway);
  expect(computeProgress(deadline, "2026-11-02", norway)).toEqual({ elapsed: 0, left: 30, total: 30, overdue: false });
  expect(computeProgress(deadline, "2027-01-06", norway)).toEqual({ elapsed: 30, left: 0, total: 30, overdue: false });
  expect(computeProgress(deadline, "2027-01-08", norway)).toEqual({ elapsed: 30, left: -2, total: 30, overdue: true });
});

test("working days are counted by the rule of the deadline", () => {
  const deadline = computeDeadline("2026-11-23", 30, norway, "mon-sat");
  expect(computeProgress(deadline, "2026-11-28", norway)).toMatchObject({ elapsed: 5, left: 25 });
  expect(computeProgress(deadline, "2026-11-29", norway)).toMatchObject({ elapsed: 5, left: 25 });
});

test.each([
  { from: "2026-11-23", days: 1, to: "2026-11-24" },
  { from: "2026-11-28", days: 1, to: "2026-11-30" },
  { from: "2026-11-28", days: 0, to: "2026-11-28" },
  { from: "2027-01-06", days: -5, to: "2026-12-29" },
  { from: "2026-11-29", days: -1, to: "2026-11-27" },
  { from: "2026-11-30", days: -1, to: "2026-11-27" },
  { from: "2027-05-18", days: -1, to: "2027-05-14" },
])("$days working days from $from is $to", ({ from, days, to }) => {
  expect(addWorkingDays(from, days, norway)).toBe(to);
});

test("half a day, and a day before the calendar begins, are refused", () => {
  expect(() => addWorkingDays("2026-11-23", 0.5, norway)).toThrow(/whole number/);
  expect(() => addWorkingDays("1990-01-02", -1, norway)).toThrow(RangeError);
  expect(() => countWorkingDays("1989-12-31", "1990-01-05", norway)).toThrow(RangeError);
  expect(() => workingDaysLeft("2026-11-23", "2102-01-01", norway)).toThrow(RangeError);
});
