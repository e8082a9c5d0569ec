import type { PlainDate } from "~/schemas/plainDate";

/** The same day so many years later; 29 February becomes 1 March in a year that has none, so that no year is cut short. */
export function addCalendarYears(date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) + years;
  const day = date.slice(5);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${day === "02-29" && !isLeap ? "03-01" : day}`;
}
