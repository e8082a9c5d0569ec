import { GridIndex } from "./GridIndex";
import type { ReadTable } from "./ReadTable";
import type { GridRange, SheetGrid, Span } from "./SheetGrid";
import { columnLetters } from "./SheetGrid";

/** A sheet for showing as it looks: texts and merged cells, no markup. */
export interface SheetPreview {
  readonly name: string;
  readonly hidden: boolean;
  /** Letters of the columns shown. */
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
  /** How many rows and columns the sheet has in all, hidden ones left out; more than shown when it was cut. */
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PreviewRow {
  /** The row's number in the sheet. */
  readonly row: number;
  readonly cells: readonly PreviewCell[];
}

export interface PreviewCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Whether it was read as the header of columns or rows; null for everything else. */
  readonly header: "column" | "row" | null;
  readonly bold: boolean;
  readonly isNumber: boolean;
}

/** Where a table of a sheet has its headers. */
type TableHeads = Pick<ReadTable, "sheet" | "headerRange" | "stubRange">;

/** What a page shows of one sheet at most. */
export const previewLimits = { rows: 200, columns: 50, characters: 500 };

/** Lays out a sheet's used range, cut at {@link previewLimits}; hidden rows and columns are left out. */
export function previewSheet(grid: SheetGrid, tables: readonly TableHeads[]): SheetPreview {
  const range = grid.usedRange;
  const empty = { name: grid.name, hidden: grid.hidden, columns: [], rows: [], rowCount: 0, columnCount: 0 };
  if (range === null) return empty;
  const index = new GridIndex(grid);
  const own = tables.filter((table) => table.sheet === grid.name);
  const rows = visible(range.top, range.bottom, grid.hiddenRows, previewLimits.rows);
  const columns = visible(range.left, range.right, grid.hiddenColumns, previewLimits.columns);
  return {
    ...empty,
    columns: columns.map(columnLetters),
    rows: rows.map((row) => ({ row, cells: previewRow(index, own, row, rows, columns) })),
    rowCount: range.bottom - range.top + 1 - hiddenCount(range.top, range.bottom, grid.hiddenRows),
    columnCount: range.right - range.left + 1 - hiddenCount(range.left, range.right, grid.hiddenColumns),
  };
}

function previewRow(
  index: GridIndex,
  tables: readonly TableHeads[],
  row: number,
  rows: readonly number[],
  columns: readonly number[],
): PreviewCell[] {
  return columns.flatMap((column): PreviewCell[] => {
    const merge = index.mergeAt(row, column);
    const shownRows = merge ? rows.filter((at) => at >= merge.top && at <= merge.bottom) : [row];
    const shownColumns = merge ? columns.filter((at) => at >= merge.left && at <= merge.right) : [column];
    if (shownRows[0] !== row || shownColumns[0] !== column) return [];
    const cell = index.cellAt(row, column);
    const text = cell?.text.trim() ?? "";
    return [
      {
        text: text.length > previewLimits.characters ? `${text.slice(0, previewLimits.characters)}…` : text,
        rowSpan: shownRows.length,
        colSpan: shownColumns.length,
        header: text === "" ? null : headerKind(tables, row, column),
        bold: cell?.bold ?? false,
        isNumber: cell?.kind === "number",
      },
    ];
  });
}

function headerKind(tables: readonly TableHeads[], row: number, column: number): PreviewCell["header"] {
  const inside = (range: GridRange | null): boolean =>
    range !== null && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  if (tables.some((table) => inside(table.headerRange))) return "column";
  return tables.some((table) => inside(table.stubRange)) ? "row" : null;
}

function visible(from: number, to: number, hidden: readonly Span[], most: number): number[] {
  const shown: number[] = [];
  let at = from;
  while (at <= to && shown.length < most) {
    const span = hidden.find((candidate) => candidate.from <= at && at <= candidate.to);
    if (span) at = span.to + 1;
    else shown.push(at++);
  }
  return shown;
}

function hiddenCount(from: number, to: number, hidden: readonly Span[]): number {
  return hidden.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from) + 1), 0);
}
