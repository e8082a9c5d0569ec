import type { GridIndex } from "./GridIndex";
import { parseYears } from "./parseYears";
import type { GridCell } from "./SheetGrid";

/** Rows that follow one another without a blank one, and the columns with content in them. */
export interface Block {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Splits a sheet at blank rows, and a part at a blank column when what stands right of it is a table of its own. */
export function splitBlocks(index: GridIndex): Block[] {
  const blocks: Block[] = [];
  let rows: number[] = [];
  for (const row of index.rows) {
    const previous = rows.at(-1);
    if (previous !== undefined && row > previous + 1) {
      blocks.push(...splitSideBySide(index, rows));
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) blocks.push(...splitSideBySide(index, rows));
  return blocks;
}

function splitSideBySide(index: GridIndex, rows: readonly number[]): Block[] {
  const groups = columnGroups(index, rows);
  const parts: { left: number; right: number }[] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    if (!last || (isOwnTable(index, rows, group) && isOwnTable(index, rows, last))) parts.push({ ...group });
    else last.right = group.right;
  }
  return parts.map((part) => ({ ...part, rows: rows.filter((row) => hasContent(index, row, part)) }));
}

/** Runs of columns with content; a merged title that spans a gap joins nothing, since only its first cell counts. */
function columnGroups(index: GridIndex, rows: readonly number[]): { left: number; right: number }[] {
  const columns = new Set<number>();
  for (const row of rows) {
    const cells = index.cellsInRow(row);
    for (const cell of cells) {
      columns.add(cell.column);
      const place = index.placeOf(cell);
      if (cells.length > 1) for (let column = place.left; column <= place.right; column++) columns.add(column);
    }
  }
  const groups: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && column === last.right + 1) last.right = column;
    else groups.push({ left: column, right: column });
  }
  return groups;
}

/** A stub of at least two row labels, with a header over at least one more column. */
function isOwnTable(index: GridIndex, rows: readonly number[], group: { left: number; right: number }): boolean {
  if (group.right === group.left) return false;
  let stub = 0;
  let header = false;
  for (const row of rows) {
    const cells = index.cellsInRow(row).filter((cell) => cell.column >= group.left && cell.column <= group.right);
    if (!header) header = cells.some((cell) => cell.column > group.left && cell.kind !== "error");
    else if (cells.some((cell) => cell.column === group.left && isRowLabel(cell))) stub++;
  }
  return header && stub >= 2;
}

function isRowLabel(cell: GridCell): boolean {
  return cell.kind === "text" || parseYears(cell.text) !== null;
}

function hasContent(index: GridIndex, row: number, part: { left: number; right: number }): boolean {
  if (index.cellsInRow(row).some((cell) => cell.column >= part.left && cell.column <= part.right)) return true;
  return index.mergesInRow(row).some((merge) => merge.left <= part.right && merge.right >= part.left);
}
