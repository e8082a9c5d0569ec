import { expect, test } from "vitest";
import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import { norway } from "~/app/domain/deadlines/norway";
import { groupSkippedDays } from "./groupSkippedDays";

const group = (completeOn: string, rule: "mon-fri" | "mon-sat", workingDays = 30) => {
  const { total, weekendDays, holidays } = groupSkippedDays(
    computeDeadline(completeOn, workingDays, norway, rule).skipped,
  );
  return { total, weekendDays, holidays: holidays.map((day) => day.date) };
};

test("26 December 2026 is a Saturday anyway: it is told among the weekends, not as a holiday", () => {
  expect(group("2026-11-23", "mon-fri")).toEqual({
    total: 14,
    weekendDays: 12,
    holidays: ["2026-12-25", "2027-01-01"],
  });
});

test("where Saturday counts, the same 26 December is a holiday of its own, and only Sundays are weekend", () => {
  expect(group("2026-11-23", "mon-sat")).toEqual({
    total: 7,
    weekendDays: 5,
    holidays: ["2026-12-25", "2026-12-26"],
  });
});

test("Constitution Day on Whit Monday 2027 is one day, not two", () => {
  // 17 May 2027; Ascension on 6 May. Weekends from 27 April to 9 June: six Saturdays and six Sundays.
  expect(group("2027-04-26", "mon-fri")).toEqual({
    total: 14,
    weekendDays: 12,
    holidays: ["2027-05-06", "2027-05-17"],
  });
});

test("no skipped day is no group", () => {
  expect(groupSkippedDays([])).toEqual({ total: 0, weekendDays: 0, holidays: [] });
});
