import type { Deadline } from "~/app/domain/deadlines/computeDeadline";
import { reasonName } from "~/app/domain/deadlines/holidayNames";
import { listDeadlineDays } from "~/app/domain/deadlines/listDeadlineDays";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { joinWords } from "./joinWords";

/** Every day of the period in a table: its number, or why it is not counted. It is what the strip of days shows. */
export function DeadlineDayTable({ deadline, today }: { deadline: Deadline; today: PlainDate }) {
  const t = useTexts().calculator.explanation;
  const language = useLanguage();
  const days = listDeadlineDays(deadline, today);
  const skipped = new Map(deadline.skipped.map((day) => [day.date, day]));
  return (
    <details className="deadline-days">
      <summary>{t.showDays({ count: days.length })}</summary>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t.table.caption}>
        <table>
          <caption className="visually-hidden">{t.table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.table.day}</th>
              <th scope="col">{t.table.number}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, number }) => {
              const day = skipped.get(date);
              const reasons = day ? [day.reason, ...day.also].map((reason) => reasonName(reason, language)) : [];
              return (
                <tr key={date} className={day ? "deadline-days__skipped" : undefined}>
                  <th scope="row">
                    {formatWeekday(date, language)} {formatDate(date, language)}
                    {date === today ? ` (${t.table.today})` : ""}
                  </th>
                  <td>{number ?? t.table.notCounted({ reasons: joinWords(reasons, t.and) })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
