import type { CountedPeriod } from "~/app/domain/deadlines/countPeriod";
import { reasonName } from "~/app/domain/deadlines/holidayNames";
import type { Followed } from "~/app/domain/own-records/listFollowed";
import { formatDate, formatDay } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { joinWords } from "~/app/ui/public/joinWords";
import type { PlainDate } from "~/schemas/plainDate";

/** How the date in a request's heading was counted, and by which law, to open beside it. */
export function HowPeriodCounted({ followed: { request, judged, roads } }: { followed: Followed }) {
  const t = useTexts().recordDates.counted;
  const language = useLanguage();
  const date = (on: PlainDate) => formatDate(on, language);
  const { dates, stage } = judged;
  if (stage === "complained" || stage === "answered") return null;
  const isOfAnswer = stage === "waiting" || stage === "silent";
  if (!isOfAnswer && !dates.complaint) return null;
  if (!isOfAnswer && !roads.county) return null;
  const period = isOfAnswer || !dates.complaint ? heldPeriod() : dates.complaint;
  const words = { from: date(period.from), endsOn: date(period.endsOn) };
  return (
    <details>
      <summary>{t.summary}</summary>
      <div className="stack stack--tight">
        <p>
          {rule()} <Moved period={period} />
        </p>
        {isOfAnswer && !dates.isReceiptKnown ? <p>{t.fromSent}</p> : null}
        {isOfAnswer ? extensionThatFails() : null}
      </div>
    </details>
  );

  function heldPeriod(): CountedPeriod {
    return dates.isExtended && dates.extended ? dates.extended : dates.usual;
  }

  function rule(): string {
    if (!isOfAnswer) return request.answer ? t.weeks(words) : t.weeksOfSilence(words);
    if (!roads.isMonthOwed) return t.monthNoDuty(words);
    return dates.isExtended ? t.months(words) : t.month(words);
  }

  function extensionThatFails() {
    if (!request.extension || dates.isExtended) return null;
    const toldOn = date(request.extension.toldOn);
    const isLate = request.extension.toldOn > dates.usual.until;
    return <p>{isLate ? t.tooLate({ toldOn, until: date(dates.usual.until) }) : t.noReason({ toldOn })}</p>;
  }
}

function Moved({ period }: { period: CountedPeriod }) {
  const t = useTexts().recordDates.counted;
  const language = useLanguage();
  if (period.skipped.length === 0) return <>{t.notMoved}</>;
  const days = period.skipped.map((day) =>
    t.day({ date: formatDay(day.date, language), name: reasonName(day.reason, language) }),
  );
  const moved = t.moved({ days: joinWords(days, t.and), until: formatDate(period.until, language) });
  return (
    <>
      {moved} {period.length.unit === "months" ? t.movedByUnion : t.movedByCourts}
    </>
  );
}
