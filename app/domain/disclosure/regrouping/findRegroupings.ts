import { groupOneVariable } from "./groupOneVariable";
import { countGroupings, listGroupings } from "./listGroupings";
import { mergeCells } from "./mergeCells";
import { ParetoFront } from "./ParetoFront";
import { countChanges, lossOf, unchanged, type Grouping, type RegroupProblem, type Regrouping } from "./RegroupProblem";

export interface FoundRegroupings {
  /** By growing loss; the first is the table as it is. */
  readonly front: readonly Regrouping[];
  /** False when only a part of all regroupings was looked at. */
  readonly isExact: boolean;
}

/** Cells that may be added up or judged, at most: about a second's work. */
const mostWork = 12_000_000;

/**
 * The Pareto front of loss against expected small cells. One variable is grouped by dynamic programming for every
 * grouping of the others, which is exact; where that is too much, one variable after the other is regrouped in the best
 * tables so far, as long as the work allows. The same problem always gives the same answer.
 * @param work cells that may be looked at
 */
export function findRegroupings(problem: RegroupProblem, work = mostWork): FoundRegroupings {
  const front = new ParetoFront();
  if (problem.variables.length === 0) return { front: [], isExact: true };
  const last = hardest(problem);
  const combinations = problem.variables.reduce(
    (product, { shape }, index) => (index === last ? product : product * countGroupings(shape)),
    1,
  );
  const isExact = combinations * costOf(problem, last, problem.means.length) <= work;
  if (isExact) searchAll(problem, last, front);
  else searchInTurn(problem, front, work);
  return { front: front.all, isExact };
}

/** The variable that has the most groupings. */
function hardest({ variables }: RegroupProblem): number {
  return variables.reduce(
    (most, { shape }, index) =>
      countGroupings(shape) > countGroupings(variables[most]?.shape ?? { kind: "fixed" }) ? index : most,
    0,
  );
}

/** Cells that are added up or judged when one variable is grouped in a table of so many cells. */
function costOf({ variables }: RegroupProblem, index: number, cells: number): number {
  const variable = variables[index];
  if (!variable) return cells;
  return cells * (variable.shape.kind === "ordered" ? 1 + (variable.length + 1) / 2 : 3);
}

function searchAll(problem: RegroupProblem, last: number, front: ParetoFront): void {
  const families = problem.variables.map(({ shape, length }, index) =>
    index === last ? [unchanged(length)] : listGroupings(shape, length),
  );
  const chosen: Grouping[] = [];
  const choose = (index: number): void => {
    if (index === families.length) {
      addBest(problem, chosen, last, front);
      return;
    }
    for (const grouping of families[index] ?? []) {
      chosen[index] = grouping;
      choose(index + 1);
    }
  };
  choose(0);
}

/** Adds the best groupings of one variable, the others grouped as they are. */
function addBest(problem: RegroupProblem, groupings: readonly Grouping[], index: number, front: ParetoFront): void {
  const { variables, rule } = problem;
  const variable = variables[index];
  if (!variable) return;
  const { matrix, width } = mergeCells(problem, groupings, index);
  const others = groupings.filter((_, other) => other !== index);
  const changesBeside = others.reduce((sum, grouping) => sum + countChanges(grouping), 0);
  const lossBeside = variables.reduce(
    (sum, other, at) => (at === index ? sum : sum + lossOf(other, groupings[at]?.length ?? other.length)),
    0,
  );
  groupOneVariable(variable.shape, matrix, width, rule).forEach((best, groups) => {
    if (!best) return;
    const loss = lossBeside + lossOf(variable, groups);
    const changes = changesBeside + best.changes;
    if (!front.wants(loss, best.small, changes)) return;
    front.add({
      groupings: groupings.map((grouping, at) => (at === index ? best.grouping : grouping)),
      loss,
      small: best.small,
      changes,
    });
  });
}

/** In rounds: every variable of every table on the front is regrouped, those spread over the front first. */
function searchInTurn(problem: RegroupProblem, front: ParetoFront, work: number): void {
  const start = problem.variables.map(({ length }) => unchanged(length));
  const done = new Set<string>();
  let left = work;
  const regroup = (groupings: readonly Grouping[], index: number): void => {
    // What the others are grouped as decides the outcome.
    const key = `${index}:${JSON.stringify(groupings.filter((_, other) => other !== index))}`;
    if (done.has(key)) return;
    done.add(key);
    const cells = groupings.reduce(
      (product, grouping, at) => product * (at === index ? (problem.variables[at]?.length ?? 1) : grouping.length),
      1,
    );
    left -= problem.means.length + costOf(problem, index, cells);
    addBest(problem, groupings, index, front);
  };
  for (let index = 0; index < start.length; index++) regroup(start, index);
  for (let before = -1; before !== done.size && left > 0;) {
    before = done.size;
    for (const point of spreadOut(front.all)) {
      for (let index = 0; index < start.length && left > 0; index++) regroup(point.groupings, index);
    }
  }
}

/** Halves, then quarters and so on: so that work that ends early has looked everywhere. */
function spreadOut(points: readonly Regrouping[]): Regrouping[] {
  const spread = new Set<Regrouping>();
  for (let parts = 2; spread.size < points.length; parts *= 2) {
    for (let part = 0; part <= parts; part++) {
      const point = points[Math.round((part * (points.length - 1)) / parts)];
      if (point) spread.add(point);
    }
  }
  return [...spread];
}
