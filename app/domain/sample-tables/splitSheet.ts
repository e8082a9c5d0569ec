import { cutNotes } from "./cutNotes";
import { cutStackedTables } from "./cutStackedTables";
import type { GridIndex } from "./GridIndex";
import { isNoteLike, parseMetadata } from "./labelPatterns";
import { OpenTable } from "./OpenTable";
import type { Recognition } from "./Recognition";
import type { GridCell } from "./SheetGrid";
import type { Block } from "./splitBlocks";
import { splitBlocks } from "./splitBlocks";
import { TableArea } from "./TableArea";
import {
  isKeyValueBlock,
  isMetadataCell,
  isMetadataPair,
  isTitleLike,
  textLine,
  textLines,
  type TextLine,
} from "./textLines";

/** The part of a sheet that is one table, with the texts that belong to it. */
export interface TablePart {
  readonly area: TableArea;
  /** Where a person pointed at it. */
  readonly title?: TextLine;
  readonly above: readonly TextLine[];
  readonly below: readonly TextLine[];
}

export interface SheetParts {
  readonly tables: readonly TablePart[];
  /** Texts of a sheet without any table. */
  readonly loose: readonly TextLine[];
}

/** A sheet that a person made has far fewer tables; what stands below the last of them is not read. */
const mostTables = 300;

/** Tells titles, tables and notes apart. A line ends a table only when it reads as a note or a new header follows. */
export function splitSheet(
  index: GridIndex,
  recognition: Recognition,
  blocks: readonly Block[] = splitBlocks(index),
): SheetParts {
  const tables: OpenTable[] = [];
  let pending: TextLine[] = [];
  const asides: TextLine[] = [];
  const areaOf = (block: Block, rows: readonly number[]): TableArea =>
    new TableArea(index, recognition, rows, block.left, block.right, block.headerRows ?? null);
  for (const [at, block] of blocks.entries()) {
    const last = tables.at(-1);
    if (tables.length >= mostTables) break;
    if (block.isMargin) {
      for (const row of block.rows) asides.push(...textLines(row, cellsOf(index, row, block)));
      continue;
    }
    const under = pending.length === 0 ? tables.findLast((table) => table.isOver(block)) : undefined;
    if (under && !block.headerRows) {
      const { body, notes } = cutNotes(index, recognition, block, block.rows);
      if (under.continuesWith({ ...block, rows: body }, blocks[at + 1])) {
        under.addRows(body);
        under.addBelow(notes);
        continue;
      }
    }
    const { texts, rows } = splitTexts(index, recognition, block);
    if (last && pending.length === 0 && rows.length === 0) {
      const isNote = (line: TextLine): boolean => isNoteLike(line.text) || parseMetadata(line.text, line.next) !== null;
      (under ?? last).addBelow(texts.filter(isNote));
      pending = texts.filter((line) => !isNote(line));
      continue;
    }
    if (rows.length === 0) {
      for (const line of texts) pending.push(line);
      continue;
    }
    const { body, notes } = cutNotes(index, recognition, block, rows);
    const parts = block.headerRows ? [{ titles: [], rows: body }] : cutStackedTables(areaOf(block, body));
    let lines = [...pending, ...texts];
    for (const part of parts.slice(0, mostTables - tables.length)) {
      lines = [...lines, ...part.titles];
      const own = lines.filter((line) => !line.isBesideOthers || isOver(line, block));
      tables.push(new OpenTable(areaOf(block, part.rows), own));
      lines = lines.filter((line) => line.isBesideOthers && !isOver(line, block));
    }
    pending = lines;
    tables.at(-1)?.addBelow(notes);
  }
  tables.at(-1)?.addBelow(pending);
  tables[0]?.addBelow(asides);
  return { tables: tables.map((table) => table.finish()), loose: tables.length === 0 ? pending : [] };
}

function isOver({ column }: TextLine, block: Block): boolean {
  return column >= block.left && column <= block.right;
}

/** The text rows at the top of a block, and the rows from its first header on. */
function splitTexts(
  index: GridIndex,
  recognition: Recognition,
  block: Block,
): { texts: TextLine[]; rows: readonly number[] } {
  if (block.headerRows) return { texts: [], rows: block.rows };
  const lines = block.rows.map((row) => cellsOf(index, row, block));
  if (isKeyValueBlock(recognition, lines)) {
    return { texts: block.rows.flatMap((row, at) => textLine(row, lines[at] ?? []) ?? []), rows: [] };
  }
  const texts: TextLine[] = [];
  const start = block.rows.findIndex((row, at) => {
    const cells = lines[at] ?? [];
    if (startsTable(index, recognition, block, cells, lines[at + 1] ?? [])) return true;
    for (const line of textLines(row, cells)) texts.push(line);
    return false;
  });
  if (start >= 0) return { texts, rows: block.rows.slice(start) };
  return listStart(recognition, texts, block.rows);
}

function cellsOf(index: GridIndex, row: number, block: Block): GridCell[] {
  return index.cellsInRow(row).filter((cell) => cell.column >= block.left && cell.column <= block.right);
}

function startsTable(
  index: GridIndex,
  recognition: Recognition,
  block: Block,
  cells: readonly GridCell[],
  nextCells: readonly GridCell[],
): boolean {
  const [first, second] = cells;
  if (!first) return false;
  if (cells.length > 1 && cells.every((cell) => isTitleLike(cell.text) && !recognition.isCategory(cell.text)))
    return false;
  if (cells.length > 1 && cells.slice(1).every(isMetadataCell)) return false;
  if (cells.length === 1) {
    if (first.column > block.left) {
      const place = index.placeOf(first);
      if (place.right > place.left || recognition.isVariableName(first.text) || recognition.isCategory(first.text))
        return true;
      return nextCells.length > 1 && !isTitleLike(first.text) && parseMetadata(first.text, null) === null;
    }
    // A lone heading such as "Alder" above its categories, when the header row goes on below.
    return recognition.isVariableName(first.text) && nextCells.length > 1 && (nextCells[0]?.column ?? 0) > first.column;
  }
  if (cells.length === 2 && second) {
    if (/^tab(?:ell|le|\.)?\s*\d*[.:]?$/i.test(first.text.trim())) return false;
    if (isTitleLike(first.text) && nextCells.length > 2 && !recognition.isCategory(first.text)) return false;
    if (isMetadataPair(recognition, first.text, second.text, nextCells)) return false;
  }
  return true;
}

/** Single-column lists: "Alder" with its categories below, or known categories without any heading. */
function listStart(
  recognition: Recognition,
  texts: TextLine[],
  rows: readonly number[],
): { texts: TextLine[]; rows: readonly number[] } {
  const start = texts.findIndex((line, at) => {
    if (line.next !== null) return false;
    const following = texts[at + 1];
    if (recognition.isVariableName(line.text)) return following === undefined || !isNoteLike(following.text);
    return recognition.isCategory(line.text) && following !== undefined && recognition.isCategory(following.text);
  });
  const line = texts[start];
  if (!line) return { texts, rows: [] };
  return { texts: texts.slice(0, start), rows: rows.filter((row) => row >= line.row) };
}
