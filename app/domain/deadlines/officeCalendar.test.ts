import { expect, test } from "vitest";
import type { AddedEntry, LegalEntry, OfficeEntry } from "~/schemas/calendar";
import { computeDeadline } from "./computeDeadline";
import { changeEntries, officeCalendar, provisionsChangedSince } from "./officeCalendar";

const name = { nb: "nasjonal minnedag", nn: "nasjonal minnedag", en: "national day of remembrance" };
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
/** A Wednesday and a working day. */
const memorial: LegalEntry = {
  kind: "legal",
  id: id(1),
  date: "2026-12-09",
  name,
  act: "lov 2026-12-01-99",
  paragraph: "§ 1",
};
const christmasWeek: OfficeEntry = { kind: "office", id: id(2), from: "2026-12-28", until: "2026-12-31", name };

const due = (versions: { number: number; entries: AddedEntry[] }[]) =>
  computeDeadline("2026-11-23", 30, officeCalendar(versions));

test("with nothing added, the deadline is the law's own: 6 January for 30 working days from 23 November 2026", () => {
  expect(due([])).toMatchObject({ dueOn: "2027-01-06", calendarVersion: "no-2026.1" });
});

test("a holiday set by law on a working day moves the deadline one working day, and is named with its reason", () => {
  const moved = due([{ number: 1, entries: [memorial] }]);
  expect(moved.dueOn).toBe("2027-01-07");
  expect(moved.calendarVersion).toBe("no-2026.1+1");
  expect(moved.skipped.find((day) => day.date === "2026-12-09")?.reason.name).toEqual(name);
});

test("a closure of the office moves no deadline, and gives its dates no new version", () => {
  const versions = [
    { number: 1, entries: [memorial] },
    { number: 2, entries: [memorial, christmasWeek] },
  ];
  expect(due(versions)).toMatchObject({ dueOn: "2027-01-07", calendarVersion: "no-2026.1+1" });
  const calendar = officeCalendar(versions);
  expect(calendar.closuresOn("2026-12-28")).toHaveLength(1);
  expect(calendar.closuresOn("2026-12-31")).toHaveLength(1);
  expect(calendar.closuresOn("2027-01-01")).toHaveLength(0);
});

test("a holiday that is taken out again gives the old deadline back, under a version of its own", () => {
  const versions = [
    { number: 1, entries: [memorial] },
    { number: 2, entries: [] },
  ];
  expect(due(versions)).toMatchObject({ dueOn: "2027-01-06", calendarVersion: "no-2026.1+2" });
});

test("the provision is told for each holiday that has come or gone since the date was counted", () => {
  const versions = [
    { number: 1, entries: [memorial] },
    { number: 2, entries: [] },
  ];
  expect(provisionsChangedSince("no-2026.1", versions.slice(0, 1))).toEqual(["lov 2026-12-01-99 § 1"]);
  expect(provisionsChangedSince("no-2026.1+1", versions)).toEqual(["lov 2026-12-01-99 § 1"]);
  expect(provisionsChangedSince("no-2026.1", versions)).toEqual([]);
});

test("a day is entered once, and not where it is a holiday already", () => {
  expect(changeEntries([memorial], { add: { ...memorial, id: id(3) } })).toEqual({
    ok: false,
    problem: "already-there",
  });
  expect(changeEntries([], { add: { ...memorial, date: "2026-12-25" } })).toEqual({
    ok: false,
    problem: "is-national",
  });
  expect(changeEntries([], { remove: id(1) })).toEqual({ ok: false, problem: "not-there" });
  expect(changeEntries([christmasWeek], { add: memorial })).toEqual({ ok: true, value: [memorial, christmasWeek] });
});
