import type { CaseView, HistoryEntry } from "~/app/domain/applications/CaseView";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What was decided for each part, with the reasons; or why the whole was dismissed. */
export function Decisions({ view }: { view: Pick<CaseView, "parts" | "stage" | "history"> }) {
  const t = useTexts().status;
  const language = useLanguage();
  const decided = view.stage === "complete" ? view.parts.filter((part) => part.outcome && part.decidedOn) : [];
  const dismissal = view.history.find((entry) => entry.type === "dismissed");
  if (decided.length === 0 && !dismissal) return null;
  return (
    <section className="stack" aria-labelledby="vedtak">
      <h2 id="vedtak">{t.page.decisions}</h2>
      {dismissal ? <Dismissal entry={dismissal} /> : null}
      {decided.map((part) => (
        <article className="card" key={part.unitId}>
          <h3>{part.outcome ? t.outcome[part.outcome] : null}</h3>
          <p className="quiet">
            {t.page.decidedOn({
              unit: part.unitName[language],
              date: part.decidedOn ? formatDate(part.decidedOn, language) : "",
            })}
          </p>
          <p className="reasons">{part.decisionReasons ?? t.page.noReasons}</p>
        </article>
      ))}
    </section>
  );
}

function Dismissal({ entry }: { entry: HistoryEntry }) {
  const t = useTexts().status;
  const language = useLanguage();
  return (
    <article className="card">
      <h3>{t.applicant.dismissed}</h3>
      <p className="quiet">{formatDate(entry.on, language)}</p>
      <p className="reasons">{entry.text ?? t.page.noReasons}</p>
    </article>
  );
}
