import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { CitationLine } from "./CitationList";
import type { NamedParties } from "./describeSource";

/** Who decides, who is in charge and who prepares: today, and before, by date. */
export function SourceParties({ current, earlier }: { current: NamedParties; earlier: NamedParties[] }) {
  const texts = useTexts();
  const t = texts.catalogue.source.parties;
  return (
    <section className="stack" aria-labelledby="ansvar">
      <h2 id="ansvar">{t.heading}</h2>
      <dl className="facts">
        <dt>{t.decides}</dt>
        <dd>{current.decidedBy}</dd>
        <dt>{t.inCharge}</dt>
        <dd>{current.controller}</dd>
        <dt>{t.prepares}</dt>
        <dd>{current.preparingUnit ?? t.nobodyHere}</dd>
      </dl>
      {current.unitNote ? <p className="quiet">{current.unitNote}</p> : null}
      <p className="quiet">{t.publicBody}</p>
      <p className="quiet">
        {texts.catalogue.source.facts.source}: <CitationLine citations={current.citations} />
      </p>
      {earlier.length > 0 ? <History periods={[current, ...earlier]} /> : null}
    </section>
  );
}

function History({ periods }: { periods: NamedParties[] }) {
  const t = useTexts().catalogue.source.parties;
  return (
    <details>
      <summary>{t.history}</summary>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t.caption}>
        <table>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.decides}</th>
              <th scope="col">{t.inCharge}</th>
              <th scope="col">{t.prepares}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((parties) => (
              <tr key={parties.from ?? "first"}>
                <th scope="row">
                  <Period from={parties.from} until={parties.until} />
                </th>
                <td>{parties.decidedBy}</td>
                <td>{parties.controller}</td>
                <td>{parties.preparingUnit ?? t.nobodyHere}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Period({ from, until }: Pick<NamedParties, "from" | "until">) {
  const t = useTexts().catalogue.source.parties;
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  if (from && until) return <>{t.between({ from: day(from), until: day(until) })}</>;
  if (from) return <>{t.since({ from: day(from) })}</>;
  return <>{until ? t.until({ until: day(until) }) : t.always}</>;
}
