import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { useYears } from "./useYears";

interface SourceHitProps {
  hit: {
    id: string;
    abbreviation: string;
    name: string;
    summary: string;
    form: "common" | "own";
    coverage: { fromYear: number | null; untilYear: number | null };
    custodian: string | null;
  };
}

/** One source in the list of the catalogue. */
export function SourceHit({ hit }: SourceHitProps) {
  const texts = useTexts();
  const t = texts.catalogue.list;
  const language = useLanguage();
  const years = useYears(hit.coverage);
  return (
    <li>
      <h2>
        <Link to={paths(language).source(hit.id)}>{hit.name}</Link> <span className="quiet">{hit.abbreviation}</span>
      </h2>
      <p>{hit.summary}</p>
      <p className="source-list__facts quiet">
        <span>
          {t.custodianLabel}: {hit.custodian ?? texts.catalogue.source.facts.noCustodian}
        </span>
        <span>
          {t.years}: {years}
        </span>
        {hit.form === "own" ? <span className="tag tag--look">{t.ownForm}</span> : null}
      </p>
    </li>
  );
}
