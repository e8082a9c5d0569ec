import { describe, expect, test } from "vitest";
import { computeDeadline } from "./computeDeadline";
import { norway } from "./norway";

describe("Monday to Friday", () => {
  test.each([
    { complete: "2026-11-23", days: 30, due: "2027-01-06", why: "25 December and 1 January are weekdays" },
    { complete: "2026-11-23", days: 60, due: "2027-02-17", why: "there is no holiday after New Year" },
    { complete: "2026-03-16", days: 30, due: "2026-04-30", why: "Easter takes three weekdays" },
    { complete: "2026-03-16", days: 60, due: "2026-06-16", why: "1 May, Ascension and Whit Monday are skipped too" },
    { complete: "2027-03-01", days: 30, due: "2027-04-15", why: "Easter takes three weekdays" },
    { complete: "2027-03-01", days: 60, due: "2027-05-31", why: "17 May is Whit Monday: one day, not two" },
    { complete: "2027-04-26", days: 30, due: "2027-06-09", why: "1 May is a Saturday anyway" },
    { complete: "2027-04-26", days: 60, due: "2027-07-21", why: "summer has no holiday" },
  ])("$days days from $complete end on $due: $why", ({ complete, days, due }) => {
    expect(computeDeadline(complete, days, norway).dueOn).toBe(due);
    expect(computeDeadline(complete, days, norway, "mon-fri").dueOn).toBe(due);
  });
});

describe("Monday to Saturday", () => {
  test.each([
    { complete: "2026-11-23", days: 30, due: "2026-12-30" },
    { complete: "2026-11-23", days: 60, due: "2027-02-04" },
    { complete: "2026-03-16", days: 30, due: "2026-04-23" },
    { complete: "2026-03-16", days: 60, due: "2026-06-01" },
    { complete: "2027-03-01", days: 30, due: "2027-04-08" },
    { complete: "2027-03-01", days: 60, due: "2027-05-15" },
    { complete: "2027-04-26", days: 30, due: "2027-06-03" },
    { complete: "2027-04-26", days: 60, due: "2027-07-08" },
  ])("$days days from $complete end on $due", ({ complete, days, due }) => {
    expect(computeDeadline(complete, days, norway, "mon-sat").dueOn).toBe(due);
  });
});

test("the day of complete receipt is not counted, be it a working day or not", () => {
  expect(computeDeadline("2026-11-23", 1, norway).dueOn).toBe("2026-11-24");
  expect(computeDeadline("2026-11-27", 1, norway).dueOn).toBe("2026-11-30");
  expect(computeDeadline("2026-11-28", 1, norway).dueOn).toBe("2026-11-30");
  expect(computeDeadline("2026-11-29", 1, norway).dueOn).toBe("2026-11-30");
});

test("24 and 31 December are ordinary days", () => {
  expect(computeDeadline("2026-12-23", 1, norway).dueOn).toBe("2026-12-24");
  expect(computeDeadline("2026-12-24", 1, norway).dueOn).toBe("2026-12-28");
  expect(computeDeadline("2026-12-30", 1, norway).dueOn).toBe("2026-12-31");
  expect(computeDeadline("2026-12-31", 1, norway).dueOn).toBe("2027-01-04");
});

test("every day that is skipped on the way is told with its reason, a holiday's before the weekend's", () => {
  const { skipped } = computeDeadline("2026-11-23", 30, norway);
  expect(skipped.map(({ date, reason }) => `${date} ${reason.code}`)).toEqual([
    "2026-11-28 saturday",
    "2026-11-29 sunday",
    "2026-12-05 saturday",
    "2026-12-06 sunday",
    "2026-12-12 saturday",
    "2026-12-13 sunday",
    "2026-12-19 saturday",
    "2026-12-20 sunday",
    "2026-12-25 christmas-day",
    "2026-12-26 boxing-day",
    "2026-12-27 sunday",
    "2027-01-01 new-years-day",
    "2027-01-02 saturday",
    "2027-01-03 sunday",
  ]);
  expect(skipped.find(({ date }) => date === "2026-12-26")?.also).toEqual([{ code: "saturday" }]);
  expect(skipped.find(({ date }) => date === "2026-12-25")?.also).toEqual([]);
});

