import type { TableModel } from "~/schemas/tableModel";
import { planTableSheet, type TablePlan } from "../sample-tables/export/planTableSheet";
import type { TableLayout } from "../sample-tables/layout/layoutTable";
import { normaliseLabel } from "../sample-tables/normaliseLabel";
import { columnLetters, type GridCell, type SheetGrid } from "../sample-tables/SheetGrid";
import { classifyCell } from "./classifyCell";
import type { DeliveredCell, DeliveredLine, DeliveredTable } from "./DeliveredTable";

/** Where the names of the row variables stand: the table's last header row, and its first column. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface FoundTable {
  readonly table: DeliveredTable;
  /** Labels that stand where the specification puts them: how well the sheet fits. */
  readonly fit: number;
}

/** Places looked at for a table that was moved. */
const mostCorners = 50;
/** Labels that are counted on each side to tell how well a sheet fits. */
const mostCounted = 200;

/**
 * Finds a granted table in a sheet of the delivered workbook and reads its labels and cells as they stand, however
 * rows and columns were removed, added, renamed or moved.
 * @returns null where the sheet shows none of its labels, or the table is too large to be shown
 */
export function readDeliveredTable(sheet: SheetGrid, model: TableModel): FoundTable | null {
  const plan = planTableSheet(model);
  if (!plan.layout) return null;
  const cells = new Cells(sheet);
  let best: { corner: Corner; fit: number } | null = null;
  for (const corner of possibleCorners(plan, plan.layout, cells)) {
    const fit = fitAt(plan, plan.layout, cells, corner);
    if (fit > (best?.fit ?? 0)) best = { corner, fit };
  }
  return best && { table: readAt(plan, plan.layout, cells, best.corner), fit: best.fit };
}

class Cells {
  readonly byRow = new Map<number, Map<number, GridCell>>();
  readonly lastRow: number;

  constructor(readonly sheet: SheetGrid) {
    for (const cell of sheet.cells) {
      if (cell.text.trim() === "") continue;
      const row = this.byRow.get(cell.row);
      if (row) row.set(cell.column, cell);
      else this.byRow.set(cell.row, new Map([[cell.column, cell]]));
    }
    this.lastRow = [...this.byRow.keys()].reduce((last, row) => Math.max(last, row), 0);
  }

  at(row: number, column: number): GridCell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  text(row: number, column: number): string {
    return this.at(row, column)?.text.trim() ?? "";
  }
}

const isSame = (one: string, other: string): boolean => normaliseLabel(one) === normaliseLabel(other);

function* possibleCorners(plan: TablePlan, layout: TableLayout, cells: Cells): Generator<Corner> {
  yield { row: plan.top + plan.headerRows - 1, column: 1 };
  const [first = ""] = layout.stubHeads;
  let left = mostCorners;
  for (const cell of cells.sheet.cells) {
    const isHead = first === "" ? isSame(cell.text, layout.measure ?? "") : isSame(cell.text, first);
    if (!isHead || left-- <= 0) continue;
    // Without row variables the first thing named in the last header row is the measure, one column in.
    const column = first === "" ? cell.column - 1 : cell.column;
    if (column >= 1) yield { row: cell.row, column };
  }
}

/** Labels of categories, rows below and columns beside, that belong to the table. */
function fitAt({ stubColumns }: TablePlan, { rows, columns }: TableLayout, cells: Cells, corner: Corner): number {
  let fit = 0;
  const right = corner.column + stubColumns;
  rows.levels.forEach((level, at) => {
    const places = new Set(level.places.map(normaliseLabel));
    for (let row = corner.row + 1; row <= corner.row + mostCounted; row++) {
      const text = cells.text(row, corner.column + at);
      if (text !== "" && places.has(normaliseLabel(text))) fit++;
    }
  });
  columns.levels.forEach((level, at) => {
    const row = corner.row - columns.levels.length + at;
    const places = new Set(level.places.map(normaliseLabel));
    for (const [column, { text }] of cells.byRow.get(row) ?? []) {
      if (column >= right && column < right + mostCounted && places.has(normaliseLabel(text))) fit++;
    }
  });
  return fit;
}

