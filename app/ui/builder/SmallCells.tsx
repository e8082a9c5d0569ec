import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage } from "~/app/i18n/useTexts";
import type { CellRange, Differencing, EstimateReason, SmallCellEstimate, ThinLine } from "~/schemas/smallCells";
import { SmallCellProposals } from "./SmallCellProposals";
import { useSmallCellTexts } from "./useTableTexts";

/** What can be expected of small cells in the table, what it rests on, and what to do about it. It is advice. */
export function SmallCells(props: {
  tableId: string;
  estimate: SmallCellEstimate;
  differencing: readonly Differencing[];
  /** The table was changed since, and the estimate is of the table before. */
  isStale: boolean;
}) {
  const { tableId, estimate, differencing, isStale } = props;
  const t = useSmallCellTexts();
  const said = estimate.reasons.filter(({ severity }) => severity !== "note");
  return (
    <section
      className={`card${isAlarming(estimate) ? " card--look" : ""}`}
      aria-labelledby="sma-tall"
      aria-busy={isStale}
    >
      <h2 id="sma-tall" tabIndex={-1}>
        {isStale ? t.title : headingOf(estimate, t)}
      </h2>
      {isStale ? (
        <p role="status">{t.counting}</p>
      ) : (
        <>
          <p>{t.advice}</p>
          <Reasons reasons={said} />
          {estimate.status === "spread-unknown" && estimate.breakRate !== null ? (
            <p>{t.breakRate({ rate: estimate.breakRate })}</p>
          ) : null}
          <SmallCellProposals tableId={tableId} estimate={estimate} />
          {differencing.length > 0 ? (
            <ul>
              {differencing.map((one) => (
                <li key={one.tables.join()}>
                  {t.differencing({
                    first: one.titles[0] ?? "",
                    second: one.titles[1] ?? "",
                    variable: one.variable,
                    differences: one.differences,
                  })}
                </li>
              ))}
            </ul>
          ) : null}
          {estimate.status === "stopped" ? null : <Basis estimate={estimate} />}
        </>
      )}
    </section>
  );
}

type Texts = ReturnType<typeof useSmallCellTexts>;

const isAlarming = ({ status, expected }: SmallCellEstimate): boolean =>
  status === "spread-unknown" || (status === "estimated" && (expected?.high ?? 0) > 0);

function headingOf({ status, expected, coveredCells, cells }: SmallCellEstimate, t: Texts): string {
  if (status === "stopped") return t.heading.stopped;
  if (status === "spread-unknown" || expected === null) return t.heading.spreadUnknown;
  if (expected.high === 0) return coveredCells < cells ? t.heading.atLeastUnknown : t.heading.none;
  return t.heading.range(expected satisfies CellRange);
}

function Reasons({ reasons }: { reasons: readonly EstimateReason[] }) {
  const t = useSmallCellTexts().reason;
  const [only, ...others] = reasons;
  if (!only) return null;
  if (others.length === 0) return <p>{t[only.code](only)}</p>;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.code}>{t[reason.code](reason)}</li>
      ))}
    </ul>
  );
}

/** How the estimate came about, on demand. */
function Basis({ estimate }: { estimate: SmallCellEstimate }) {
  const t = useSmallCellTexts();
  const language = useLanguage();
  const { basis, threshold, reasons, thinnest, cells, coveredCells } = estimate;
  const day = (date: string) => formatDate(date, language);
  const zeros = threshold.zeros ? t.zeros[threshold.zeros.policy] : t.zeros.unknown;
  const notes = reasons.filter(({ severity, code }) => severity === "note" && code !== "zeros-not-known");
  return (
    <details>
      <summary>{t.basis.title}</summary>
      <div className="stack stack--tight">
        <ul>
          <li>{t.ofCells({ covered: coveredCells, cells })}</li>
          <li>{t.basis.population({ date: day(basis.populationOn), source: basis.populationSource })}</li>
          {estimate.status === "estimated" ? (
            <li>{t.basis.rates({ source: basis.rateSource, year: basis.rateYear })}</li>
          ) : null}
          {basis.years ? <li>{t.basis.years(basis.years)}</li> : null}
          <li>
            {t.threshold({ below: threshold.below })}{" "}
            {threshold.from ? t.thresholdFrom({ date: day(threshold.from) }) : ""} {t.thresholdSource}:{" "}
            {threshold.source}
          </li>
          <li>{zeros}</li>
          {estimate.status === "estimated" ? <li>{t.basis.method}</li> : null}
          {notes.map((note) => (
            <li key={note.code}>{t.reason[note.code](note)}</li>
          ))}
        </ul>
        <ThinLines caption={t.thinnest.rows} lines={thinnest.rows} />
        <ThinLines caption={t.thinnest.columns} lines={thinnest.columns} />
      </div>
    </details>
  );
}

function ThinLines({ caption, lines }: { caption: string; lines: readonly ThinLine[] }) {
  const t = useSmallCellTexts().thinnest;
  const language = useLanguage();
  const figure = new Intl.NumberFormat(language === "en" ? "en" : "nb", { maximumFractionDigits: 1 });
  if (lines.length === 0) return null;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.cells}</th>
            <th scope="col">{t.expectedSmall}</th>
            <th scope="col">{t.expectedPersons}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ labels, cells, expectedSmall, expectedPersons }) => (
            <tr key={labels.join(" ")}>
              <th scope="row" lang="nb">
                {labels.join(", ")}
              </th>
              <td>{cells}</td>
              <td>{figure.format(expectedSmall)}</td>
              <td>{figure.format(expectedPersons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
