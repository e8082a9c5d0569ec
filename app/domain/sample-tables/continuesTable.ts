import { findLayout } from "./findLayout";
import { isFiller, isNoteLike, isTotalLabel, parseMetadata } from "./labelPatterns";
import type { GridCell } from "./SheetGrid";
import type { Block } from "./splitBlocks";
import { TableArea } from "./TableArea";
import { isTitleLike } from "./textLines";

/**
 * Whether rows after a blank one go on with the table above: they stand under its row labels, have no header of their
 * own, and are no note. A header with nothing below it goes on with the row labels after the blank row.
 */
export function continuesTable(above: TableArea, block: Block): boolean {
  const rows = new TableArea(above.index, above.recognition, block.rows, block.left, block.right);
  const labels = block.rows.map((row) => labelsOf(rows, row));
  const texts = labels.flatMap((cells) => cells.map((cell) => cell.text));
  if (texts.length === 0 || texts.some((text) => isProse(above, text))) return false;
  const areKnown = texts.every((text) => isTotalLabel(text) || above.recognition.isCategory(text));
  const border = borderOf(above);
  if (border === null) {
    return areKnown && block.left === above.left && labels.every((cells) => cells.length === 1);
  }
  if (block.left < above.left || block.left > border || block.right > above.right) return false;
  if (labels.some((cells) => cells.some((cell) => cell.column > border))) return false;
  if (areKnown || hasFigures(above, block, border)) return true;
  if (headsItsCategories(above, texts)) return true;
  if (isFramed(labels.flat()) !== isFramed(above.rows.flatMap((row) => labelsOf(above, row)))) return false;
  return block.rows.length > 1;
}

/** The last column of row labels; null for a list without columns to be filled. */
function borderOf(above: TableArea): number | null {
  const counts = above.rows.map((row) => labelsOf(above, row));
  const second = Math.min(...counts.map((cells) => cells.find((cell) => cell.column > above.left)?.column ?? Infinity));
  const isHeaderOnly = counts.every((cells) => cells.length > 1 || cells.some((cell) => cell.column > above.left));
  if (isHeaderOnly && second < Infinity && above.rows.length <= 3) return second - 1;
  const layout = findLayout(above);
  return layout.dataColumns.length === 0 ? null : (layout.stubColumns.at(-1) ?? null);
}

function labelsOf(area: TableArea, row: number): GridCell[] {
  return area.index
    .cellsInRow(row)
    .filter((cell) => cell.column >= area.left && cell.column <= area.right && area.label(row, cell.column) !== "");
}

function isProse({ recognition }: TableArea, text: string): boolean {
  if (recognition.isCategory(text) || isTotalLabel(text)) return false;
  return isNoteLike(text) || isTitleLike(text) || parseMetadata(text, null) !== null;
}

function hasFigures(area: TableArea, block: Block, border: number): boolean {
  return block.rows.some((row) =>
    area.index
      .cellsInRow(row)
      .some((cell) => cell.column > border && (cell.kind === "number" || cell.formula || isFiller(cell.text))),
  );
}

function headsItsCategories({ recognition }: TableArea, [first, second]: readonly string[]): boolean {
  return first !== undefined && second !== undefined && recognition.isCategoryOf(second, first);
}

function isFramed(cells: readonly GridCell[]): boolean {
  return cells.filter((cell) => cell.framed).length > cells.length / 2;
}
