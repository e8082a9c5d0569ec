import type { DeadlineRule } from "~/schemas/deadline";
import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { EpochDay } from "./epochDay";
import type { HolidayCode, SkipReason } from "./holidayNames";

/** A holiday by the acts of 1947 and 1995. */
export type NationalHoliday = { readonly kind: "national"; readonly date: PlainDate; readonly code: HolidayCode };

/** A day that another act makes a holiday: moves deadlines. Its code is its own, such as `added-12`. */
export type LegalHoliday = {
  readonly kind: "legal";
  readonly date: PlainDate;
  readonly code: string;
  readonly name: Localised;
  readonly act: string;
  readonly paragraph: string;
};

/** A day on which the office is closed: moves planned dates only, never a statutory deadline. */
export type OfficeClosure = {
  readonly kind: "office";
  readonly date: PlainDate;
  readonly code: string;
  readonly name: Localised;
};

export type Holiday = NationalHoliday | LegalHoliday;
export type CalendarEntry = Holiday | OfficeClosure;

/** Which days are working days (virkedager), and how many there are up to a day. */
export interface WorkingCalendar {
  /** Such as `no-2026.1`; stored beside each date computed with it. */
  readonly version: string;
  /** The first and last day that the calendar knows; every method throws {RangeError} outside them. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Holidays on the day in the order they are told; empty when there are none. */
  holidaysOn(date: PlainDate): readonly Holiday[];
  /** Closures of the office on the day. */
  closuresOn(date: PlainDate): readonly OfficeClosure[];
  /** Why the day is not counted, a holiday before the weekend; empty on a working day. */
  reasonsOn(day: EpochDay, rule: DeadlineRule): readonly SkipReason[];
  /** How many working days there are from the calendar's first day through this one: the one count that all use. */
  countThrough(day: EpochDay, rule: DeadlineRule): number;
  /** The inverse: the working day on which that count is reached. */
  dayOfCount(count: number, rule: DeadlineRule): EpochDay;
}
