import { isTotalLabel } from "./labelPatterns";
import { normaliseLabel } from "./normaliseLabel";
import type { GridCell } from "./SheetGrid";
import type { TableArea } from "./TableArea";
import { isTitleLike, textLine, type TextLine } from "./textLines";

/** Rows that make one table, with the titles that stood between it and the table above. */
export interface StackedPart {
  readonly titles: readonly TextLine[];
  readonly rows: readonly number[];
}

/**
 * Cuts rows without a blank one between them where a second table begins: a row that reaches as far right as a header
 * does, and repeats the header's words, looks like it, follows a title, or names a variable with its categories.
 */
export function cutStackedTables(area: TableArea): StackedPart[] {
  const parts: StackedPart[] = [];
  let titles: TextLine[] = [];
  let rows = [...area.rows];
  for (;;) {
    const at = nextHeader(area, rows);
    if (at === null) break;
    const above = titlesAbove(area, rows.slice(0, at));
    parts.push({ titles, rows: rows.slice(0, at - above.length) });
    titles = above;
    rows = rows.slice(at);
  }
  return [...parts, { titles, rows }];
}

function ownLabels(area: TableArea, row: number): GridCell[] {
  return area.index.cellsInRow(row).filter((cell) => {
    if (cell.column < area.left || cell.column > area.right) return false;
    return area.label(row, cell.column) !== "";
  });
}

/** The place in the list of the next row that begins a table of its own; null when there is none. */
function nextHeader(area: TableArea, rows: readonly number[]): number | null {
  const labels = rows.map((row) => ownLabels(area, row));
  const last = labels.map((cells) => cells.at(-1)?.column ?? 0);
  let widest = 0;
  const firstBody = last.findIndex((column) => {
    const isNarrower = column < widest;
    widest = Math.max(widest, column);
    return isNarrower;
  });
  if (firstBody < 0) return null;
  const header = labels.slice(0, firstBody).flat();
  let border = 0;
  for (let at = firstBody; at < rows.length - 1; at++) {
    const beyond = (labels[at] ?? []).filter((cell) => cell.column > border);
    const isBelowBody = at > firstBody && beyond.length > 0 && (last[at + 1] ?? 0) < (last[at] ?? 0);
    if (isBelowBody && isHeader(area, header, labels[at] ?? [], rows[at - 1] ?? 0, rows[firstBody] ?? 0)) return at;
    border = Math.max(border, last[at] ?? 0);
  }
  return null;
}

function isHeader(
  area: TableArea,
  header: readonly GridCell[],
  cells: readonly GridCell[],
  rowAbove: number,
  bodyRow: number,
): boolean {
  const words = new Set(header.map((cell) => normaliseLabel(cell.text)));
  const repeated = cells.filter((cell) => words.has(normaliseLabel(cell.text))).length;
  if (repeated >= 2 && repeated > cells.length / 2) return true;
  if (cells.length < 2) return false;
  const [body] = ownLabels(area, bodyRow);
  const stands = (cell: GridCell): boolean => cell.bold || cell.fill !== undefined;
  if (body && !stands(body) && cells.every(stands) && header.some(stands)) return true;
  const above = ownLabels(area, rowAbove);
  const [only] = above;
  if (only && above.length === 1 && isTitleLike(only.text) && !area.recognition.isCategory(only.text)) return true;
  const [first, ...others] = cells;
  if (!first || others.length < 2 || !area.recognition.isVariableName(first.text)) return false;
  return others.every((cell) => area.recognition.isCategory(cell.text) || isTotalLabel(cell.text));
}

/** The lines just above a header that say what its table shows. */
function titlesAbove(area: TableArea, rows: readonly number[]): TextLine[] {
  const titles: TextLine[] = [];
  for (let at = rows.length - 1; at > 1; at--) {
    const row = rows[at] ?? 0;
    const cells = ownLabels(area, row);
    const line = textLine(row, cells);
    if (!line || cells.length > 1 || line.column !== area.left || !isTitleLike(line.text)) break;
    if (area.recognition.isCategory(line.text) || isTotalLabel(line.text)) break;
    titles.unshift(line);
  }
  return titles;
}
