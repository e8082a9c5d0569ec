import { Link } from "@remix-run/react";
import type { StepStart } from "~/app/domain/applications/stepStart";
import type { StatedPurpose } from "~/app/domain/catalogue/applyOptions";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DraftText } from "./DraftFields";

/** Each chosen source's stated purpose, beside a field for how the use lies within it. */
export function PurposeFits({ start, purposes }: { start: StepStart; purposes: readonly StatedPurpose[] }) {
  const t = useTexts().apply.purpose;
  const to = paths(useLanguage());
  return (
    <section className="stack" aria-labelledby="formal-kilder">
      <h2 id="formal-kilder">{t.fits}</h2>
      {purposes.length === 0 ? (
        <p>
          {t.noSources} <Link to={to.draftStep(start.draftId, "data")}>{t.toSources}</Link>
        </p>
      ) : (
        <p>{t.fitsLead}</p>
      )}
      {purposes.map((purpose) => (
        <article key={purpose.id} className="card purpose-fit">
          <div className="stack stack--tight">
            <h3>
              {purpose.name} ({purpose.abbreviation})
            </h3>
            {purpose.text ? (
              <>
                <p className="purpose-fit__text">{purpose.text}</p>
                <p className="quiet">
                  {t.ourSummary}{" "}
                  <a href={purpose.url} target="_blank" rel="noreferrer">
                    {purpose.regulation} {purpose.paragraph}
                  </a>
                </p>
              </>
            ) : (
              <p>{t.noPurpose}</p>
            )}
          </div>
          <DraftText
            field={`purposeFit.${purpose.id}`}
            start={start}
            label={t.fitLabel({ source: purpose.abbreviation })}
            rows={5}
          />
        </article>
      ))}
    </section>
  );
}
