import type { DeadlineRule } from "~/schemas/deadline";
import { type EpochDay, fromEpochDay, toEpochDay, weekdayOf } from "./epochDay";
import type { SkipReason } from "./holidayNames";
import type { CalendarEntry, Holiday, LegalHoliday, OfficeClosure, WorkingCalendar } from "./workingCalendar";

/** The calendar's reach: deadlines from 1990 to 2100, of which the last ones end in 2101. */
export const calendarReach = { from: "1990-01-01", until: "2101-12-31" } as const;

const none: readonly never[] = Object.freeze([]);
const weekendReasons = {
  saturday: Object.freeze([Object.freeze({ code: "saturday" } as const)]),
  sunday: Object.freeze([Object.freeze({ code: "sunday" } as const)]),
};

/**
 * @param entries national holidays, later additions and closures; two on one day are told in the order given
 * @param version names this very set of entries
 * @throws {RangeError} when an entry lies outside {@link calendarReach}, is given twice, or is `legal` without its act
 * and paragraph
 */
export function createCalendar(entries: readonly CalendarEntry[], version: string): WorkingCalendar {
  const { from, until } = calendarReach;
  const [first, last] = [toEpochDay(from), toEpochDay(until)];
  const holidays = new Map<EpochDay, Holiday[]>();
  const closures = new Map<EpochDay, OfficeClosure[]>();
  for (const entry of entries) {
    const day = within(toEpochDay(entry.date));
    if (entry.kind === "office") addTo(closures, day, entry);
    else addTo(holidays, day, entry);
  }
  const indexes = { "mon-fri": indexDays("mon-fri"), "mon-sat": indexDays("mon-sat") };

  function within(day: EpochDay): EpochDay {
    if (day >= first && day <= last) return day;
    throw new RangeError(`The calendar reaches from ${from} to ${until}, not to ${fromEpochDay(day)}`);
  }

  function indexDays(rule: DeadlineRule) {
    const length = last - first + 1;
    const reasons: (readonly SkipReason[])[] = [];
    const counts = new Int32Array(length);
    const workingDays: EpochDay[] = [];
    for (let index = 0; index < length; index++) {
      const day = first + index;
      const why = reasonsFor(holidays.get(day) ?? none, weekendOn(day, rule));
      reasons.push(why);
      if (why.length === 0) workingDays.push(day);
      counts[index] = workingDays.length;
    }
    return { reasons, counts, workingDays };
  }

  return {
    version,
    from,
    until,
    holidaysOn: (date) => holidays.get(within(toEpochDay(date))) ?? none,
    closuresOn: (date) => closures.get(within(toEpochDay(date))) ?? none,
    reasonsOn: (day, rule) => indexes[rule].reasons[within(day) - first] ?? none,
    countThrough: (day, rule) => indexes[rule].counts[within(day) - first] ?? 0,
    dayOfCount(count, rule) {
      const day = indexes[rule].workingDays[count - 1];
      if (day === undefined) throw new RangeError(`The calendar reaches from ${from} to ${until}, not so far`);
      return day;
    },
  };
}

function addTo<Entry extends CalendarEntry>(days: Map<EpochDay, Entry[]>, day: EpochDay, entry: Entry): void {
  if (entry.kind === "legal" && (entry.act.trim() === "" || entry.paragraph.trim() === "")) {
    throw new RangeError(`A legal holiday needs its act and paragraph: ${entry.date} ${entry.code}`);
  }
  const sameDay = days.get(day) ?? [];
  if (sameDay.some((other) => other.code === entry.code)) {
    throw new RangeError(`Given twice: ${entry.date} ${entry.code}`);
  }
  days.set(day, [...sameDay, entry]);
}

function weekendOn(day: EpochDay, rule: DeadlineRule): readonly SkipReason[] {
  const weekday = weekdayOf(day);
  if (weekday === 7) return weekendReasons.sunday;
  return weekday === 6 && rule === "mon-fri" ? weekendReasons.saturday : none;
}

function addedReason({ code, name, act, paragraph }: LegalHoliday): SkipReason {
  return { code, name, by: { act, paragraph } };
}

function reasonsFor(holidays: readonly Holiday[], weekend: readonly SkipReason[]): readonly SkipReason[] {
  if (holidays.length === 0) return weekend;
  const reasons = holidays.map((holiday): SkipReason =>
    holiday.kind === "national" ? { code: holiday.code } : addedReason(holiday),
  );
  return [...reasons, ...weekend];
}
