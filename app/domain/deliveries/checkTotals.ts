import type { TableModel } from "~/schemas/tableModel";
import { placeAt, type Axis } from "../sample-tables/layout/axis";
import type { TableLayout } from "../sample-tables/layout/layoutTable";
import { addressOf, measureOf } from "./checkCells";
import type { DeliveredCell, DeliveredTable } from "./DeliveredTable";

export interface TotalFindings {
  /** Totals that are not the sum of what they are the total of. */
  readonly differs: string[];
  /** Suppressed cells that follow from a total and the other cells of its line. */
  readonly recoverable: string[];
}

interface Place {
  readonly cell: DeliveredCell;
  readonly address: string;
}

/**
 * Counts in each line that has a total: they add up, and where one alone is suppressed it can be computed back. A line
 * in which something is missing, or is no figure, says nothing. That no line has a lone suppressed cell is no proof
 * that none can be computed from several lines together.
 * @param leaves for each delivered row and column the granted one
 */
export function checkTotals(
  table: DeliveredTable,
  model: TableModel,
  { rows, columns }: TableLayout,
  leaves: { rows: readonly (number | null)[]; columns: readonly (number | null)[] },
): TotalFindings {
  const [rowOf, columnOf] = [positions(leaves.rows), positions(leaves.columns)];
  const found: TotalFindings = { differs: [], recoverable: [] };
  const at = (row: number | undefined, column: number | undefined): Place | null => {
    if (row === undefined || column === undefined) return null;
    const cell = table.cells[row]?.[column];
    return cell ? { cell, address: addressOf(table, row, column) } : null;
  };
  for (const { total, parts } of sums(rows)) {
    for (const [leaf, column] of columnOf) {
      if (measureOf(model, leaf) !== "count") continue;
      judge(
        at(rowOf.get(total), column),
        parts.map((part) => at(rowOf.get(part), column)),
        found,
      );
    }
  }
  for (const { total, parts } of sums(columns)) {
    if (measureOf(model, total) !== "count") continue;
    for (const row of rowOf.values()) {
      judge(
        at(row, columnOf.get(total)),
        parts.map((part) => at(row, columnOf.get(part))),
        found,
      );
    }
  }
  return found;
}

function positions(leaves: readonly (number | null)[]): Map<number, number> {
  return new Map(leaves.flatMap((leaf, at) => (leaf === null ? [] : [[leaf, at] as const])));
}

/** Every total of an axis, with the leaves that it is the sum of: one step in one variable, all else the same. */
function* sums(axis: Axis): Generator<{ total: number; parts: number[] }> {
  for (const level of axis.levels) {
    if (level.categories === 0 || level.places.length === level.categories) continue;
    for (let total = 0; total < axis.size; total++) {
      if (placeAt(level, total) !== level.categories) continue;
      const parts = Array.from(
        { length: level.categories },
        (_, part) => total - (level.categories - part) * level.span,
      );
      yield { total, parts };
    }
  }
}

function judge(total: Place | null, parts: readonly (Place | null)[], found: TotalFindings): void {
  if (!total) return;
  const hidden = parts.filter((part) => part?.cell.kind === "suppressed");
  const shown = parts.flatMap((part) => (part?.cell.kind === "number" ? [part.cell.value] : []));
  if (hidden.length + shown.length !== parts.length) return;
  const [lone] = hidden;
  if (total.cell.kind === "suppressed" && hidden.length === 0) found.recoverable.push(total.address);
  if (total.cell.kind !== "number") return;
  if (hidden.length === 1 && lone) found.recoverable.push(lone.address);
  const sum = shown.reduce((so, value) => so + value, 0);
  if (hidden.length === 0 && Math.abs(sum - total.cell.value) > 1e-9) found.differs.push(total.address);
}
