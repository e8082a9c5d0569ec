import type { PlainDate } from "~/schemas/plainDate";

/** A calendar date as the number of days since 1970-01-01, for counting without clocks or time zones. */
export type EpochDay = number;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysPerEra = 146_097; // 400 Gregorian years
const epochOffset = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * @returns the date as a number of days
 * @throws {RangeError} when the text is no existing date of the form YYYY-MM-DD
 */
export function toEpochDay(date: PlainDate): EpochDay {
  const match = shape.exec(date);
  if (!match) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const epochDay = dayNumber(year, month, day);
  if (fromEpochDay(epochDay) !== date) throw new RangeError(`No such date: ${date}`);
  return epochDay;
}

/** @returns the date as YYYY-MM-DD; years 0 to 9999 */
export function fromEpochDay(epochDay: EpochDay): PlainDate {
  const shifted = epochDay + epochOffset;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** @returns 1 for Monday to 7 for Sunday (ISO 8601) */
export function weekdayOf(epochDay: EpochDay): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** Years are taken to begin in March, so that a leap day comes last. */
function dayNumber(year: number, month: number, day: number): EpochDay {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysPerEra + yearOfEra * 365 + leapDays + dayOfYear - epochOffset;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
