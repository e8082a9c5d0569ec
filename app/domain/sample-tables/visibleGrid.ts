import type { CellPlace, GridCell, GridRange, SheetGrid, Span } from "./SheetGrid";
import { boundingRange, rangeOfCell } from "./SheetGrid";

/** A sheet as it is seen: hidden rows and columns are gone, and what is left has moved together. */
export interface VisibleGrid {
  readonly grid: SheetGrid;
  /** From a place among the visible rows and columns to its place in the sheet. */
  restore(range: GridRange): GridRange;
  /** From a place in the sheet to the visible part of it; null when all of it is hidden. */
  project(range: GridRange): GridRange | null;
  /** Where hidden rows or columns hold something; null when they hold nothing. */
  readonly hiddenContent: GridRange | null;
}

/** What is hidden is not part of a table; merged cells keep what is seen of them. */
export function visibleGrid(grid: SheetGrid): VisibleGrid {
  const rows = new Axis(grid.hiddenRows);
  const columns = new Axis(grid.hiddenColumns);
  const hiddenCells = grid.cells.filter((cell) => rows.isHidden(cell.row) || columns.isHidden(cell.column));
  if (hiddenCells.length === 0 && rows.isWhole && columns.isWhole) {
    return { grid, restore: (range) => range, project: (range) => range, hiddenContent: null };
  }
  const project = (range: GridRange): GridRange | null => {
    const down = rows.project(range.top, range.bottom);
    const across = columns.project(range.left, range.right);
    return down && across && { top: down.from, bottom: down.to, left: across.from, right: across.to };
  };
  const projectAll = (ranges: readonly GridRange[] | undefined): GridRange[] =>
    (ranges ?? []).flatMap((range) => project(range) ?? []);
  const projectPlace = <Place extends CellPlace>(place: Place): Place[] => {
    const at = project(rangeOfCell(place));
    return at ? [{ ...place, row: at.top, column: at.left }] : [];
  };
  const cells = [...grid.cells.flatMap(projectPlace), ...shownMasters(grid, hiddenCells, project)];
  const merges = projectAll(grid.merges);
  return {
    grid: {
      ...grid,
      cells,
      merges,
      hiddenRows: [],
      hiddenColumns: [],
      usedRange: boundingRange(cells.map(rangeOfCell)),
      definedTables: projectAll(grid.definedTables),
    },
    project,
    restore: ({ top, bottom, left, right }) => ({
      top: rows.restore(top),
      bottom: rows.restore(bottom),
      left: columns.restore(left),
      right: columns.restore(right),
    }),
    hiddenContent: boundingRange(hiddenCells.map(rangeOfCell)),
  };
}

/** A merged cell whose first row or column is hidden still shows its text in what is left of it. */
function shownMasters(
  grid: SheetGrid,
  hidden: readonly GridCell[],
  project: (range: GridRange) => GridRange | null,
): GridCell[] {
  if (hidden.length === 0) return [];
  const merges = new Map(grid.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  return hidden.flatMap((cell) => {
    const merge = merges.get(`${cell.row}:${cell.column}`);
    const seen = merge && project(merge);
    return seen ? [{ ...cell, row: seen.top, column: seen.left }] : [];
  });
}

/** The rows or the columns of a sheet with the hidden ones left out. */
class Axis {
  private readonly hidden: readonly Span[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    const joined: { from: number; to: number }[] = [];
    for (const { from, to } of sorted) {
      const last = joined.at(-1);
      if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
      else joined.push({ from, to });
    }
    this.hidden = joined;
  }

  get isWhole(): boolean {
    return this.hidden.length === 0;
  }

  isHidden(at: number): boolean {
    return this.hidden.some(({ from, to }) => from <= at && at <= to);
  }

  project(from: number, to: number): Span | null {
    const first = this.seenUpTo(from - 1) + 1;
    const last = this.seenUpTo(to);
    return last < first ? null : { from: first, to: last };
  }

  restore(seen: number): number {
    let at = seen;
    for (const { from, to } of this.hidden) {
      if (from > at) break;
      at += to - from + 1;
    }
    return at;
  }

  private seenUpTo(at: number): number {
    let seen = at;
    for (const { from, to } of this.hidden) {
      if (from > at) break;
      seen -= Math.min(to, at) - from + 1;
    }
    return seen;
  }
}
