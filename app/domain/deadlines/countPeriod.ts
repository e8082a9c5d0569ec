import type { PlainDate } from "~/schemas/plainDate";
import { addCalendarDays } from "./addCalendarDays";
import { addCalendarMonths } from "./addCalendarMonths";
import { addWorkingDays } from "./addWorkingDays";
import type { SkippedDay } from "./computeDeadline";
import { fromEpochDay, toEpochDay } from "./epochDay";
import type { WorkingCalendar } from "./workingCalendar";

export type PeriodLength = { unit: "months" | "weeks"; amount: number };

/** A period in calendar days and how it was counted, as plain data. */
export interface CountedPeriod {
  /** Not counted itself. */
  from: PlainDate;
  length: PeriodLength;
  /** Where the period ends before weekends and holidays are looked at. */
  endsOn: PlainDate;
  /** The last day that holds. */
  until: PlainDate;
  /** The days from `endsOn` on that the end was moved past; empty when it was not moved. */
  skipped: readonly SkippedDay[];
}

/**
 * A period of months or weeks whose end is moved past Saturdays, Sundays and holidays, to the next working day.
 * @throws {RangeError} when the calendar does not reach that far
 * @see domstolloven §§ 148 and 149; Regulation (EEC, Euratom) No 1182/71 article 3(2)(c) and 3(4)
 */
export function countPeriod(from: PlainDate, length: PeriodLength, calendar: WorkingCalendar): CountedPeriod {
  const { unit, amount } = length;
  const endsOn = unit === "months" ? addCalendarMonths(from, amount) : addCalendarDays(from, 7 * amount);
  const last = toEpochDay(endsOn);
  const isWorkingDay = calendar.reasonsOn(last, "mon-fri").length === 0;
  const until = isWorkingDay ? endsOn : addWorkingDays(endsOn, 1, calendar);
  const skipped: SkippedDay[] = [];
  for (let day = last; day < toEpochDay(until); day++) {
    const [reason, ...also] = calendar.reasonsOn(day, "mon-fri");
    if (reason) skipped.push({ date: fromEpochDay(day), reason, also });
  }
  return { from, length, endsOn, until, skipped };
}
