/**
 * A sheet as it was read, whatever file it came from. Rows and columns are counted from 1, as in the sheet.
 * Only cells with content are listed, row by row, so a lone cell at XFD1048576 costs no more than one at A1.
 */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
  readonly merges: readonly GridRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Smallest rectangle around all content; null for an empty sheet. */
  readonly usedRange: GridRange | null;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** The whole text as it stands, dates as YYYY-MM-DD, a formula's stored result. */
  readonly text: string;
  readonly kind: GridCellKind;
  readonly formula: boolean;
  readonly bold: boolean;
  /** Steps of indentation, from the cell's alignment or its leading spaces. */
  readonly indent: number;
}

export type GridCellKind = "text" | "number" | "date" | "boolean" | "error";

export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** First and last row or column, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The letters of a column: 1 is A, 27 is AA, 16384 is XFD. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Such as `A3:H19`, or `B2` for a single cell. */
export function rangeAddress(range: GridRange): string {
  const start = `${columnLetters(range.left)}${range.top}`;
  const end = `${columnLetters(range.right)}${range.bottom}`;
  return start === end ? start : `${start}:${end}`;
}

/** Such as `Ark1!A3:H19`. */
export function placeInSheet(sheet: string, range: GridRange): string {
  return `${sheet}!${rangeAddress(range)}`;
}

/** The smallest range around all that is given; null when nothing is. */
export function boundingRange(parts: Iterable<GridRange>): GridRange | null {
  let bounds: GridRange | null = null;
  for (const part of parts) {
    bounds =
      bounds === null
        ? part
        : {
            top: Math.min(bounds.top, part.top),
            left: Math.min(bounds.left, part.left),
            bottom: Math.max(bounds.bottom, part.bottom),
            right: Math.max(bounds.right, part.right),
          };
  }
  return bounds;
}

export function rangeOfCell(cell: Pick<GridCell, "row" | "column">): GridRange {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}
