import type { PlainDate } from "~/schemas/plainDate";

/** The latest day from which so many calendar years have gone by `today`: the reverse of `addCalendarYears`. */
export function latestStart(today: PlainDate, years: number): PlainDate {
  const year = Number(today.slice(0, 4)) - years;
  const day = today.slice(5);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${day === "02-29" && !isLeap ? "02-28" : day}`;
}
