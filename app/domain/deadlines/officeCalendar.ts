import type { AddedEntry, LegalEntry } from "~/schemas/calendar";
import type { PlainDate } from "~/schemas/plainDate";
import { refuse, ok, type Result } from "../result";
import { createCalendar } from "./createCalendar";
import { fromEpochDay, toEpochDay } from "./epochDay";
import { nationalHolidays } from "./norway";
import { nationalVersion } from "./norwegianHolidays";
import type { CalendarEntry, WorkingCalendar } from "./workingCalendar";

/** One version of what the office has added to the national holidays: all entries that stand then. */
export interface CalendarVersion {
  /** 1, 2 … in the order they were made. */
  number: number;
  entries: readonly AddedEntry[];
}

/**
 * The calendar with the entries of the latest version. Its own version names the version in which the holidays set by
 * law last changed, `no-2026.1+3`: a closure of the office moves no statutory date, so dates counted before it stand.
 * @param versions all of them, oldest first; none gives the calendar of the law alone
 * @throws {RangeError} when an entry lies outside the calendar's reach
 */
export function officeCalendar(versions: readonly CalendarVersion[]): WorkingCalendar {
  const entries = versions.at(-1)?.entries ?? [];
  const number = lawChangedIn(versions);
  const version = number === 0 ? nationalVersion : `${nationalVersion}+${number}`;
  return createCalendar([...nationalHolidays, ...entries.flatMap(daysOf)], version);
}

/** Every day of an entry, as the calendar holds it. */
function daysOf(entry: AddedEntry): CalendarEntry[] {
  const code = `added-${entry.id}`;
  const { name } = entry;
  if (entry.kind === "legal") {
    const { date, act, paragraph } = entry;
    return [{ kind: "legal", date, code, name, act, paragraph }];
  }
  const days: CalendarEntry[] = [];
  for (let day = toEpochDay(entry.from); day <= toEpochDay(entry.until); day++)
    days.push({ kind: "office", date: fromEpochDay(day), code, name });
  return days;
}

const legalOf = (entries: readonly AddedEntry[]) =>
  entries.filter((entry): entry is LegalEntry => entry.kind === "legal");
const sameDays = (one: readonly LegalEntry[], other: readonly LegalEntry[]) =>
  JSON.stringify(one.map(({ date }) => date).sort()) === JSON.stringify(other.map(({ date }) => date).sort());

/** Number of the version in which a holiday set by law last came or went; 0 when none has. */
function lawChangedIn(versions: readonly CalendarVersion[]): number {
  let changedIn = 0;
  let before: readonly LegalEntry[] = [];
  for (const { number, entries } of versions) {
    const now = legalOf(entries);
    if (!sameDays(before, now)) changedIn = number;
    before = now;
  }
  return changedIn;
}

/**
 * By which provisions the calendar has changed since a date was counted: `act paragraph` of each holiday that has come
 * or gone since.
 * @param countedWith version of the calendar that the date was counted with
 */
export function provisionsChangedSince(countedWith: string, versions: readonly CalendarVersion[]): string[] {
  const number = Number(countedWith.split("+")[1] ?? 0);
  const then = legalOf(versions.find((version) => version.number === number)?.entries ?? []);
  const now = legalOf(versions.at(-1)?.entries ?? []);
  const isIn = (list: readonly LegalEntry[], entry: LegalEntry) => list.some(({ date }) => date === entry.date);
  const changed = [...now.filter((entry) => !isIn(then, entry)), ...then.filter((entry) => !isIn(now, entry))];
  return [...new Set(changed.map(({ act, paragraph }) => `${act} ${paragraph}`))];
}

export type EntryChange = { add: AddedEntry } | { remove: string };

/**
 * The entries after a change of one of them.
 * @returns refused when a holiday is entered on a day that is one already, or there is nothing to take out
 */
export function changeEntries(
  entries: readonly AddedEntry[],
  change: EntryChange,
): Result<AddedEntry[], "already-there" | "is-national" | "not-there"> {
  if ("remove" in change) {
    const left = entries.filter(({ id }) => id !== change.remove);
    return left.length < entries.length ? ok(left) : refuse("not-there");
  }
  const { add } = change;
  if (entries.some(({ id }) => id === add.id)) return refuse("already-there");
  if (add.kind === "legal") {
    if (legalOf(entries).some(({ date }) => date === add.date)) return refuse("already-there");
    if (isNational(add.date)) return refuse("is-national");
  } else if (entries.some((one) => one.kind === "office" && one.from === add.from && one.until === add.until))
    return refuse("already-there");
  const startOf = (entry: AddedEntry) => (entry.kind === "legal" ? entry.date : entry.from);
  return ok([...entries, add].sort((one, other) => startOf(one).localeCompare(startOf(other))));
}

const isNational = (date: PlainDate) => nationalHolidays.some((holiday) => holiday.date === date);
