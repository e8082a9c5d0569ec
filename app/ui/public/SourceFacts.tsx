import { useTexts } from "~/app/i18n/useTexts";
import { CitationLine } from "./CitationList";
import type { SourceView } from "./describeSource";
import { useYears } from "./useYears";

/** The short facts beside the page of a source. */
export function SourceFacts({ source }: { source: SourceView }) {
  const texts = useTexts();
  const t = texts.catalogue.source.facts;
  const years = useYears(source.coverage);
  const { regulation, threshold } = source;
  return (
    <aside className="card" aria-labelledby="kort-om-kilden">
      <h2 id="kort-om-kilden" className="source-facts__heading">
        {t.heading}
      </h2>
      <dl className="source-facts">
        <dt>{t.kind}</dt>
        <dd>{t.kinds[source.kind]}</dd>
        <dt>{t.years}</dt>
        <dd>
          {years}
          {source.coverage.note ? <span className="quiet">{source.coverage.note}</span> : null}
        </dd>
        <dt>{t.regulation}</dt>
        <dd>
          {regulation ? (
            <>
              <a href={regulation.url}>{regulation.title}</a>
              <span className="quiet">{regulation.id}</span>
            </>
          ) : (
            texts.shell.notKnown
          )}
        </dd>
        <dt>{t.custodian}</dt>
        <dd>{source.current.custodian ?? t.noCustodian}</dd>
        <dt>{t.form}</dt>
        <dd>{source.ownForm ? t.ownForm : t.commonForm}</dd>
        <dt>{t.unitsOfCount}</dt>
        <dd>
          {source.unitsOfCount.length === 0 ? texts.shell.notKnown : null}
          {source.unitsOfCount.map((unit) => (
            <span key={unit.id}>{unit.isPerson ? t.persons({ unit: unit.label }) : unit.label}</span>
          ))}
        </dd>
        <dt>{t.threshold}</dt>
        <dd>
          {t.thresholdBelow({ below: threshold.below })}
          {threshold.note ? <span className="quiet">{threshold.note}</span> : null}
          <span className="quiet">
            {t.source}: <CitationLine citations={threshold.citations} />
          </span>
        </dd>
      </dl>
    </aside>
  );
}
