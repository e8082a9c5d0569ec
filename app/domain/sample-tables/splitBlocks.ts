import type { GridIndex } from "./GridIndex";
import { isFiller, isNoteLike } from "./labelPatterns";
import { parseYears } from "./parseYears";
import type { GridCell, GridRange } from "./SheetGrid";
import { isTitleLike } from "./textLines";

/** Rows that follow one another without a blank one, and the columns with content in them. */
export interface Block {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The header rows, where the sheet itself says which they are. */
  readonly headerRows?: readonly number[];
  /** Remarks or a key of codes beside a table. */
  readonly isMargin?: boolean;
}

type Columns = Pick<Block, "left" | "right" | "isMargin">;

/**
 * Splits a sheet into blocks: at blank rows, and at a blank column when what stands on both sides are tables of their
 * own. A range that the sheet calls a table is a block, with the header rows directly above it.
 */
export function splitBlocks(index: GridIndex): Block[] {
  const defined = (index.grid.definedTables ?? []).flatMap((range) => definedBlock(index, range));
  const isTaken = (cell: GridCell): boolean =>
    defined.some(({ rows, left, right }) => isWithin(cell, rows, left, right));
  const free = defined.length === 0 ? index : index.without(isTaken);
  const whole = { left: 1, right: Infinity };
  const blocks = [...defined, ...cut(free, free.rows, whole)];
  return blocks.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.left - b.left);
}

function isWithin(cell: GridCell, rows: readonly number[], left: number, right: number): boolean {
  const [top = Infinity] = rows;
  return cell.row >= top && cell.row <= (rows.at(-1) ?? 0) && cell.column >= left && cell.column <= right;
}

/** The table's own rows, and the rows of headings above it that touch it and reach beyond its first column. */
function definedBlock(index: GridIndex, range: GridRange): Block[] {
  const inside = index.rows.filter((row) => row >= range.top && row <= range.bottom && hasContent(index, row, range));
  const [top] = inside;
  if (top === undefined || top !== range.top) return [];
  const above: number[] = [];
  for (let row = range.top - 1; row > 0; row--) {
    const cells = cellsWithin(index, row, range);
    if (!cells.some((cell) => cell.column > range.left) || index.cellsInRow(row).length < 2) break;
    above.unshift(row);
  }
  const headerRows = [...above, range.top];
  return [{ rows: [...above, ...inside], left: range.left, right: range.right, headerRows }];
}

/** Cuts at blank rows, then at blank columns between tables, and again within each part. */
function cut(index: GridIndex, rows: readonly number[], columns: Columns): Block[] {
  return runsOf(rows).flatMap((run) => {
    const parts = splitSideBySide(index, run, columns);
    const [only] = parts;
    if (!only) return [];
    if (parts.length === 1) return [{ ...only, rows: run.filter((row) => hasContent(index, row, only)) }];
    return parts.flatMap((part) =>
      part.isMargin
        ? [{ ...part, rows: run.filter((row) => hasContent(index, row, part)) }]
        : cut(
            index,
            run.filter((row) => hasContent(index, row, part)),
            part,
          ),
    );
  });
}

function runsOf(rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.at(-1) === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function splitSideBySide(index: GridIndex, rows: readonly number[], columns: Columns): Columns[] {
  const parts: { left: number; right: number; ownTable: boolean; isMargin: boolean }[] = [];
  for (const group of columnGroups(index, rows, columns)) {
    const last = parts.at(-1);
    const inMargin = last !== undefined && isMargin(index, rows, group);
    const ownTable = !inMargin && isOwnTable(index, rows, group);
    const apart = last !== undefined && (last.ownTable || last.isMargin) && (ownTable || inMargin);
    if (!last || apart) parts.push({ ...group, ownTable, isMargin: inMargin });
    else {
      last.right = group.right;
      last.ownTable ||= ownTable;
    }
  }
  return parts.map(({ left, right, isMargin: aside }) => (aside ? { left, right, isMargin: true } : { left, right }));
}

/** Runs of columns with content; a merged title that spans a gap joins nothing, since only its first cell counts. */
function columnGroups(index: GridIndex, rows: readonly number[], within: Columns): Columns[] {
  const columns = new Set<number>();
  for (const row of rows) {
    const cells = cellsWithin(index, row, within);
    for (const cell of cells) {
      columns.add(cell.column);
      if (cells.length < 2 || index.mergesInRow(row).length === 0) continue;
      const place = index.placeOf(cell);
      if (!isTitleLike(cell.text) && place.right - place.left < 1000)
        for (let column = place.left; column <= place.right; column++) columns.add(column);
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

/** Below a header over more than one column, at least two rows with a label first and fewer labels than the header. */
function isOwnTable(index: GridIndex, rows: readonly number[], group: Columns): boolean {
  if (group.right === group.left) return false;
  let stub = 0;
  let headerLabels = 0;
  for (const row of rows) {
    const cells = cellsWithin(index, row, group);
    const labels = cells.filter(isRowLabel);
    if (headerLabels === 0) {
      if (cells.some((cell) => cell.column > group.left && cell.kind !== "error")) headerLabels = cells.length;
    } else if (labels.some((cell) => cell.column === group.left) && labels.length < headerLabels) stub++;
    else headerLabels = Math.max(headerLabels, labels.length);
  }
  return headerLabels > 0 && stub >= 2;
}

/** Remarks beside a table, or a key of codes: short codes and what they mean. */
function isMargin(index: GridIndex, rows: readonly number[], group: Columns): boolean {
  const lines = rows.map((row) => cellsWithin(index, row, group)).filter((cells) => cells.length > 0);
  if (group.left === group.right) {
    return lines.every(([cell]) => cell?.kind === "text" && isNoteLike(cell.text));
  }
  return group.right === group.left + 1 && isKeyOfCodes(lines);
}

/** "1 | Norge", "2 | Andre land": two lines or more, under one heading at most. */
export function isKeyOfCodes(lines: readonly (readonly GridCell[])[]): boolean {
  const pairs = lines.filter(([code, words]) => code && words?.kind === "text" && isShortCode(code.text));
  return pairs.length >= 2 && lines.length - pairs.length <= 1;
}

function isShortCode(text: string): boolean {
  return /^(?:\d{1,3}|[A-ZÆØÅ]{1,2}\d{0,2})$/.test(text.trim());
}

function isRowLabel(cell: GridCell): boolean {
  return (cell.kind === "text" && !isFiller(cell.text)) || parseYears(cell.text) !== null;
}

function cellsWithin(index: GridIndex, row: number, { left, right }: Columns): GridCell[] {
  return index.cellsInRow(row).filter((cell) => cell.column >= left && cell.column <= right);
}

function hasContent(index: GridIndex, row: number, part: Columns): boolean {
  if (cellsWithin(index, row, part).length > 0) return true;
  return index.mergesInRow(row).some((merge) => merge.left <= part.right && merge.right >= part.left);
}
