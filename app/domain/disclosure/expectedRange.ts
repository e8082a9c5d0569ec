import type { CellRange } from "~/schemas/smallCells";

/** Standard deviations on each side that hold 95 of 100. */
const spread95 = 1.96;

/**
 * The number of small cells as a range: mean Σ P and variance Σ P (1 − P), as if cells were independent.
 * @param cells the most there can be
 */
export function expectedRange(mean: number, variance: number, cells: number): CellRange {
  const spread = spread95 * Math.sqrt(variance);
  const within = (value: number): number => Math.min(cells, Math.max(0, Math.round(value)));
  return { mean, low: within(mean - spread), high: within(mean + spread) };
}
