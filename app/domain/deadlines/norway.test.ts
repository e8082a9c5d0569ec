import { expect, test } from "vitest";
import { nationalHolidays, norway } from "./norway";
import { holidaysByLaw } from "./testing/holidaysByLaw";

const years = Array.from({ length: 2101 - 1990 + 1 }, (_, index) => 1990 + index);
const byDateAndCode = (a: { date: string; code: string }, b: { date: string; code: string }) =>
  a.date.localeCompare(b.date) || a.code.localeCompare(b.code);

test("in every year from 1990 to 2101 the holidays are those of the two acts, no more and no fewer", () => {
  const byLaw = years.flatMap(holidaysByLaw).sort(byDateAndCode);
  const ours = nationalHolidays.map(({ date, code }) => ({ date, code })).sort(byDateAndCode);
  expect(ours).toEqual(byLaw);
});

test.each([
  ["2026-04-05", "easter-sunday"],
  ["2027-03-25", "maundy-thursday"],
  ["2024-03-29", "good-friday"],
  ["2008-03-24", "easter-monday"],
  ["2038-06-03", "ascension-day"],
])("%s is %s, as the almanac has it", (date, code) => {
  expect(norway.holidaysOn(date).map((holiday) => holiday.code)).toEqual([code]);
});

test.each(years.flatMap((year) => [`${year}-12-24`, `${year}-12-31`]))("%s is no holiday", (date) => {
  expect(norway.holidaysOn(date)).toEqual([]);
});

test.each([
  ["2027-05-17", ["constitution-day", "whit-monday"]],
  ["2043-05-17", ["constitution-day", "whit-sunday"]],
  ["2012-05-17", ["constitution-day", "ascension-day"]],
  ["2008-05-01", ["labour-day", "ascension-day"]],
])("%s is two holidays at once, the fixed one first", (date, codes) => {
  expect(norway.holidaysOn(date).map((holiday) => holiday.code)).toEqual(codes);
});

test("the calendar reaches from 1990 to the end of 2101 and says so beyond", () => {
  expect(norway.holidaysOn("1990-01-01")).toHaveLength(1);
  expect(norway.holidaysOn("2101-12-31")).toEqual([]);
  expect(() => norway.holidaysOn("1989-12-31")).toThrow(/1990-01-01.*2101-12-31.*1989-12-31/);
  expect(() => norway.holidaysOn("2102-01-01")).toThrow(RangeError);
  expect(() => norway.closuresOn("2102-01-01")).toThrow(RangeError);
});

test("its version names the country and the year", () => {
  expect(norway.version).toMatch(/^no-\d{4}\.\d+$/);
});
