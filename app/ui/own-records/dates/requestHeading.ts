import type { Followed } from "~/app/domain/own-records/listFollowed";
import { formatDate, formatDay } from "~/app/i18n/formatDate";
import type { RecordDatesTexts } from "~/app/i18n/nb/recordDates";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

/** What is true of a request in one line, the date in it: the heading of its card. The year is left out this year. */
export function requestHeading(
  { request, judged, roads }: Followed,
  { t, language, today }: { t: RecordDatesTexts; language: Language; today: PlainDate },
): string {
  const say = t.headings;
  const day = (on: PlainDate) => ({
    date: on.slice(0, 4) === today.slice(0, 4) ? formatDay(on, language) : formatDate(on, language),
  });
  const { stage, dates, isLate, nextOn } = judged;
  const dueOn = day(dates.dueOn);
  switch (stage) {
    case "waiting":
      return roads.isMonthOwed ? say.waiting(dueOn) : say.waitingNoDuty(dueOn);
    case "silent":
      return roads.isMonthOwed ? say.silent(dueOn) : say.silentNoDuty(dueOn);
    case "followed-up":
      return nextOn ? complain(nextOn) : say.followedUp(day(latest(request.followedUpOn) ?? dates.dueOn));
    case "in-part":
    case "refused":
      return nextOn ? complain(nextOn) : say.refused(day(request.answer?.on ?? dates.dueOn));
    case "complained":
      return say.complained(day(request.complaintSentOn ?? dates.dueOn));
    case "answered":
      return say.answered(day(request.answer?.on ?? dates.dueOn));
  }

  function complain(until: PlainDate) {
    return isLate ? say.complainLate(day(until)) : say.complainBy(day(until));
  }
}

const latest = (days: readonly PlainDate[]): PlainDate | undefined => [...days].sort().at(-1);
