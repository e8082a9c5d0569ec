import type { TableModel } from "~/schemas/tableModel";
import type { Axis } from "../layout/axis";
import { runsOf } from "../layout/axis";
import type { TableLayout } from "../layout/layoutTable";
import { layoutTable } from "../layout/layoutTable";
import { linesAbove, noteLines, type SheetLine } from "./sheetLines";
import { sizeLine } from "./sizeLine";

export type LabelRole =
  "row-variable" | "row-category" | "column-variable" | "column-category" | "measure" | "row-total" | "column-total";

/** A label and the cells it stands over, counted from the table's first header cell, which is 0, 0. */
export interface PlacedLabel {
  readonly text: string;
  readonly role: LabelRole;
  readonly down: number;
  readonly right: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as it is written in a sheet: lines, the table, notes, with one blank row between. */
export interface TablePlan {
  readonly above: readonly SheetLine[];
  /** Row of the first header, counted from 1; the table begins in the first column. */
  readonly top: number;
  readonly headerRows: number;
  readonly stubColumns: number;
  /** Cells to be filled, totals included, down and across; 0 when the table is not shown. */
  readonly bodyRows: number;
  readonly bodyColumns: number;
  /** Null where there is no variable, or more than a sheet can show. */
  readonly layout: TableLayout | null;
  readonly below: readonly SheetLine[];
  /** Row of the first line below. */
  readonly belowTop: number;
}

/** Of an .xlsx: rows and columns of a sheet. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** Rows left for lines above and below. */
const spareRows = 10_000;
/** A workbook with more cells is slow to open, and far above what a registry hands out. */
export const mostShownCells = 500_000;

/**
 * Where everything stands in the sheet of one table.
 * @param most cells that may be shown; a table with more is told by its size alone
 */
export function planTableSheet(model: TableModel, most = mostShownCells): TablePlan {
  const layout = layoutTable(model);
  const above = linesAbove(model);
  const top = above.length === 0 ? 1 : above.length + 2;
  const notes = noteLines(model.notes);
  if (!layout) return { ...nothingShown(above, top), below: notes };
  if (!isShown(layout, most)) {
    return { ...nothingShown(above, top), below: [{ role: "size", text: sizeLine(layout.cells) }, ...notes] };
  }
  const headerRows = layout.columns.levels.length + 1;
  return {
    above,
    top,
    headerRows,
    stubColumns: layout.stubHeads.length,
    bodyRows: layout.rows.size,
    bodyColumns: layout.columns.size,
    layout,
    below: notes,
    belowTop: top + headerRows + layout.rows.size + 1,
  };
}

function nothingShown(above: readonly SheetLine[], top: number) {
  return { above, top, headerRows: 0, stubColumns: 0, bodyRows: 0, bodyColumns: 0, layout: null, belowTop: top };
}

function isShown({ rows, columns, stubHeads }: TableLayout, most: number): boolean {
  const fitsSheet = rows.size <= mostRows - spareRows && columns.size + stubHeads.length <= mostColumns;
  return fitsSheet && rows.size * (columns.size + stubHeads.length) <= most;
}

/** Every label of the table, header rows first; a label may be empty. */
export function* placedLabels({ layout, headerRows, stubColumns }: TablePlan): Generator<PlacedLabel> {
  if (!layout) return;
  const { rows, columns, stubHeads, measure } = layout;
  for (const [down, level] of columns.levels.entries()) {
    yield { text: level.label, role: "column-variable", down, right: stubColumns - 1, rows: 1, columns: 1 };
    yield* levelLabels(columns, down, "column", (start, span) => ({
      down,
      right: stubColumns + start,
      rows: 1,
      columns: span,
    }));
  }
  const last = headerRows - 1;
  for (const [right, text] of stubHeads.entries()) {
    yield { text, role: "row-variable", down: last, right, rows: 1, columns: 1 };
  }
  yield { text: measure ?? "", role: "measure", down: last, right: stubColumns, rows: 1, columns: columns.size };
  for (const right of rows.levels.keys()) {
    yield* levelLabels(rows, right, "row", (start, span) => ({
      down: headerRows + start,
      right,
      rows: span,
      columns: 1,
    }));
  }
}

function* levelLabels(
  axis: Axis,
  at: number,
  side: "row" | "column",
  place: (start: number, span: number) => Pick<PlacedLabel, "down" | "right" | "rows" | "columns">,
): Generator<PlacedLabel> {
  const level = axis.levels[at];
  if (!level) return;
  let index = 0;
  for (const { label, start, span } of runsOf(level, 0, axis.size)) {
    const isTotal = level.categories > 0 && index % level.places.length >= level.categories;
    yield { text: label, role: `${side}-${isTotal ? "total" : "category"}`, ...place(start, span) };
    index++;
  }
}
