import type { GridIndex } from "./GridIndex";
import { isMeasureLabel, isNoteLike, isTotalLabel, parseMetadata } from "./labelPatterns";
import type { Recognition } from "./Recognition";
import type { GridCell } from "./SheetGrid";
import type { Block } from "./splitBlocks";
import { splitBlocks } from "./splitBlocks";

/** The part of a sheet that is one table, with the texts that belong to it. */
export interface TablePart {
  /** Header and body, top to bottom. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly above: readonly TextLine[];
  readonly below: readonly TextLine[];
}

/** A row of plain text: a title, a note, or "Telleenhet" beside "personer". */
export interface TextLine {
  readonly row: number;
  readonly text: string;
  /** The cell to the right, where there is one. */
  readonly next: string | null;
}

export interface SheetParts {
  readonly tables: readonly TablePart[];
  /** Texts of a sheet without any table. */
  readonly loose: readonly TextLine[];
}

/** Tells titles, tables and notes apart. A line ends a table only when it reads as a note or a new header follows. */
export function splitSheet(index: GridIndex, recognition: Recognition): SheetParts {
  const tables: { rows: number[]; left: number; right: number; above: TextLine[]; below: TextLine[] }[] = [];
  let pending: TextLine[] = [];
  for (const block of splitBlocks(index)) {
    const { texts, rows } = splitTexts(index, recognition, block);
    const last = tables.at(-1);
    const continues = last && texts.length === 0 && isContinuation(index, recognition, block, rows);
    if (last && continues && last.left === block.left) {
      last.rows.push(...rows);
      continue;
    }
    if (last && pending.length === 0 && rows.length === 0) {
      const notes = texts.filter((line) => isNoteLike(line.text) || parseMetadata(line.text, line.next) !== null);
      last.below.push(...notes);
      pending = texts.filter((line) => !notes.includes(line));
      continue;
    }
    if (rows.length === 0) {
      pending.push(...texts);
      continue;
    }
    const { body, notes } = splitNotes(index, recognition, block, rows);
    tables.push({ rows: body, left: block.left, right: block.right, above: [...pending, ...texts], below: notes });
    pending = [];
  }
  tables.at(-1)?.below.push(...pending);
  return { tables, loose: tables.length === 0 ? pending : [] };
}

/** The text rows at the top of a block, and the rows from its first header on. */
function splitTexts(
  index: GridIndex,
  recognition: Recognition,
  block: Block,
): { texts: TextLine[]; rows: readonly number[] } {
  const texts: TextLine[] = [];
  const start = block.rows.findIndex((row, at) => {
    const cells = cellsOf(index, row, block);
    const line = textLine(row, cells);
    const next = block.rows[at + 1];
    if (startsTable(index, recognition, block, cells, next === undefined ? [] : cellsOf(index, next, block)))
      return true;
    if (line) texts.push(line);
    return false;
  });
  if (start >= 0) return { texts, rows: block.rows.slice(start) };
  return listStart(recognition, texts, block.rows);
}

function cellsOf(index: GridIndex, row: number, block: Block): GridCell[] {
  return index.cellsInRow(row).filter((cell) => cell.column >= block.left && cell.column <= block.right);
}

function textLine(row: number, cells: readonly GridCell[]): TextLine | null {
  const [first, second] = cells;
  return first ? { row, text: first.text.trim(), next: second?.text.trim() ?? null } : null;
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
  if (cells.length === 1) {
    if (first.column > block.left) {
      const place = index.placeOf(first);
      return place.right > place.left || recognition.isVariableName(first.text) || recognition.isCategory(first.text);
    }
    // A lone heading such as "Alder" above its categories, when the header row goes on below.
    return recognition.isVariableName(first.text) && nextCells.length > 1 && (nextCells[0]?.column ?? 0) > first.column;
  }
  if (cells.length === 2 && second) {
    if (/^tab(?:ell|le|\.)?\s*\d*[.:]?$/i.test(first.text.trim())) return false;
    if (isMetadataPair(recognition, first.text, second.text, nextCells)) return false;
  }
  return true;
}

/** "Periode | 2019–2021" tells the period; "Diagnose | Antall" and "År | Menn" are headers. */
function isMetadataPair(recognition: Recognition, key: string, value: string, nextCells: readonly GridCell[]): boolean {
  const metadata = parseMetadata(key, value);
  if (!metadata) return false;
  if (isMeasureLabel(value) && metadata.kind !== "unit") return false;
  const named = recognition.variableNamed(key);
  const variables = recognition.matchesOf(value).map((match) => match.variable.id);
  if (named && variables.includes(named.id)) return true;
  if (variables.length > 0 && metadata.kind !== "unit") return false;
  if (metadata.kind !== "note") return true;
  const [below] = nextCells;
  return below === undefined || !(recognition.isCategory(below.text) || recognition.isVariableName(below.text));
}

/** Single-column lists: "Alder" with its categories below, or known categories without any heading. */
function listStart(
  recognition: Recognition,
  texts: TextLine[],
  rows: readonly number[],
): { texts: TextLine[]; rows: readonly number[] } {
  const start = texts.findIndex((line, at) => {
    if (line.next !== null) return false;
    if (recognition.isVariableName(line.text)) return true;
    const following = texts[at + 1];
    return recognition.isCategory(line.text) && following !== undefined && recognition.isCategory(following.text);
  });
  const line = texts[start];
  if (!line) return { texts, rows: [] };
  return { texts: texts.slice(0, start), rows: rows.filter((row) => row >= line.row) };
}

/** Row labels after a blank row that go on with the table above. */
function isContinuation(index: GridIndex, recognition: Recognition, block: Block, rows: readonly number[]): boolean {
  const labels = rows.map((row) => cellsOf(index, row, block).filter((cell) => cell.kind !== "number"));
  if (labels.length === 0 || labels.some((cells) => cells.length !== 1)) return false;
  const texts = labels.flatMap((cells) => cells.map((cell) => cell.text));
  if (texts.some((text) => recognition.isVariableName(text))) return false;
  return texts.every((text) => isTotalLabel(text) || recognition.isCategory(text));
}

/** Cuts the notes off the end of a table. */
function splitNotes(
  index: GridIndex,
  recognition: Recognition,
  block: Block,
  rows: readonly number[],
): { body: number[]; notes: TextLine[] } {
  const body = [...rows];
  const notes: TextLine[] = [];
  while (body.length > 1) {
    const row = body.at(-1) ?? 0;
    const cells = cellsOf(index, row, block);
    const line = textLine(row, cells);
    const isMetadata = line !== null && cells.length <= 2 && parseMetadata(line.text, line.next) !== null;
    const isNote = line !== null && cells.length === 1 && isNoteLike(line.text) && !recognition.isCategory(line.text);
    if (!line || !(isMetadata || isNote)) break;
    notes.unshift(line);
    body.pop();
  }
  return { body, notes };
}