test("with Monday to Saturday a Saturday is skipped only as a holiday", () => {
  const { skipped } = computeDeadline("2026-12-18", 9, norway, "mon-sat");
  expect(skipped).toEqual([
    { date: "2026-12-20", reason: { code: "sunday" }, also: [] },
    { date: "2026-12-25", reason: { code: "christmas-day" }, also: [] },
    { date: "2026-12-26", reason: { code: "boxing-day" }, also: [] },
    { date: "2026-12-27", reason: { code: "sunday" }, also: [] },
  ]);
});

test("in 2027 17 May and Whit Monday are one day, skipped once and told as both", () => {
  const { skipped } = computeDeadline("2027-05-14", 1, norway);
  expect(skipped).toEqual([
    { date: "2027-05-15", reason: { code: "saturday" }, also: [] },
    { date: "2027-05-16", reason: { code: "whit-sunday" }, also: [{ code: "sunday" }] },
    { date: "2027-05-17", reason: { code: "constitution-day" }, also: [{ code: "whit-monday" }] },
  ]);
});

test("the days before and after the period are not among the skipped ones", () => {
  expect(computeDeadline("2026-11-29", 5, norway).skipped).toEqual([]);
  expect(computeDeadline("2026-11-28", 1, norway).skipped.map(({ date }) => date)).toEqual(["2026-11-29"]);
});

test.each([
  { complete: "2027-03-01", days: 60, due: "2027-05-15", next: "2027-05-18", why: "Whit Sunday and 17 May follow" },
  { complete: "2028-11-18", days: 30, due: "2028-12-23", next: "2028-12-27", why: "Christmas follows" },
  { complete: "2026-11-23", days: 5, due: "2026-11-28", next: "2026-11-30", why: "a plain Monday follows" },
])("ending on Saturday $due it names $next as the next weekday: $why", ({ complete, days, due, next }) => {
  expect(computeDeadline(complete, days, norway, "mon-sat")).toMatchObject({ dueOn: due, nextWeekday: next });
});

test("ending on any other day it names no next weekday", () => {
  expect(computeDeadline("2026-11-23", 30, norway, "mon-sat").nextWeekday).toBeNull();
  expect(computeDeadline("2026-11-23", 30, norway).nextWeekday).toBeNull();
});

test("the result says what it was computed from", () => {
  expect(computeDeadline("2026-11-23", 30, norway)).toMatchObject({
    completeOn: "2026-11-23",
    workingDays: 30,
    rule: "mon-fri",
    calendarVersion: norway.version,
  });
});

test.each([0, -1, 1.5, NaN, Infinity])("%d is no length of a period", (days) => {
  expect(() => computeDeadline("2026-11-23", days, norway)).toThrow(RangeError);
});

test("it works from the first day of 1990 to the last day of 2100", () => {
  expect(computeDeadline("1990-01-01", 30, norway).dueOn).toBe("1990-02-12");
  expect(computeDeadline("2100-12-31", 60, norway).dueOn).toBe("2101-03-25");
});

test("beyond the calendar it throws rather than guess", () => {
  expect(() => computeDeadline("1989-12-31", 30, norway)).toThrow(RangeError);
  expect(() => computeDeadline("2102-01-01", 30, norway)).toThrow(RangeError);
  expect(computeDeadline("2101-12-29", 1, norway).dueOn).toBe("2101-12-30");
  expect(() => computeDeadline("2101-12-29", 2, norway)).toThrow(RangeError);
  expect(() => computeDeadline("2101-12-31", 1, norway)).toThrow(RangeError);
  expect(() => computeDeadline("2026-02-30", 30, norway)).toThrow(RangeError);
});
