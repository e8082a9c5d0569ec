import type { Deadline } from "~/app/domain/deadlines/computeDeadline";
import { listDeadlineDays } from "~/app/domain/deadlines/listDeadlineDays";
import { formatDay } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";

type DeadlineStripProps = Pick<Deadline, "completeOn" | "dueOn" | "skipped"> & { today: PlainDate };

/** Beyond so many days the gaps between the bars are made narrower. */
const mostWideDays = 60;

/**
 * The period as a row of days: tall is counted, low is skipped, filled is gone. To a screen reader it is one picture
 * with a sentence; the days themselves stand in the table of `DeadlineExplanation`.
 */
export function DeadlineStrip({ today, ...deadline }: DeadlineStripProps) {
  const t = useTexts().calculator.strip;
  const language = useLanguage();
  const days = listDeadlineDays(deadline, today);
  const first = days[0];
  if (!first) return null;
  const name = (date: PlainDate) => formatDay(date, language);
  const todayIndex = days.findIndex((day) => day.date === today);
  const numbers = days.filter((day) => day.number !== null);
  const label = t.label({
    first: name(first.date),
    last: name(deadline.dueOn),
    counted: numbers.length,
    skipped: days.length - numbers.length,
  });
  const labelToday =
    todayIndex < 0 ? "" : t.labelToday({ date: name(today), gone: numbers.filter((day) => day.gone).length });

  return (
    <div className="deadline-strip" role="img" aria-label={label + labelToday}>
      <ul className={days.length > mostWideDays ? "day-strip day-strip--long" : "day-strip"} aria-hidden="true">
        {days.map((day, index) => {
          const isToday = index === todayIndex;
          const edge = index === 0 ? "first" : index === days.length - 1 ? "last" : undefined;
          return (
            <li
              key={day.date}
              data-skipped={day.reason ? "" : undefined}
              data-gone={day.gone ? "" : undefined}
              data-today={isToday ? "" : undefined}
            >
              {isToday ? (
                <span data-label={edge ?? placeOfToday(index, days.length)}>{t.today({ date: name(today) })}</span>
              ) : edge ? (
                <span data-label={edge}>{name(day.date)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Between the two ends where there is room for it, else on a line below, towards the middle. */
function placeOfToday(index: number, length: number): "middle" | "after" | "before" {
  const share = index / (length - 1);
  if (share < 0.3) return "after";
  return share > 0.7 ? "before" : "middle";
}
