import type { TableModel } from "~/schemas/tableModel";
import { placedLabels, planTableSheet } from "../../sample-tables/export/planTableSheet";
import { boundsOfCells, columnLetters, type GridCell, type SheetGrid } from "../../sample-tables/SheetGrid";

/** What is put in a cell of the table; null leaves it blank. Row and column are leaves, totals included, from 0. */
export type Fill = (row: number, column: number) => number | string | null;

/** The sheet of a granted table as the specification draws it, filled in. */
export function filledSheet(model: TableModel, fill: Fill, name = "Tabell 1"): SheetGrid {
  const plan = planTableSheet(model);
  const cells: GridCell[] = [];
  const put = (row: number, column: number, content: number | string): void => {
    const kind = typeof content === "number" ? "number" : "text";
    cells.push({ row, column, text: String(content), kind, formula: false, bold: false, indent: 0 });
  };
  plan.above.forEach(({ text }, at) => put(at + 1, 1, text));
  for (const { text, down, right } of placedLabels(plan)) if (text !== "") put(plan.top + down, 1 + right, text);
  for (let row = 0; row < plan.bodyRows; row++)
    for (let column = 0; column < plan.bodyColumns; column++) {
      const content = fill(row, column);
      if (content !== null) put(plan.top + plan.headerRows + row, 1 + plan.stubColumns + column, content);
    }
  plan.below.forEach(({ text }, at) => put(plan.belowTop + at, 1, text));
  return sheetOf(name, cells);
}

export function sheetOf(name: string, cells: readonly GridCell[]): SheetGrid {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name,
    hidden: false,
    cells: sorted,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    usedRange: boundsOfCells(sorted),
  };
}

/** The address of a cell of the table by its leaves. */
export function cellAddress(model: TableModel, row: number, column: number): string {
  const plan = planTableSheet(model);
  return `${columnLetters(1 + plan.stubColumns + column)}${plan.top + plan.headerRows + row}`;
}

/** The sheet without a row or a column of the sheet, what comes after it moved up. */
export function withoutLine(sheet: SheetGrid, side: "row" | "column", at: number): SheetGrid {
  const cells = sheet.cells
    .filter((cell) => cell[side] !== at)
    .map((cell) => (cell[side] > at ? { ...cell, [side]: cell[side] - 1 } : cell));
  return sheetOf(sheet.name, cells);
}
