import type { PreviewCell, SheetPreview } from "./previewSheet";

/** A cell as it stands in a sheet; a merged one by its first place. */
export interface SheetCell {
  /** Such as `B4`. */
  ref: string;
  text: string;
}

/** A cell of a preview with the places that it covers, counted from the preview's first row and column. */
export interface PlacedCell extends SheetCell {
  row: number;
  column: number;
  cell: PreviewCell;
}

/** The cells of a preview, row by row, each with its address. */
export function placeCells({ columns, rows }: SheetPreview): PlacedCell[][] {
  /** For each column how many rows a merged cell above still covers. */
  const above = columns.map(() => 0);
  return rows.map(({ row: number, cells }, row) => {
    let column = 0;
    const placed = cells.map((cell): PlacedCell => {
      while ((above[column] ?? 0) > 0) column++;
      const at = column;
      for (const end = Math.min(at + cell.colSpan, columns.length); column < end; column++)
        above[column] = cell.rowSpan;
      return { ref: `${columns[at] ?? ""}${number}`, text: cell.text, row, column: at, cell };
    });
    above.forEach((left, at) => (above[at] = Math.max(0, left - 1)));
    return placed;
  });
}
