import type { ThinLine } from "~/schemas/smallCells";
import type { CellGrid } from "./CellGrid";
import { advance } from "./expectCells";
import { safeBelow } from "./findSafeMean";
import { smallProbability } from "./smallProbability";
import type { SmallRule } from "./SmallRule";

/** Lines named on the page, of rows and of columns. */
const mostNamed = 5;

/** The rows or columns with the most small cells expected, the thinnest first; those without any are left out. */
export function findThinLines(grid: CellGrid, place: "row" | "column", rule: SmallRule): ThinLine[] {
  const own = grid.variables.flatMap(({ covered }, index) => (covered.place === place ? [index] : []));
  if (own.length === 0) return [];
  const ownLengths = own.map((index) => grid.lengths[index] ?? 1);
  const count = ownLengths.reduce((product, length) => product * length, 1);
  const small = new Float64Array(count);
  const persons = new Float64Array(count);
  const at = new Array<number>(grid.lengths.length).fill(0);
  for (const mean of grid.values) {
    const line = own.reduce((index, variable) => index * (grid.lengths[variable] ?? 1) + (at[variable] ?? 0), 0);
    small[line] = (small[line] ?? 0) + smallProbability(mean, rule);
    persons[line] = (persons[line] ?? 0) + mean;
    advance(at, grid.lengths);
  }
  const cells = grid.values.length / count;
  return Array.from(small, (expected, line) => ({ line, expected }))
    .filter(({ expected }) => expected >= safeBelow)
    .sort((one, other) => other.expected - one.expected || (persons[one.line] ?? 0) - (persons[other.line] ?? 0))
    .slice(0, mostNamed)
    .map(({ line, expected }) => ({
      labels: labelsOfLine(grid, own, line),
      cells,
      expectedSmall: expected,
      expectedPersons: persons[line] ?? 0,
    }));
}

function labelsOfLine(grid: CellGrid, own: readonly number[], line: number): string[] {
  const labels: string[] = [];
  let rest = line;
  for (const index of [...own].reverse()) {
    const length = grid.lengths[index] ?? 1;
    const { covered, kept } = grid.variables[index] ?? { covered: null, kept: [] };
    labels.unshift(covered?.variable.categories[kept[rest % length] ?? -1]?.label ?? "");
    rest = Math.floor(rest / length);
  }
  return labels;
}
