import { isTotalLabel } from "./labelPatterns";
import { normaliseLabel } from "./normaliseLabel";
import { parseYears } from "./parseYears";
import type { GridCell } from "./SheetGrid";
import type { TableArea } from "./TableArea";
import { isTitleLike, textLine, type TextLine } from "./textLines";

/** Rows that make one table, with the titles that stood between it and the table above. */
export interface StackedPart {
  readonly titles: readonly TextLine[];
  readonly rows: readonly number[];
}

/** A row with the cells in it that hold labels. */
interface LabelledRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** Column of the last label; 0 where there is none. */
  readonly last: number;
}

/**
 * Cuts rows without a blank one between them where a second table begins: a row that reaches as far right as a header
 * does, and repeats the header's words, looks like it, follows a title, or names a variable with its categories.
 */
export function cutStackedTables(area: TableArea): StackedPart[] {
  const rows = area.rows.map((row): LabelledRow => {
    const cells = area.index
      .cellsInRow(row)
      .filter(({ column }) => column >= area.left && column <= area.right && area.label(row, column) !== "");
    return { row, cells, last: cells.at(-1)?.column ?? 0 };
  });
  const parts: StackedPart[] = [];
  let titles: TextLine[] = [];
  let start = 0;
  for (;;) {
    const at = nextHeader(area, rows, start);
    if (at === null) break;
    const above = titlesAbove(area, rows, start, at);
    parts.push({ titles, rows: area.rows.slice(start, at - above.length) });
    titles = above;
    start = at;
  }
  return [...parts, { titles, rows: area.rows.slice(start) }];
}

/** The place of the next row that begins a table of its own; null when there is none. */
function nextHeader(area: TableArea, rows: readonly LabelledRow[], start: number): number | null {
  const firstBody = findFirstBody(rows, start);
  const body = rows[firstBody];
  if (!body) return null;
  const header = rows.slice(start, firstBody).flatMap(({ cells }) => cells);
  const words = new Map(header.map((cell) => [cell.column, normaliseLabel(cell.text)]));
  let border = 0;
  for (let at = firstBody; at < rows.length - 1; at++) {
    const [above, own, below] = [rows[at - 1], rows[at], rows[at + 1]];
    if (!above || !own || !below) break;
    if (at > firstBody && repeatsHeader(area, words, own.row, above)) return at;
    const reachesBeyond = at > firstBody && own.last > border && below.last < own.last;
    if (reachesBeyond && isHeader(area, header, own, above, body)) return at;
    border = Math.max(border, own.last);
  }
  return null;
}

/** The first row that reaches less far than one above it; past the end where there is none. */
function findFirstBody(rows: readonly LabelledRow[], start: number): number {
  let widest = 0;
  for (let at = start; at < rows.length; at++) {
    const last = rows[at]?.last ?? 0;
    if (last < widest) return at;
    widest = last;
  }
  return rows.length;
}

function isHeader(
  area: TableArea,
  header: readonly GridCell[],
  { cells }: LabelledRow,
  above: LabelledRow,
  body: LabelledRow,
): boolean {
  const words = new Set(header.map((cell) => normaliseLabel(cell.text)));
  const repeated = cells.filter((cell) => words.has(normaliseLabel(cell.text))).length;
  if (repeated >= 2 && repeated > cells.length / 2) return true;
  if (cells.length < 2) return false;
  const stands = (cell: GridCell): boolean => cell.bold || cell.fill !== undefined;
  const [label] = body.cells;
  if (label && !stands(label) && cells.every(stands) && header.some(stands)) return true;
  const [title] = above.cells;
  const isTitled = title !== undefined && above.cells.length === 1 && isTitleLike(title.text);
  if (isTitled && !area.recognition.isCategory(title.text)) return true;
  const [first, ...others] = cells;
  if (!first || others.length < 2 || !area.recognition.isVariableName(first.text)) return false;
  return others.every((cell) => area.recognition.isCategory(cell.text) || isTotalLabel(cell.text));
}

/** Above the cells to fill stands what stands in the header there, years too, or a numbered title is just above. */
function repeatsHeader(area: TableArea, words: ReadonlyMap<number, string>, row: number, above: LabelledRow): boolean {
  const cells = area.index
    .cellsInRow(row)
    .filter(({ column, formula }) => column > area.left && column <= area.right && !formula);
  if (cells.length < 2 || area.text(row, area.left) === "") return false;
  if (cells.every((cell) => words.get(cell.column) === normaliseLabel(cell.text))) return true;
  const [title] = above.cells;
  const isNumbered = title !== undefined && /^tab(?:ell|le|\.)?\s*\d/i.test(title.text.trim());
  return isNumbered && above.cells.length === 1 && cells.every((cell) => parseYears(cell.text) !== null);
}

/** The lines just above a header that say what its table shows. */
function titlesAbove(area: TableArea, rows: readonly LabelledRow[], start: number, header: number): TextLine[] {
  const titles: TextLine[] = [];
  for (let at = header - 1; at > start + 1; at--) {
    const own = rows[at];
    const line = own && textLine(own.row, own.cells);
    if (!line || own.cells.length > 1 || line.column !== area.left || !isTitleLike(line.text)) break;
    if (area.recognition.isCategory(line.text) || isTotalLabel(line.text)) break;
    titles.unshift(line);
  }
  return titles;
}
