import { expect, test } from "vitest";
import { norway } from "./norway";
import { officeCalendar } from "./officeCalendar";
import { upcomingClosures } from "./upcomingClosures";

const name = { nb: "stengt", nn: "stengt", en: "closed" };
const closure = (number: number, from: string, until: string) =>
  ({ kind: "office", id: `00000000-0000-4000-8000-00000000000${number}`, from, until, name }) as const;
const calendar = officeCalendar([
  {
    number: 1,
    entries: [
      closure(1, "2026-10-01", "2026-10-05"),
      closure(2, "2026-11-20", "2026-11-30"),
      closure(3, "2026-12-28", "2027-02-15"),
      closure(4, "2027-03-01", "2027-03-05"),
    ],
  },
]);

test("a closure that goes on or is near is told with its first and last day; one that is over or far off is not", () => {
  const found = upcomingClosures(calendar, "2026-11-23", 45);
  expect(found.map(({ from, until }) => [from, until])).toEqual([
    ["2026-11-20", "2026-11-30"],
    ["2026-12-28", "2027-02-15"],
  ]);
});

test("a closure begins to be told of as many days before as asked, and is told of through its last day", () => {
  const starts = (today: string, days: number) => upcomingClosures(calendar, today, days).map(({ from }) => from);
  expect(starts("2026-12-01", 26)).toEqual([]);
  expect(starts("2026-12-01", 27)).toEqual(["2026-12-28"]);
  expect(starts("2027-03-05", 0)).toEqual(["2027-03-01"]);
  expect(starts("2027-03-06", 0)).toEqual([]);
});

test("with nothing added there are no closures", () => {
  expect(upcomingClosures(norway, "2026-11-23", 366)).toEqual([]);
});
