import { createCalendar } from "./createCalendar";
import { holidayColumns, holidayDays, nationalVersion } from "./norwegianHolidays";
import type { NationalHoliday } from "./workingCalendar";

/**
 * Norway's holidays from 1990 through 2101, to build a calendar with additions from.
 * @see lov 1995-02-24-12 § 2 and lov 1947-04-26-1 § 1
 */
export const nationalHolidays: readonly NationalHoliday[] = Object.entries(holidayDays).flatMap(([year, days]) =>
  days.flatMap((day, column): NationalHoliday[] => {
    const code = holidayColumns[column];
    return code ? [{ kind: "national", date: `${year}-${day}`, code }] : [];
  }),
);

/** The calendar of the law alone. On the server only: its data need not travel to the browser. */
export const norway = createCalendar(nationalHolidays, nationalVersion);
