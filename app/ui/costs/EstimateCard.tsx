import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Estimate, EstimateLine } from "~/app/domain/fees/computeEstimate";
import { formatKroner } from "~/app/i18n/formatKroner";
import { formatMinutes } from "~/app/i18n/formatMinutes";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** An estimate with what each payer is called. */
export interface ShownEstimate extends Omit<Estimate, "lines"> {
  lines: (EstimateLine & { name: string })[];
}

/** What a case may cost, for each payer and in all, with what it rests on. */
export function EstimateCard({
  estimate,
  ceilingOre,
  children,
}: {
  estimate: ShownEstimate;
  ceilingOre: number | null;
  /** A link to where the ceiling is set. */
  children?: ReactNode;
}) {
  const t = useTexts().costs.estimate;
  const words = useTexts().costs.estimateWords;
  const language = useLanguage();
  const money = (ore: number) => formatKroner(ore, language);
  const { lines, lowOre, highOre } = estimate;
  const years = [...new Set(lines.flatMap(({ list }) => (list && !list.confirmed ? [list.source.year] : [])))];
  return (
    <section className="card stack stack--tight" aria-labelledby="overslag">
      <h2 id="overslag">{t.title}</h2>
      <p>
        <strong className="estimate__sum">
          {highOre === null ? t.atLeast({ low: money(lowOre) }) : t.range({ low: money(lowOre), high: money(highOre) })}
        </strong>{" "}
        <span className="tag tag--look">{words}</span>
      </p>
      <dl className="facts">
        {lines.map((line) => (
          <div className="facts__pair" key={line.payer}>
            <dt>{line.name}</dt>
            <dd>
              <Amount line={line} />
              <span className="estimate__basis">
                <Basis line={line} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{ceilingOre === null ? t.noCeiling : t.ceiling({ amount: money(ceilingOre) })}</p>
      {children}
      <p className="quiet">
        {years.map((year) => `${t.notConfirmed({ year })} `)}
        {t.vatUnknown} {t.neverMore}
      </p>
      <p>
        <Link to={paths(language).prices}>{t.prices}</Link>
      </p>
    </section>
  );
}

function Amount({ line }: { line: EstimateLine }) {
  const t = useTexts().costs.estimate;
  const language = useLanguage();
  const { lowOre, highOre } = line;
  if (lowOre === null) return <>{t.notKnown}</>;
  const low = formatKroner(lowOre, language);
  if (highOre === null) return <>{t.atLeast({ low })}</>;
  return <>{highOre === 0 ? t.free : t.range({ low, high: formatKroner(highOre, language) })}</>;
}

function Basis({ line }: { line: EstimateLine }) {
  const t = useTexts().costs.estimate;
  const language = useLanguage();
  const { basis, lowMinutes, highMinutes, invoices, list } = line;
  const time = t.times({
    low: formatMinutes(lowMinutes ?? 0, language),
    high: formatMinutes(highMinutes ?? 0, language),
  });
  const says =
    basis === "history"
      ? t.basis.history({ time, invoices })
      : basis === "older-guide"
        ? t.basis["older-guide"]({ time })
        : t.basis[basis];
  const extensive = list?.extensive;
  const more = extensive
    ? t.extensive({
        low: formatKroner(extensive.lowOre, language),
        high: formatKroner(extensive.highOre, language),
      })
    : "";
  return (
    <>
      {says} {basis === "older-guide" ? more : ""}
    </>
  );
}
