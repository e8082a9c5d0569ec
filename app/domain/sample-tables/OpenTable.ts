import { findLayout } from "./findLayout";
import { isFiller, isNoteLike, isTotalLabel, parseMetadata } from "./labelPatterns";
import type { GridCell } from "./SheetGrid";
import type { Block } from "./splitBlocks";
import type { TablePart } from "./splitSheet";
import { TableArea } from "./TableArea";
import { isTitleLike, type TextLine } from "./textLines";

/** Rows that are looked at to tell how a table's labels look. */
const sample = 50;

/** A table while a sheet is gone through: rows and notes below may still be its own. */
export class OpenTable {
  private readonly more: number[] = [];
  private readonly below: TextLine[] = [];
  private isSpaced = false;
  private known: { readonly border: number | null; readonly framed: boolean } | undefined;

  constructor(
    readonly start: TableArea,
    private readonly above: readonly TextLine[],
  ) {}

  get lastRow(): number {
    return this.more.at(-1) ?? this.start.rows.at(-1) ?? 0;
  }

  /** Whether a block stands somewhere under the table. */
  isOver(block: Block): boolean {
    const { left, right } = this.start;
    return left <= block.left && block.left <= right && this.lastRow < (block.rows[0] ?? 0);
  }

  /**
   * Whether rows after a blank one go on with the table: they stand under its row labels, have no header of their own,
   * and are no note. A header with nothing below it goes on with the row labels after the blank row. One word of the
   * applicant's own may be a title or a remark: it goes on only where each label stands between blank rows.
   * @param next what stands below the block
   */
  continuesWith(block: Block, next: Block | undefined): boolean {
    const { start } = this;
    const rows = new TableArea(start.index, start.recognition, block.rows, block.left, block.right);
    const labels = block.rows.map((row) => labelsOf(rows, row));
    const texts = labels.flatMap((cells) => cells.map((cell) => cell.text));
    if (texts.length === 0 || texts.some((text) => isProse(start, text))) return false;
    const areKnown = texts.every((text) => isTotalLabel(text) || start.recognition.isCategory(text));
    const { border, framed } = this.looks();
    if (border === null) {
      return areKnown && block.left === start.left && labels.every((cells) => cells.length === 1);
    }
    if (block.left < start.left || block.left > border || block.right > start.right) return false;
    if (labels.some((cells) => cells.some((cell) => cell.column > border))) return false;
    const isLone = block.rows.length === 1;
    if (isLone && next && this.startsAnother(next, border) && !texts.every((text) => isTotalLabel(text))) return false;
    if (areKnown || hasFigures(start, block, border)) return true;
    if (headsItsCategories(start, texts)) return true;
    if (isFramed(labels.flat()) !== framed) return false;
    return !isLone || this.isSpaced || (next !== undefined && next.rows.length === 1 && next.left === block.left);
  }

  addRows(rows: readonly number[]): void {
    this.isSpaced = rows.length === 1;
    for (const row of rows) this.more.push(row);
  }

  addBelow(lines: readonly TextLine[]): void {
    for (const line of lines) this.below.push(line);
  }

  /** A block with labels where this table has cells to fill has a header of its own. */
  private startsAnother(block: Block, border: number): boolean {
    const { index, recognition } = this.start;
    const area = new TableArea(index, recognition, block.rows.slice(0, 3), block.left, block.right);
    return area.rows.some((row) => labelsOf(area, row).some((cell) => cell.column > border));
  }

  finish(): TablePart {
    const area = this.more.length === 0 ? this.start : this.start.with({ rows: [...this.start.rows, ...this.more] });
    return { area, above: this.above, below: this.below };
  }

  private looks(): { readonly border: number | null; readonly framed: boolean } {
    this.known ??= {
      border: borderOf(this.start),
      framed: isFramed(this.start.rows.slice(0, sample).flatMap((row) => labelsOf(this.start, row))),
    };
    return this.known;
  }
}

/** The last column of row labels; null for a list without columns to be filled. */
function borderOf(area: TableArea): number | null {
  if (area.rows.length <= 3) {
    const labels = area.rows.map((row) => labelsOf(area, row).map((cell) => cell.column));
    const isHeaderOnly = labels.every((columns) => columns.length > 1 || columns.some((column) => column > area.left));
    const second = Math.min(...labels.map((columns) => columns.find((column) => column > area.left) ?? Infinity));
    if (isHeaderOnly && second < Infinity) return second - 1;
  }
  const layout = findLayout(area);
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
