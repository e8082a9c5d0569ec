import type { CountedDate } from "~/app/domain/deadlines/countedDate";
import { reasonName } from "~/app/domain/deadlines/holidayNames";
import { formatDate, formatDay } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { joinWords } from "./public/joinWords";

/** How a date was counted, to open beside it; the statutory deadline has `DeadlineExplanation`. */
export function HowCounted({ counted }: { counted: CountedDate }) {
  const t = useTexts().calendar.howCounted;
  return (
    <details className="how-counted">
      <summary>{t.summary}</summary>
      <p>
        <Sentence counted={counted} />
      </p>
    </details>
  );
}

function Sentence({ counted }: { counted: CountedDate }) {
  const t = useTexts().calendar.howCounted;
  const language = useLanguage();
  const date = (on: PlainDate) => formatDate(on, language);
  switch (counted.kind) {
    case "working-days": {
      const words = { from: date(counted.from), days: counted.days, until: date(counted.until) };
      return (
        <>
          {t.workingDays(words)} <Skipped counted={counted} />
        </>
      );
    }
    case "month":
      return <>{t.month({ from: date(counted.from), until: date(counted.until) })}</>;
    case "appeal":
      return <>{t.appeal({ from: date(counted.from), until: date(counted.until) })}</>;
    case "likely":
      return <>{t.likely}</>;
  }
}

function Skipped({ counted }: { counted: Extract<CountedDate, { kind: "working-days" }> }) {
  const t = useTexts().calendar.howCounted;
  const language = useLanguage();
  const days = counted.skipped.map(({ date, reason }) =>
    t.day({ date: formatDay(date, language), name: reasonName(reason, language) }),
  );
  const [only] = days;
  if (only === undefined) return <>{t.noneSkipped}</>;
  if (days.length === 1) return <>{t.skippedOne({ day: only })}</>;
  return <>{t.skipped({ count: days.length, days: joinWords(days, t.and) })}</>;
}
