import { Link } from "@remix-run/react";
import type { StatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

const holidaysWithPayActUrl = "https://lovdata.no/lov/1988-04-29-21/§5";
const weekdayRegulationUrl = "https://lovdata.no/forskrift/2014-08-15-1076";

/** The date by the other reading of virkedag, and why there are two. */
export function OtherReading({ chosen, other }: { chosen: StatutoryDeadline; other: StatutoryDeadline }) {
  const t = useTexts().calculator.page;
  const language = useLanguage();
  const query = new URLSearchParams({
    complete: other.completeOn,
    linkage: String(other.linkage),
    rule: other.rule,
  });
  return (
    <section className="card" aria-labelledby="annen-lesning">
      <h2 id="annen-lesning">
        {t.otherHeading[chosen.rule]({
          date: `${formatWeekday(other.dueOn, language)} ${formatDate(other.dueOn, language)}`,
        })}
      </h2>
      <p>{t.otherWhy}</p>
      <p className="quiet">
        <a href={holidaysWithPayActUrl}>{t.holidayActLink}</a> ·{" "}
        <a href={weekdayRegulationUrl}>{t.weekdayRegulationLink}</a>
      </p>
      <p>
        <Link to={`${paths(language).calculator}?${query.toString()}`}>{t.otherLink}</Link>
      </p>
    </section>
  );
}