function readAt(plan: TablePlan, layout: TableLayout, cells: Cells, corner: Corner): DeliveredTable {
  const left = corner.column + plan.stubColumns;
  const columns = readColumns(layout, cells, corner, left);
  const right = columns.at(-1)?.at ?? left;
  const rows = readRows(plan, layout, cells, corner, { left, right });
  const bottom = rows.at(-1)?.at ?? corner.row;
  const body: DeliveredCell[][] = rows.map((row) => columns.map((column) => classifyCell(cells.at(row.at, column.at))));
  const isInside = (row: number, column: number): boolean =>
    row <= bottom && row >= corner.row - layout.columns.levels.length && column >= corner.column && column <= right;
  const outside = cells.sheet.cells
    .filter(({ kind, row, column }) => kind === "number" && !isInside(row, column))
    .map(({ row, column }) => `${columnLetters(column)}${row}`);
  return { sheet: cells.sheet.name, rows, columns, cells: body, outside };
}

/** A column counts where it has a label, or stands beside one and holds something. */
function readColumns(
  { columns: { levels } }: TableLayout,
  cells: Cells,
  corner: Corner,
  left: number,
): DeliveredLine[] {
  const headers = levels.map((_level, at) => corner.row - levels.length + at);
  const labelled = headers.flatMap((row) => [...(cells.byRow.get(row)?.keys() ?? [])]).filter((at) => at >= left);
  const filled = new Set<number>();
  for (const [row, byColumn] of cells.byRow) {
    if (row > corner.row) for (const column of byColumn.keys()) if (column >= left) filled.add(column);
  }
  let last = labelled.reduce((most, at) => Math.max(most, at), left - 1);
  // A table without column variables has one column, whatever stands in it.
  if (levels.length === 0) last = Math.max(last, left);
  while (filled.has(last + 1)) last++;
  const lines: DeliveredLine[] = [];
  let above: string[] = levels.map(() => "");
  for (let column = left; column <= last; column++) {
    above = headers.map((row, at) => nested(cells.text(row, column), above[at] ?? "", at === headers.length - 1));
    const isBlank = above.at(-1) === "" && headers.length > 0 && !filled.has(column);
    if (!isBlank) lines.push({ labels: above, at: column });
  }
  return lines;
}

/** The rows under the header down to the first blank one, and beyond it as far as anything stands in the columns. */
function readRows(
  { stubColumns }: TablePlan,
  { rows: { levels } }: TableLayout,
  cells: Cells,
  corner: Corner,
  body: { left: number; right: number },
): DeliveredLine[] {
  const isFilled = (row: number): boolean =>
    [...(cells.byRow.get(row)?.keys() ?? [])].some((column) => column >= body.left && column <= body.right);
  const stub = (row: number): string[] =>
    Array.from({ length: stubColumns }, (_, at) => cells.text(row, corner.column + at));
  let last = corner.row;
  for (let row = corner.row + 1; row <= cells.lastRow; row++) {
    const isNext = row === last + 1 && stub(row).some((text) => text !== "");
    if (isFilled(row) || isNext) last = row;
  }
  const lines: DeliveredLine[] = [];
  let above: string[] = levels.map(() => "");
  for (let row = corner.row + 1; row <= last; row++) {
    const texts = stub(row);
    if (texts.every((text) => text === "") && !isFilled(row)) continue;
    above = levels.map((_level, at) => nested(texts[at] ?? "", above[at] ?? "", at === levels.length - 1));
    lines.push({ labels: above, at: row });
  }
  return lines;
}

/** An outer label stands once for all that is under it, the innermost one in every line. */
const nested = (text: string, above: string, isInnermost: boolean): string =>
  text === "" && !isInnermost ? above : text;
