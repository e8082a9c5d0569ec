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

/**
 * The calendar of the law alone. Its data travel to the browser only with the page that counts what providers owe
 * those who ask for their own records, since that page asks the server nothing.
 */
export const norway = createCalendar(nationalHolidays, nationalVersion);
