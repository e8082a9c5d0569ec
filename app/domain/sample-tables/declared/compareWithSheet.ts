import type { LineRole } from "../export/sheetLines";
import { placedLabels, type TablePlan } from "../export/planTableSheet";
import type { Span } from "../SheetGrid";
import type { CellTexts } from "./CellTexts";

/** Where the table's first header cell stands. */
export interface TableCorner {
  readonly row: number;
  readonly column: number;
}

export interface SheetComparison {
  /** Null when the table isn't found. */
  readonly corner: TableCorner | null;
  /** Whether every label stands where the declaration puts it, nothing beside them, and nothing of it is hidden. */
  readonly sameLabels: boolean;
  /** Lines above or below that are missing or read otherwise, with what stands there. */
  readonly changedLines: readonly { readonly role: LineRole; readonly seen: string }[];
}

/** A table that was moved is looked for at this many places. */
const mostCorners = 50;

/** Holds a table as it was declared against the sheet that people see. Merged cells and looks don't count. */
export function compareWithSheet(plan: TablePlan, sheet: CellTexts): SheetComparison {
  if (!plan.layout) return compareLines(plan, sheet, { row: plan.top, column: 1 }, true);
  for (const corner of possibleCorners(plan, sheet)) {
    if (isSame(plan, sheet, corner)) return compareLines(plan, sheet, corner, !isHidden(plan, sheet, corner));
  }
  return { corner: null, sameLabels: false, changedLines: [] };
}

/** Where it was written first; then wherever its first label stands, for rows or columns set in before it. */
function* possibleCorners(plan: TablePlan, sheet: CellTexts): Generator<TableCorner> {
  yield { row: plan.top, column: 1 };
  for (const label of placedLabels(plan)) {
    if (label.text === "") continue;
    let left = mostCorners;
    for (const cell of sheet.sheet.cells) {
      if (cell.text !== label.text || left-- <= 0) continue;
      const corner = { row: cell.row - label.down, column: cell.column - label.right };
      if (corner.row >= 1 && corner.column >= 1) yield corner;
    }
    return;
  }
}

function isSame(plan: TablePlan, sheet: CellTexts, corner: TableCorner): boolean {
  const { stubColumns, headerRows, bodyColumns, bodyRows } = plan;
  const expected = new Map<number, number>();
  for (const { text, down, right } of placedLabels(plan)) {
    if (sheet.at(corner.row + down, corner.column + right) !== text) return false;
    if (text !== "") expected.set(down, (expected.get(down) ?? 0) + 1);
  }
  // One row and column more on each side: what stands there would be a label added to the table.
  const lastStub = corner.column + stubColumns - 1;
  const right = corner.column + stubColumns + bodyColumns;
  const left = Math.max(1, corner.column - 1);
  if (corner.row > 1 && !sheet.isBlank(corner.row - 1, left, right)) return false;
  for (let down = 0; down < headerRows + bodyRows; down++) {
    const row = corner.row + down;
    let found = 0;
    for (const column of sheet.columnsIn(row)) {
      const inReach = column >= left && column <= (down < headerRows ? right : lastStub);
      if (inReach && sheet.at(row, column) !== "") found++;
    }
    if (found !== (expected.get(down) ?? 0)) return false;
  }
  return sheet.isBlank(corner.row + headerRows + bodyRows, left, lastStub);
}

function isHidden(plan: TablePlan, { sheet }: CellTexts, corner: TableCorner): boolean {
  const touches = (spans: readonly Span[], from: number, size: number): boolean =>
    spans.some((span) => span.from < from + size && span.to >= from);
  return (
    touches(sheet.hiddenRows, corner.row, plan.headerRows + plan.bodyRows) ||
    touches(sheet.hiddenColumns, corner.column, plan.stubColumns + plan.bodyColumns)
  );
}

function compareLines(plan: TablePlan, sheet: CellTexts, corner: TableCorner, sameLabels: boolean): SheetComparison {
  const moved = corner.row - plan.top;
  const changed = [
    ...plan.above.map((line, at) => ({ line, row: 1 + at + moved })),
    ...plan.below.map((line, at) => ({ line, row: plan.belowTop + at + moved })),
  ].flatMap(({ line, row }) => {
    const seen = sheet.at(row, corner.column);
    return seen === line.text ? [] : [{ role: line.role, seen }];
  });
  return { corner, sameLabels: sameLabels && (plan.layout !== null || isOnlyTold(plan, sheet)), changedLines: changed };
}

/** Where no table is shown, only the declared lines stand: what is drawn there since counts more than they. */
function isOnlyTold(plan: TablePlan, sheet: CellTexts): boolean {
  return sheet
    .rows()
    .filter((row) => row >= plan.top)
    .every((row) => sheet.at(row, 1) === plan.below[row - plan.belowTop]?.text && sheet.isBlank(row, 2, Infinity));
}
