import { findSafeMean } from "./findSafeMean";
import type { SmallRule } from "./SmallRule";

/**
 * The rate at which a table starts to break: where the cell with the fewest person-years is small with a probability of
 * 5 %, if what is counted were spread evenly. Cells that hold nobody are left out.
 * @param personYears of each cell
 * @returns persons per 100,000 and year; null where no count is small, or there is nobody
 */
export function findBreakRate(personYears: Float64Array, rule: SmallRule): number | null {
  const mean = findSafeMean(rule);
  const fewest = personYears.reduce((least, years) => (years > 0 ? Math.min(least, years) : least), Infinity);
  return mean === null || fewest === Infinity ? null : (mean / fewest) * 100_000;
}
