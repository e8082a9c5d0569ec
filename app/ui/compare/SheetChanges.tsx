import { Fragment } from "react";
import type { ComparedCell } from "~/app/domain/sample-tables/compare/compareCells";
import { isSameSheet, type ComparedSheet } from "~/app/domain/sample-tables/compare/compareGrids";
import type { ComparedCellsOf } from "~/app/domain/sample-tables/compare/SubmissionComparison";
import { useCompareTexts } from "./compareTexts";

type Kept = Extract<ComparedSheet, { status: "kept" }>;

/** What changed in the uploaded workbook, cell by cell. */
export function SheetChanges({ cells }: { cells: Exclude<ComparedCellsOf, { status: "none" }> }) {
  const t = useCompareTexts().cells;
  const isCompared = cells.status === "compared";
  const hasRows = isCompared && cells.sheets.some((sheet) => sheet.status === "kept" && sheet.cellsChanged > 0);
  return (
    <section className="stack">
      <h2>{t.heading}</h2>
      {isCompared && cells.sheets.every(isSameSheet) ? <p>{t.allUnchanged}</p> : null}
      {hasRows ? <p>{t.legend}</p> : null}
      {isCompared ? (
        cells.sheets.map((sheet) => <Sheet key={`${sheet.status} ${sheet.name}`} sheet={sheet} />)
      ) : (
        <p>{t[cells.status]}</p>
      )}
      {isCompared && cells.sheetsLeftOut ? <p className="quiet">{t.leftOut}</p> : null}
    </section>
  );
}

function Sheet({ sheet }: { sheet: ComparedSheet }) {
  const texts = useCompareTexts();
  const t = texts.cells;
  const { name } = sheet;
  return (
    <section className="stack stack--tight">
      <h3>{t.sheet({ name: texts.quote(name) })}</h3>
      {sheet.status === "kept" ? (
        <>
          {sheet.nameBefore === name ? null : <p>{t.renamed({ before: texts.quote(sheet.nameBefore) })}</p>}
          <p>{sheet.cellsChanged === 0 ? t.unchanged : t.changed({ count: sheet.cellsChanged })}</p>
          {sheet.cellsChanged > 0 ? <SheetTable sheet={sheet} /> : null}
          {sheet.isShortened ? <p className="quiet">{t.shortened}</p> : null}
          {sheet.isCut ? <p className="quiet">{t.cut}</p> : null}
        </>
      ) : (
        <p>{t[sheet.status]({ rows: sheet.rows })}</p>
      )}
    </section>
  );
}

function SheetTable({ sheet }: { sheet: Kept }) {
  const texts = useCompareTexts();
  const t = texts.cells;
  const caption = t.caption({ name: texts.quote(sheet.name) });
  const skipped = (count: number) =>
    count === 0 ? null : (
      <tr className="sheet-changes__skipped">
        <td colSpan={sheet.columns.length + 2}>{t.skipped({ count })}</td>
      </tr>
    );
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="sheet-changes">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rowBefore}</th>
            <th scope="col">{t.rowAfter}</th>
            {sheet.columns.map((column, at) => (
              <th scope="col" key={at}>
                <ColumnName {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <Fragment key={`${row.before} ${row.after}`}>
              {skipped(row.skipped)}
              <tr>
                <th scope="row">{row.before ?? t.newRow}</th>
                <th scope="row">{row.after ?? t.goneRow}</th>
                {row.cells.map((cell, at) => (
                  <td key={at} data-change={cell.status === "same" ? undefined : cell.status}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
          {skipped(sheet.rowsAfter)}
        </tbody>
      </table>
    </div>
  );
}

function ColumnName({ before, after }: Kept["columns"][number]) {
  const t = useCompareTexts().cells;
  if (before === null) return <>{t.newColumn({ letters: after ?? "" })}</>;
  if (after === null) return <>{t.goneColumn({ letters: before })}</>;
  return <>{before === after ? after : t.movedColumn({ before, after })}</>;
}

/** What stood there and what stands there now, told by a word, a sign and a colour. */
function Cell({ cell }: { cell: ComparedCell }) {
  const t = useCompareTexts();
  const was = cell.status === "changed" ? cell.before : cell.status === "removed" ? cell.text : null;
  const is = cell.status === "changed" ? cell.after : cell.status === "added" ? cell.text : null;
  if (cell.status === "same") return <>{cell.text}</>;
  return (
    <>
      {was === null ? null : <Version sign="−" word={t.before} text={was} Tag="del" />}
      {is === null ? null : <Version sign="+" word={t.after} text={is} Tag="ins" />}
    </>
  );
}

function Version({ sign, word, text, Tag }: { sign: string; word: string; text: string; Tag: "del" | "ins" }) {
  return (
    <Tag>
      <span className="visually-hidden">{word}: </span>
      <span aria-hidden="true">{sign} </span>
      {text}
    </Tag>
  );
}
