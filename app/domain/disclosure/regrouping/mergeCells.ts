import { impossible } from "../smallProbability";
import type { Grouping, RegroupProblem } from "./RegroupProblem";

/**
 * The expected counts after regrouping, with one variable moved to the front.
 * @param groupings one for each variable; that of `first` is not applied
 * @returns lines of the front variable's categories, each with the merged cells of the others
 */
export function mergeCells(
  { variables, means }: Pick<RegroupProblem, "variables" | "means">,
  groupings: readonly Grouping[],
  first: number,
): { matrix: Float64Array; width: number } {
  let cells = means;
  let outer = 1;
  let inner = means.length;
  for (const [index, { length }] of variables.entries()) {
    inner /= length;
    const grouping = groupings[index];
    if (index !== first && grouping && grouping.length < length) {
      cells = mergeAlong(cells, outer, length, inner, grouping);
      outer *= grouping.length;
    } else outer *= length;
  }
  const lengths = variables.map(({ length }, index) =>
    index === first ? length : (groupings[index]?.length ?? length),
  );
  return moveToFront(cells, lengths, first);
}

/** Adds up the lines of each group along one variable. */
export function mergeAlong(
  cells: Float64Array,
  outer: number,
  length: number,
  inner: number,
  grouping: Grouping,
): Float64Array {
  const merged = new Float64Array(outer * grouping.length * inner).fill(impossible);
  for (let block = 0; block < outer; block++) {
    for (const [index, group] of grouping.entries()) {
      const to = (block * grouping.length + index) * inner;
      for (const member of group) {
        const from = (block * length + member) * inner;
        for (let at = 0; at < inner; at++) merged[to + at] = (merged[to + at] ?? 0) + (cells[from + at] ?? 0);
      }
    }
  }
  return merged;
}

function moveToFront(
  cells: Float64Array,
  lengths: readonly number[],
  first: number,
): { matrix: Float64Array; width: number } {
  const length = lengths[first] ?? 1;
  const width = cells.length / length;
  if (first === 0) return { matrix: cells, width };
  const inner = lengths.slice(first + 1).reduce((product, one) => product * one, 1);
  const outer = width / inner;
  const matrix = new Float64Array(cells.length);
  for (let block = 0; block < outer; block++) {
    for (let line = 0; line < length; line++) {
      const from = (block * length + line) * inner;
      matrix.set(cells.subarray(from, from + inner), line * width + block * inner);
    }
  }
  return { matrix, width };
}
