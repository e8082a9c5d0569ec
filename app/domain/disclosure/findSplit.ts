import type { CellRange } from "~/schemas/smallCells";
import type { GroupedVariable } from "./GroupedVariable";
import { expectedRange } from "./expectedRange";
import { mergeAlong } from "./regrouping/mergeCells";
import type { RegroupProblem } from "./regrouping/RegroupProblem";
import { sumSmall } from "./sumSmall";

/** Two tables instead of one: each without one of two variables. */
export interface Split {
  /** Positions of the two variables that are no longer seen together. */
  readonly apart: readonly [number, number];
  readonly loss: number;
  readonly after: CellRange;
  readonly cells: number;
}

/**
 * The best way to replace a table of three or more variables by two with one variable fewer each. All pairs of
 * variables are still seen together but one. The loss is counted on that pair as on a variable: of its n × m categories
 * n + m − 1 are left; it weighs as much as the heavier of the two.
 * @returns the split with the least loss of those that halve the expected small cells, else the one with the fewest
 *   left; null below three variables
 */
export function findSplit(problem: RegroupProblem & { variables: readonly GroupedVariable[] }): Split | null {
  if (problem.variables.length < 3) return null;
  const before = sumSmall(problem.means, problem.rule).mean;
  const splits = listPairs(problem.variables.length).map((apart) => splitApart(problem, apart));
  const halving = splits.filter(({ after }) => after.mean <= before / 2);
  const rank = halving.length > 0 ? ({ loss }: Split) => loss : ({ after }: Split) => after.mean;
  return (halving.length > 0 ? halving : splits).reduce((best, split) => (rank(split) < rank(best) ? split : best));
}

function listPairs(length: number): [number, number][] {
  return Array.from({ length }, (_, one) => one).flatMap((one) =>
    Array.from({ length: length - one - 1 }, (_, index): [number, number] => [one, one + 1 + index]),
  );
}

function splitApart(
  { variables, means, rule }: RegroupProblem & { variables: readonly GroupedVariable[] },
  apart: [number, number],
): Split {
  const tables = apart.map((index) => sumOver(variables, means, index));
  const sums = tables.map((table) => sumSmall(table, rule));
  const cells = tables.reduce((sum, { length }) => sum + length, 0);
  const [one, other] = apart.map((index) => variables[index]);
  const [ones, others] = [one, other].map((variable) => (variable?.length ?? 0) + (variable?.besides ?? 0));
  const weight = Math.max(one?.weight ?? 1, other?.weight ?? 1);
  return {
    apart,
    cells,
    loss: weight * (1 - ((ones ?? 0) + (others ?? 0) - 1) / ((ones ?? 1) * (others ?? 1))),
    after: expectedRange(
      sums.reduce((sum, { mean }) => sum + mean, 0),
      sums.reduce((sum, { variance }) => sum + variance, 0),
      cells,
    ),
  };
}

/** The table without a variable: its cells added up. */
function sumOver(variables: readonly GroupedVariable[], means: Float64Array, index: number): Float64Array {
  const lengths = variables.map(({ length }) => length);
  const product = (some: readonly number[]): number => some.reduce((all, length) => all * length, 1);
  const length = lengths[index] ?? 1;
  const whole = [Array.from({ length }, (_, position) => position)];
  return mergeAlong(means, product(lengths.slice(0, index)), length, product(lengths.slice(index + 1)), whole);
}
