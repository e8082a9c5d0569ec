import { expect, test } from "vitest";
import { computeDeadline } from "./computeDeadline";
import { createCalendar } from "./createCalendar";
import { reasonName } from "./holidayNames";
import { nationalHolidays, norway } from "./norway";
import type { LegalHoliday, OfficeClosure } from "./workingCalendar";

const mourning: LegalHoliday = {
  kind: "legal",
  date: "2026-11-25",
  code: "added-1",
  name: { nb: "landesorg", nn: "landesorg", en: "day of mourning" },
  act: "lov 2026-11-01-1",
  paragraph: "§ 1",
};
const planningDay: OfficeClosure = {
  kind: "office",
  date: "2026-11-25",
  code: "closed-1",
  name: { nb: "planleggingsdag", nn: "planleggingsdag", en: "planning day" },
};

test("a day that a new act makes a holiday moves the deadline by one working day and is told by its own name", () => {
  const calendar = createCalendar([...nationalHolidays, mourning], "no-2026.1+1");
  const deadline = computeDeadline("2026-11-23", 30, calendar);
  expect(deadline.dueOn).toBe("2027-01-07");
  expect(deadline.calendarVersion).toBe("no-2026.1+1");
  const [first] = deadline.skipped;
  expect(first?.date).toBe("2026-11-25");
  expect(first && reasonName(first.reason, "en")).toBe("day of mourning");
  expect(first?.reason.name && first.reason.by).toEqual({ act: "lov 2026-11-01-1", paragraph: "§ 1" });
});

test("a closed office moves no statutory deadline, but is known", () => {
  const calendar = createCalendar([...nationalHolidays, planningDay], "no-2026.1+2");
  expect(computeDeadline("2026-11-23", 30, calendar).dueOn).toBe("2027-01-06");
  expect(calendar.holidaysOn("2026-11-25")).toEqual([]);
  expect(calendar.closuresOn("2026-11-25")).toEqual([planningDay]);
  expect(norway.closuresOn("2026-11-25")).toEqual([]);
});

test.each([{ act: "" }, { act: " " }, { paragraph: "" }, { paragraph: " " }])(
  "a legal holiday without its act and paragraph is refused: %o",
  (lacking) => {
    expect(() => createCalendar([{ ...mourning, ...lacking }], "test")).toThrow(/act and paragraph/);
  },
);

test("an entry outside the calendar's reach is refused", () => {
  expect(() => createCalendar([{ ...mourning, date: "2102-01-01" }], "test")).toThrow(RangeError);
  expect(() => createCalendar([{ ...planningDay, date: "1989-12-31" }], "test")).toThrow(RangeError);
});

test("the same entry twice on a day is refused", () => {
  expect(() => createCalendar([mourning, mourning], "test")).toThrow(/Given twice/);
  expect(() => createCalendar([mourning, { ...mourning, date: "2026-11-26" }], "test")).not.toThrow();
});
