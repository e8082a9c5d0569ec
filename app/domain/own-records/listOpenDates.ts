import type { PlainDate } from "~/schemas/plainDate";
import { addCalendarDays } from "../deadlines/addCalendarDays";
import type { Followed } from "./listFollowed";

/** A day that somebody waits for, and when to remind them. */
export interface OpenDate {
  providerId: string;
  providerName: string;
  kind: "answer" | "complaint";
  /** The last day of the period. */
  on: PlainDate;
  /** After today. An answer: the day after, since until then it may come. A complaint: a week ahead, or the day before. */
  remindOn: PlainDate;
}

const daysAhead = 7;

/** The days still to come, in order. */
export function listOpenDates(followed: readonly Followed[], today: PlainDate): OpenDate[] {
  return followed
    .flatMap(({ provider, judged, roads }): OpenDate[] => {
      const about = { providerId: provider.id, providerName: provider.name };
      const { stage, dates } = judged;
      if (stage === "waiting")
        return [{ ...about, kind: "answer", on: dates.dueOn, remindOn: addCalendarDays(dates.dueOn, 1) }];
      const until = dates.complaint?.until;
      if (stage === "complained" || stage === "answered" || !roads.county || !until) return [];
      const ahead = [addCalendarDays(until, -daysAhead), addCalendarDays(until, -1)];
      const remindOn = ahead.find((day) => day > today);
      return remindOn ? [{ ...about, kind: "complaint", on: until, remindOn }] : [];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The days on which to be reminded, each once, in order. */
export const remindDays = (dates: readonly OpenDate[]): PlainDate[] =>
  [...new Set(dates.map(({ remindOn }) => remindOn))].sort();
