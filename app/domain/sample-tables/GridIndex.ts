import type { GridCell, GridRange, SheetGrid } from "./SheetGrid";
import { rangeOfCell } from "./SheetGrid";

/** Beyond this many covered row entries further merges are not looked up; a sheet a person made stays far below. */
const maxMergeEntries = 2_000_000;
/** As many characters as a spreadsheet program holds in a cell; what a file has beyond them is not looked at. */
const longestText = 32_767;
/** How many rows of a merged cell count when nothing else stands beside or below them. */
const reachBelowContent = 100;

/**
 * Looks up what stands in a cell, merged cells resolved to the cell that holds their text.
 * Built once per sheet; a look-up costs a search in one row.
 */
export class GridIndex {
  readonly rows: readonly number[];
  private readonly cellsByRow = new Map<number, Map<number, GridCell>>();
  private readonly sortedByRow = new Map<number, readonly GridCell[]>();
  private readonly mergesByRow = new Map<number, GridRange[]>();

  constructor(readonly grid: SheetGrid) {
    for (const whole of grid.cells) {
      if (whole.text.trim() === "") continue;
      const cell = whole.text.length > longestText ? { ...whole, text: whole.text.slice(0, longestText) } : whole;
      const row = this.cellsByRow.get(cell.row);
      if (row) row.set(cell.column, cell);
      else this.cellsByRow.set(cell.row, new Map([[cell.column, cell]]));
    }
    const covered = new Set(this.cellsByRow.keys());
    this.indexMerges(covered);
    for (const [row, cells] of this.cellsByRow) {
      this.sortedByRow.set(
        row,
        [...cells.values()].sort((a, b) => a.column - b.column),
      );
    }
    this.rows = [...covered].sort((a, b) => a - b);
  }

  private indexMerges(covered: Set<number>): void {
    let lastContentRow = 0;
    for (const row of covered) lastContentRow = Math.max(lastContentRow, row);
    let entries = 0;
    for (const merge of this.grid.merges) {
      if (!this.cellsByRow.get(merge.top)?.has(merge.left)) continue;
      const bottom = Math.min(merge.bottom, Math.max(lastContentRow, merge.top + reachBelowContent));
      for (let row = merge.top; row <= bottom && entries < maxMergeEntries; row++, entries++) {
        const list = this.mergesByRow.get(row);
        if (list) list.push(merge);
        else this.mergesByRow.set(row, [merge]);
        covered.add(row);
        this.forgetHidden(merge, row);
      }
    }
  }

  /** What stands under a merged cell is not seen in the sheet. */
  private forgetHidden(merge: GridRange, row: number): void {
    const cells = this.cellsByRow.get(row);
    if (!cells) return;
    for (const column of cells.keys()) {
      const isMaster = row === merge.top && column === merge.left;
      if (column >= merge.left && column <= merge.right && !isMaster) cells.delete(column);
    }
  }

  /** The same sheet without some of its cells. */
  without(isLeftOut: (cell: GridCell) => boolean): GridIndex {
    return new GridIndex({ ...this.grid, cells: this.grid.cells.filter((cell) => !isLeftOut(cell)) });
  }

  /** The cells with own content in a row, from left to right. */
  cellsInRow(row: number): readonly GridCell[] {
    return this.sortedByRow.get(row) ?? [];
  }

  /** The merged range that covers the cell and holds text; null when there is none. */
  mergeAt(row: number, column: number): GridRange | null {
    return this.mergesByRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right) ?? null;
  }

  /** Merged ranges with text that touch the row. */
  mergesInRow(row: number): readonly GridRange[] {
    return this.mergesByRow.get(row) ?? [];
  }

  /** The cell whose text is seen at this place; null where the sheet is blank. */
  cellAt(row: number, column: number): GridCell | null {
    const own = this.cellsByRow.get(row)?.get(column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    return merge ? (this.cellsByRow.get(merge.top)?.get(merge.left) ?? null) : null;
  }

  /** The place that a cell takes: its merged range, or itself. */
  placeOf(cell: GridCell): GridRange {
    const merge = this.mergeAt(cell.row, cell.column);
    return merge && merge.top === cell.row && merge.left === cell.column ? merge : rangeOfCell(cell);
  }
}
