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
  /** Ranges that the sheet itself calls tables (Excel's "Format as table"), header row included. */
  readonly definedTables?: readonly GridRange[];
  readonly comments?: readonly CellComment[];
  /** Cells that lead out of the workbook. */
  readonly links?: readonly CellPlace[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A note on a cell. */
export interface CellComment extends CellPlace {
  /** "" where the program wrote none. */
  readonly author: string;
  readonly text: string;
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
  /** Colour behind the text; absent where there is none. */
  readonly fill?: string;
  readonly italic?: boolean;
  /** Whether a line is drawn on any of its sides. */
  readonly framed?: boolean;
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
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const part of parts) {
    if (part.top < top) top = part.top;
    if (part.left < left) left = part.left;
    if (part.bottom > bottom) bottom = part.bottom;
    if (part.right > right) right = part.right;
  }
  return top === Infinity ? null : { top, left, bottom, right };
}

/** The smallest range around some cells; null when there are none. */
export function boundsOfCells(cells: Iterable<CellPlace>): GridRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (column < left) left = column;
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  return top === Infinity ? null : { top, left, bottom, right };
}

export function rangeOfCell(cell: Pick<GridCell, "row" | "column">): GridRange {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}
