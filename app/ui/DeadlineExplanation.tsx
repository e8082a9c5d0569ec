import type { Progress } from "~/app/domain/deadlines/computeProgress";
import type { StatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { holidayProvision, reasonName } from "~/app/domain/deadlines/holidayNames";
import { formatDate, formatDay, formatWeekday } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { DeadlineDayTable } from "./public/DeadlineDayTable";
import { groupSkippedDays } from "./public/groupSkippedDays";
import { joinWords } from "./public/joinWords";

export interface DeadlineExplanationProps {
  deadline: StatutoryDeadline;
  today: PlainDate;
  /** How much has gone by today; null where it says nothing, as for a period that has not begun. */
  progress?: Progress | null;
  open?: boolean;
}

const courtsActUrl = "https://lovdata.no/lov/1915-08-13-5/§149";

/** "Slik er fristen regnet ut": the start, the rule, the law, and every day that was skipped. Plain data in. */
export function DeadlineExplanation({ deadline, today, progress, open = false }: DeadlineExplanationProps) {
  const t = useTexts().calculator.explanation;
  const language = useLanguage();
  const { rule, nextWeekday } = deadline;
  return (
    <details className="deadline-explanation" open={open}>
      <summary>{t.summary}</summary>
      <div className="stack stack--tight">
        <p>
          {t.period({ workingDays: deadline.workingDays, date: formatDate(deadline.completeOn, language) })} (
          <a href={deadline.provision.url}>{t.law({ paragraph: deadline.provision.paragraph })}</a>).{" "}
          {deadline.linkage ? `${t.linkage} ` : ""}
          {t.startNotCounted} {t.rule[rule]} <SkippedSentence deadline={deadline} />{" "}
          <EvesSentence deadline={deadline} />
        </p>
        {deadline.statutory ? null : (
          <p>
            <strong>{t.notStatutory({ from: formatDate(deadline.appliesFrom, language) })}</strong>
          </p>
        )}
        {nextWeekday ? (
          <p>
            {t.endsOnSaturday({
              weekday: formatWeekday(nextWeekday, language),
              date: formatDate(nextWeekday, language),
            })}{" "}
            <a href={courtsActUrl}>{t.courtsAct}</a>.
          </p>
        ) : null}
        {progress ? (
          <p>
            {progress.overdue
              ? t.overdue({ dueOn: formatDate(deadline.dueOn, language), days: Math.max(0, -progress.left) })
              : t.progress({ today: formatDay(today, language), ...progress })}
          </p>
        ) : null}
        <p>
          {t.holidaysStandIn} <a href={holidayProvision("christmas-day").url}>{t.holidayAct}</a> {t.and}{" "}
          <a href={holidayProvision("constitution-day").url}>{t.mayAct}</a>. <AddedHolidays deadline={deadline} />
        </p>
        <DeadlineDayTable deadline={deadline} today={today} />
      </div>
    </details>
  );
}

/** "14 dager er hoppet over: 12 lørdager og søndager, første juledag fredag 25. desember og …" */
function SkippedSentence({ deadline }: { deadline: StatutoryDeadline }) {
  const t = useTexts().calculator.explanation;
  const language = useLanguage();
  const { total, weekendDays, holidays } = groupSkippedDays(deadline.skipped);
  if (total === 0) return null;
  const parts = holidays.map((day) =>
    t.holiday({
      name: joinWords(
        [day.reason, ...day.also].map((reason) => reasonName(reason, language)),
        t.and,
      ),
      weekday: formatWeekday(day.date, language),
      day: formatDay(day.date, language),
    }),
  );
  if (weekendDays > 0) parts.unshift(t.weekend[deadline.rule]({ count: weekendDays }));
  return <>{t.skipped({ count: total, days: joinWords(parts, t.and) })}</>;
}

/** A holiday that another act has made is told with that act. */
function AddedHolidays({ deadline }: { deadline: StatutoryDeadline }) {
  const t = useTexts().calendar.howCounted;
  const language = useLanguage();
  const added = deadline.skipped.flatMap(({ date, reason, also }) =>
    [reason, ...also].flatMap((one) => (one.name ? [{ ...one.by, date, name: one.name[language] }] : [])),
  );
  return (
    <>
      {added.map((one) => (
        <span key={one.date}>{t.addedBy({ ...one, date: formatDate(one.date, language) })} </span>
      ))}
    </>
  );
}

/** Many take 24 and 31 December for holidays; they are not, and it is said when they are counted. */
function EvesSentence({ deadline }: { deadline: StatutoryDeadline }) {
  const t = useTexts().calculator.explanation.eves;
  const skipped = new Set(deadline.skipped.map((day) => day.date));
  const year = deadline.completeOn.slice(0, 4);
  const isCounted = (date: PlainDate) => date > deadline.completeOn && date <= deadline.dueOn && !skipped.has(date);
  const christmas = isCounted(`${year}-12-24`);
  const newYear = isCounted(`${year}-12-31`);
  if (christmas && newYear) return <>{t.both}</>;
  if (christmas) return <>{t.christmas}</>;
  return newYear ? <>{t.newYear}</> : null;
}
