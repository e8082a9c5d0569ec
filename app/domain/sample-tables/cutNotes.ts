import type { GridIndex } from "./GridIndex";
import { isMeasureLabel, isNoteLike, isTotalLabel, parseMetadata } from "./labelPatterns";
import type { Recognition } from "./Recognition";
import type { GridCell } from "./SheetGrid";
import type { Block } from "./splitBlocks";
import { splitHeading } from "./splitHeading";
import { isTitleLike, textLine, type TextLine } from "./textLines";

/** Rows that are looked at to tell how the labels look, and notes that are looked for, at most. */
const sample = 50;
const mostNotes = 200;

/** Cuts the notes off the end of a table: lines that read as notes, or look unlike the row labels above them. */
export function cutNotes(
  index: GridIndex,
  recognition: Recognition,
  block: Block,
  rows: readonly number[],
): { body: number[]; notes: TextLine[] } {
  const body = [...rows];
  const notes: TextLine[] = [];
  const cellsOf = (row: number): GridCell[] =>
    index.cellsInRow(row).filter((cell) => cell.column >= block.left && cell.column <= block.right);
  const others = rows.slice(0, sample).flatMap((row) => cellsOf(row).slice(0, 1));
  while (body.length > 1 && notes.length < mostNotes) {
    const row = body.at(-1) ?? 0;
    const cells = cellsOf(row);
    const line = textLine(row, cells);
    const [first] = cells;
    if (!line || !first) break;
    const isNote =
      cells.length === 1 &&
      isNoteLabel(
        index,
        recognition,
        block,
        first,
        others.filter((other) => other.row < row),
      );
    if (!isNote && !isMetadataRow(recognition, cells)) break;
    notes.push(line);
    body.pop();
  }
  return { body, notes: notes.reverse() };
}

/** "Telleenhet | personer"; "År | 2020; 2021" lists the categories of a variable. */
function isMetadataRow(recognition: Recognition, [key, value, ...more]: readonly GridCell[]): boolean {
  if (!key || !value || more.length > 0 || parseMetadata(key.text, value.text) === null) return false;
  const categories = splitHeading(value.text, "loose").filter((part) => recognition.isCategoryOf(part, key.text));
  return categories.length < 2;
}

function isNoteLabel(
  index: GridIndex,
  recognition: Recognition,
  block: Block,
  cell: GridCell,
  others: readonly GridCell[],
): boolean {
  const { text } = cell;
  if (recognition.isCategory(text) || isTotalLabel(text)) return false;
  if (isNoteLike(text)) return true;
  const isLast = cell.column === block.left;
  if (!isLast || others.length < 2) return false;
  const phrase = text.trim().split(/\s+/).length;
  const isMeasure = isMeasureLabel(text) && phrase > 1 && !others.some((other) => isMeasureLabel(other.text));
  if (isMeasure) return true;
  const spans = index.placeOf(cell).right > cell.column && !others.some((other) => isMergedAcross(index, other));
  const isLoose = !cell.framed && others.every((other) => other.framed);
  const isItalic = cell.italic === true && !others.some((other) => other.italic);
  return spans || isLoose || isItalic || (isTitleLike(text) && others.every((other) => !isTitleLike(other.text)));
}

function isMergedAcross(index: GridIndex, cell: GridCell): boolean {
  return index.placeOf(cell).right > cell.column;
}
