import { impossible, smallProbability } from "../smallProbability";
import type { SmallRule } from "../SmallRule";
import { unchanged, type Grouping, type Shape, type TreeNode } from "./RegroupProblem";

/** The best grouping of one variable into a given number of groups. */
export interface BestGrouping {
  readonly small: number;
  readonly changes: number;
  readonly grouping: Grouping;
}

/** Differences below this come from the order of addition. */
export const rounding = 1e-9;

/**
 * For every number of groups that is possible the grouping with the fewest expected small cells, and among equals the
 * one with the fewest changes. Exact: by dynamic programming over intervals, or over the nodes of a tree.
 * @param matrix expected counts, a line for each of the variable's categories: `matrix[category × width + other]`
 * @param width cells of each category
 * @returns by number of groups; nothing at numbers that are not possible
 */
export function groupOneVariable(
  shape: Shape,
  matrix: Float64Array,
  width: number,
  rule: SmallRule,
): (BestGrouping | undefined)[] {
  const length = matrix.length / width;
  switch (shape.kind) {
    case "fixed": {
      const best: (BestGrouping | undefined)[] = [];
      best[length] = { small: countLine(matrix, rule), changes: 0, grouping: unchanged(length) };
      return best;
    }
    case "ordered":
      return groupOrdered(shape.joins, matrix, width, rule);
    case "tree":
      return groupTree(shape.root, matrix, width, rule).best;
  }
}

function countLine(means: Float64Array, rule: SmallRule): number {
  let small = 0;
  for (const mean of means) small += smallProbability(mean, rule);
  return small;
}

function isBetter(small: number, changes: number, than: { small: number; changes: number } | undefined): boolean {
  if (!than || small < than.small - rounding) return true;
  return small <= than.small + rounding && changes < than.changes;
}

interface Step {
  readonly small: number;
  readonly changes: number;
  /** First category of the last group. */
  readonly from: number;
}

function groupOrdered(
  joins: readonly boolean[],
  matrix: Float64Array,
  width: number,
  rule: SmallRule,
): (BestGrouping | undefined)[] {
  const length = matrix.length / width;
  const costs = costIntervals(joins, matrix, width, rule);
  // steps[groups][end]: the best way to group everything before `end`.
  const steps: (Step | undefined)[][] = [[{ small: 0, changes: 0, from: 0 }]];
  for (let groups = 1; groups <= length; groups++) {
    const row: (Step | undefined)[] = [];
    for (let end = groups; end <= length; end++) {
      for (let from = end - 1; from >= groups - 1; from--) {
        const cost = costs[from]?.[end - from - 1];
        if (cost === undefined) break;
        const before = steps[groups - 1]?.[from];
        if (!before) continue;
        const small = before.small + cost;
        const changes = before.changes + (end - from > 1 ? 1 : 0);
        if (isBetter(small, changes, row[end])) row[end] = { small, changes, from };
      }
    }
    steps.push(row);
  }
  return steps.map((row, groups) => {
    const last = groups === 0 ? undefined : row[length];
    return last && { small: last.small, changes: last.changes, grouping: traceBack(steps, groups, length) };
  });
}

function traceBack(steps: readonly (Step | undefined)[][], groups: number, length: number): Grouping {
  const grouping: number[][] = [];
  let end = length;
  for (let left = groups; left > 0; left--) {
    const from = steps[left]?.[end]?.from ?? 0;
    grouping.unshift(Array.from({ length: end - from }, (_, index) => from + index));
    end = from;
  }
  return grouping;
}

/** costs[from][n]: expected small cells of the group of `from` and the n categories after it. */
function costIntervals(joins: readonly boolean[], matrix: Float64Array, width: number, rule: SmallRule): number[][] {
  const length = matrix.length / width;
  const sum = new Float64Array(width);
  return Array.from({ length }, (_, from) => {
    const costs: number[] = [];
    sum.fill(impossible);
    for (let to = from; to < length && (to === from || joins[to - 1] === true); to++) {
      addLine(sum, matrix, to * width);
      costs.push(countLine(sum, rule));
    }
    return costs;
  });
}

function addLine(sum: Float64Array, matrix: Float64Array, start: number): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (matrix[start + index] ?? 0);
}

interface Branch {
  readonly best: (BestGrouping | undefined)[];
  /** Expected counts of the whole branch. */
  readonly sum: Float64Array;
}

function groupTree(node: TreeNode, matrix: Float64Array, width: number, rule: SmallRule): Branch {
  const only = node.members[0] ?? 0;
  if (node.members.length === 1) {
    const sum = matrix.subarray(only * width, (only + 1) * width);
    return { best: [undefined, { small: countLine(sum, rule), changes: 0, grouping: [[only]] }], sum };
  }
  const sum = new Float64Array(width).fill(impossible);
  let best: (BestGrouping | undefined)[] = [{ small: 0, changes: 0, grouping: [] }];
  for (const child of node.children) {
    const branch = groupTree(child, matrix, width, rule);
    addLine(sum, branch.sum, 0);
    best = combine(best, branch.best);
  }
  const whole: Grouping = [[...node.members]];
  const small = countLine(sum, rule);
  best[1] = { small, changes: 1, grouping: whole };
  return { best, sum };
}

function combine(
  left: readonly (BestGrouping | undefined)[],
  right: readonly (BestGrouping | undefined)[],
): (BestGrouping | undefined)[] {
  const best: (BestGrouping | undefined)[] = [];
  left.forEach((one, ones) => {
    right.forEach((other, others) => {
      if (!one || !other) return;
      const small = one.small + other.small;
      const changes = one.changes + other.changes;
      if (!isBetter(small, changes, best[ones + others])) return;
      best[ones + others] = { small, changes, grouping: [...one.grouping, ...other.grouping] };
    });
  });
  return best;
}
