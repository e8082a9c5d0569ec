import { innerIndex, runsOf, type AxisRun } from "~/app/domain/sample-tables/layout/axis";
import type { TableLayout } from "~/app/domain/sample-tables/layout/layoutTable";
import { useTableTexts } from "./useTableTexts";

/** The part of a table that is drawn: leaves of rows and columns, the last one left out. */
export interface GridWindow {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** Room for what is not drawn, in pixels; only where a script sets it. */
  readonly before?: { readonly rows: number; readonly columns: number };
  readonly after?: { readonly rows: number; readonly columns: number };
}

/** What the small-cell check says of the inner cells, row by row, one character each; "" where it says nothing. */
export type CellLevels = string;

/** A sample table as it will stand in the sheet, with merged headers, or a part of it. Its words are bokmål. */
export function TableGrid(props: {
  layout: TableLayout;
  title: string;
  window: GridWindow;
  levels?: CellLevels | undefined;
  /** Figures side by side in the columns' innermost level share one level. */
  measures: number;
}) {
  const { layout, title, window, levels = "", measures } = props;
  const { rows, columns, stubHeads, measure } = layout;
  const [fromColumn, toColumn] = window.columns;
  const width = toColumn - fromColumn;
  const hasLevels = levels !== "";
  return (
    <table
      className="sample-grid"
      lang="nb"
      aria-rowcount={rows.size + columns.levels.length + 1}
      aria-colcount={columns.size + stubHeads.length}
    >
      <caption className="visually-hidden">{title}</caption>
      <thead>
        {columns.levels.map((level, depth) => (
          <tr key={depth} aria-rowindex={depth + 1}>
            {stubHeads.length > 1 ? <td colSpan={stubHeads.length - 1} /> : null}
            <th scope="row" className="sample-grid__name">
              {level.label}
            </th>
            <Gap pixels={window.before?.columns} />
            {runsOf(level, fromColumn, toColumn).map((run) => (
              <ColumnHead key={run.start} run={run} isLeaf={level.span === 1} />
            ))}
            <Gap pixels={window.after?.columns} />
          </tr>
        ))}
        <tr aria-rowindex={columns.levels.length + 1}>
          {stubHeads.map((label, at) => (
            <th key={at} scope="col" className="sample-grid__stub">
              {label}
            </th>
          ))}
          <Gap pixels={window.before?.columns} />
          {width > 0 ? (
            <td colSpan={width} className="sample-grid__measure">
              {measure}
            </td>
          ) : null}
          <Gap pixels={window.after?.columns} />
        </tr>
      </thead>
      <tbody>
        <GapRow pixels={window.before?.rows} />
        {drawnRows(layout, window).map(({ leaf, heads }) => (
          <tr key={leaf} aria-rowindex={columns.levels.length + 2 + leaf}>
            {heads.map(({ depth, run }) => (
              <th key={depth} scope={run.span > 1 ? "rowgroup" : "row"} rowSpan={run.span}>
                {run.label}
              </th>
            ))}
            {rows.levels.length === 0 ? <td /> : null}
            <Gap pixels={window.before?.columns} />
            {Array.from({ length: width }, (_, at) => (
              <Cell key={at} level={hasLevels ? levelAt(layout, levels, leaf, fromColumn + at, measures) : ""} />
            ))}
            <Gap pixels={window.after?.columns} />
          </tr>
        ))}
        <GapRow pixels={window.after?.rows} />
      </tbody>
    </table>
  );
}

function ColumnHead({ run, isLeaf }: { run: AxisRun; isLeaf: boolean }) {
  return (
    <th scope={isLeaf ? "col" : "colgroup"} colSpan={run.span}>
      <span>{run.label}</span>
    </th>
  );
}

/** Keeps the place of columns that are not drawn. */
function Gap({ pixels }: { pixels: number | undefined }) {
  return pixels ? <td aria-hidden="true" className="sample-grid__gap" style={{ minWidth: pixels }} /> : null;
}

function GapRow({ pixels }: { pixels: number | undefined }) {
  return pixels ? (
    <tr aria-hidden="true">
      <td className="sample-grid__gap" style={{ height: pixels }} />
    </tr>
  ) : null;
}

/** The drawn rows with the labels that begin in them; a label cut by the edge begins in the first row. */
function drawnRows({ rows }: TableLayout, { rows: [from, to] }: GridWindow) {
  const runs = rows.levels.map((level) => runsOf(level, from, to));
  return Array.from({ length: to - from }, (_, at) => {
    const leaf = from + at;
    const heads = runs.flatMap((ofLevel, depth) => {
      const run = ofLevel.find((one) => one.start === leaf);
      return run ? [{ depth, run }] : [];
    });
    return { leaf, heads };
  });
}

function levelAt(layout: TableLayout, levels: CellLevels, row: number, column: number, measures: number): string {
  const down = innerIndex(layout.rows, row);
  const across = innerIndex(layout.columns, column);
  if (down === null || across === null) return "";
  const width = layout.cells / Math.max(1, innerRows(layout)) / measures;
  return levels[down * width + Math.floor(across / measures)] ?? "";
}

const innerRows = ({ rows }: TableLayout): number =>
  rows.levels.reduce((product, level) => product * Math.max(1, level.categories), 1);

/** A cell to be filled in, with a sign and a colour where its figure may be small. */
function Cell({ level }: { level: string }) {
  const t = useTableTexts().preview;
  if (level === "2")
    return (
      <td className="sample-grid__likely">
        <span role="img" aria-label={t.likely}>
          ▲
        </span>
      </td>
    );
  if (level === "1")
    return (
      <td className="sample-grid__maybe">
        <span role="img" aria-label={t.maybe}>
          △
        </span>
      </td>
    );
  return <td />;
}
