import { Link } from "@remix-run/react";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { deadlineActUrl, processingTimesUrl } from "./outsideAddresses";

interface DeadlineCardProps {
  today: PlainDate;
  /** The last day of 30 and of 60 working days, for an application complete today. */
  separate: PlainDate;
  linked: PlainDate;
}

/** The two statutory dates for an application that is complete today. */
export function DeadlineCard({ today, separate, linked }: DeadlineCardProps) {
  const t = useTexts().front.card;
  const language = useLanguage();
  const calculator = `${paths(language).calculator}?complete=${today}&linkage=false`;
  return (
    <section className="card" aria-labelledby="fristkort">
      <h2 id="fristkort" className="deadline-card__heading">
        {t.heading}
      </h2>
      <dl className="deadline-card">
        <div className="deadline-card__received">
          <dt>{t.received}</dt>
          <dd>{t.today({ date: formatDate(today, language) })}</dd>
        </div>
        <div className="deadline-card__date">
          <dt>{t.separate}</dt>
          <dd>{formatDate(separate, language)}</dd>
        </div>
        <div className="deadline-card__date deadline-card__date--linked">
          <dt>{t.linked}</dt>
          <dd>{formatDate(linked, language)}</dd>
        </div>
      </dl>
      <p className="quiet">
        <Link to={calculator}>{t.calculator}</Link> · <a href={deadlineActUrl}>{t.law}</a>
      </p>
      <p className="quiet">
        {t.practice} <a href={processingTimesUrl}>{t.practiceSource}</a>.
      </p>
    </section>
  );
}
