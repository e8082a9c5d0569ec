import type { Layout } from "./findLayout";
import type { GridCell, GridRange } from "./SheetGrid";
import { boundsOfCells } from "./SheetGrid";
import type { TableArea } from "./TableArea";

/** Some rows of a table over its whole width; null for none. */
export function rowsRange(area: TableArea, rows: readonly number[]): GridRange | null {
  const [top] = rows;
  const bottom = rows.at(-1);
  return top === undefined || bottom === undefined ? null : { top, left: area.left, bottom, right: area.right };
}

/** The row labels of some rows; null where there are none. */
export function stubRange(layout: Layout, rows: readonly number[]): GridRange | null {
  const [top] = rows;
  const bottom = rows.at(-1);
  const [left] = layout.stubColumns;
  const right = layout.stubColumns.at(-1);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { top, left, bottom, right };
}

/** From the first header row to the last body row. */
export function tableRange(
  area: TableArea,
  layout: Layout,
  rows: readonly number[],
  columns: readonly number[],
): GridRange {
  const all = [...layout.headerRows, ...rows];
  const used = [...layout.stubColumns, ...columns];
  const top = all[0] ?? area.rows[0] ?? 1;
  const reach = layout.headerRows.flatMap((row) => headerReach(area, row, used));
  return {
    top,
    bottom: all.at(-1) ?? top,
    left: used[0] ?? area.left,
    right: [...used, ...reach].reduce((most, column) => Math.max(most, column), used[0] ?? area.left),
  };
}

/** How far right the merged headers of a row reach. */
function headerReach(area: TableArea, row: number, columns: readonly number[]): number[] {
  return columns.flatMap((column) => {
    const merge = area.index.mergeAt(row, column);
    return merge && columns.includes(merge.left) ? [Math.min(merge.right, area.right)] : [];
  });
}

/** Numbers where the figures are to come. A formula's result and a label's number do not count. */
export function filledCells(
  area: TableArea,
  layout: Layout,
  rows: readonly number[],
  columns: readonly number[],
): { count: number; range: GridRange } | null {
  const data = new Set(columns);
  const stub = new Set(layout.stubColumns);
  const filled: GridCell[] = [];
  for (const row of rows) {
    for (const cell of area.index.cellsInRow(row)) {
      if (!area.holdsFigure(cell)) continue;
      if (data.has(cell.column) || (stub.has(cell.column) && area.label(row, cell.column) === "")) filled.push(cell);
    }
  }
  const range = boundsOfCells(filled);
  return range === null ? null : { count: filled.length, range };
}
