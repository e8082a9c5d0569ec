import type { Catalogue } from "~/schemas/catalogue";
import type { CellRange, RegroupingChange, SmallCellProposal } from "~/schemas/smallCells";
import type { CellGrid } from "./CellGrid";
import { expectedRange } from "./expectedRange";
import { findSplit } from "./findSplit";
import { groupedVariable, labelGroup, type GroupedVariable } from "./GroupedVariable";
import { chooseRegroupings, mostProposals } from "./regrouping/chooseRegroupings";
import { findRegroupings } from "./regrouping/findRegroupings";
import { mergeCells } from "./regrouping/mergeCells";
import type { Grouping, Regrouping } from "./regrouping/RegroupProblem";
import type { SmallRule } from "./SmallRule";
import { sumSmall } from "./sumSmall";

type CodeLists = Pick<Catalogue, "codeLists">;

export interface Proposed {
  readonly proposals: SmallCellProposal[];
  /** False when only a part of all regroupings was looked at. */
  readonly isExact: boolean;
}

/**
 * Ways to fewer small cells, at most three and by growing loss: regroupings from the front of loss against expected
 * small cells, and one split into two tables where no regrouping offered beats it.
 * @param grid expected persons
 * @param work see `findRegroupings`
 */
export function proposeRegroupings(grid: CellGrid, catalogue: CodeLists, rule: SmallRule, work?: number): Proposed {
  const variables = grid.variables.map((own) => groupedVariable(own, catalogue));
  const problem = { variables, means: grid.values, rule };
  const { front, isExact } = findRegroupings(problem, work);
  const chosen = chooseRegroupings(front);
  const beforeSums = sumSmall(grid.values, rule);
  const before = expectedRange(beforeSums.mean, beforeSums.variance, grid.values.length);
  const cellsBefore = grid.values.length;
  const regroupings = chosen.map((regrouping) => describe(regrouping, variables, grid, rule, before, catalogue));

  const split = chosen.length > 0 ? findSplit(problem) : null;
  const isBeaten =
    !split ||
    split.after.mean >= before.mean ||
    chosen.some(({ loss, small }) => loss <= split.loss && small <= split.after.mean);
  const proposals = isBeaten
    ? regroupings
    : [
        ...regroupings.slice(0, mostProposals - 1),
        {
          kind: "split" as const,
          cellsBefore,
          cellsAfter: split.cells,
          before,
          after: split.after,
          loss: split.loss,
          apart: split.apart.map((index) => ({
            variableKey: grid.variables[index]?.covered.variable.key ?? "",
            variable: grid.variables[index]?.covered.variable.label ?? "",
          })),
        },
      ];
  return { proposals: proposals.sort((one, other) => one.loss - other.loss), isExact };
}

function describe(
  { groupings, loss }: Regrouping,
  variables: readonly GroupedVariable[],
  grid: CellGrid,
  rule: SmallRule,
  before: CellRange,
  catalogue: CodeLists,
): SmallCellProposal {
  const cells = mergeAll(variables, grid, groupings);
  const { mean, variance } = sumSmall(cells, rule);
  const changed = variables.flatMap((variable, index) => {
    const grouping = groupings[index];
    return grouping && grouping.length < variable.length ? [{ variable, grouping }] : [];
  });
  return {
    kind: "regroup",
    cellsBefore: grid.values.length,
    cellsAfter: cells.length,
    before,
    after: expectedRange(mean, variance, cells.length),
    loss,
    variables: changed.map(({ variable, grouping }) => ({
      variableKey: variable.own.covered.variable.key,
      groups: groupsOf(variable, grouping, catalogue),
    })),
    changes: changed.map(({ variable, grouping }) => changeOf(variable, grouping, catalogue)),
  };
}

function mergeAll(variables: readonly GroupedVariable[], grid: CellGrid, groupings: readonly Grouping[]): Float64Array {
  // Merged along all but the first, and then along the first.
  const { matrix, width } = mergeCells({ variables, means: grid.values }, groupings, 0);
  const lines = groupings[0] ?? [];
  const merged = new Float64Array(lines.length * width).fill(-0);
  for (const [line, group] of lines.entries()) {
    for (const member of group) {
      for (let at = 0; at < width; at++) {
        const to = line * width + at;
        merged[to] = (merged[to] ?? 0) + (matrix[member * width + at] ?? 0);
      }
    }
  }
  return merged;
}

/** Every category of the model in one group, in the order of the first of each. */
function groupsOf(
  variable: GroupedVariable,
  grouping: Grouping,
  catalogue: CodeLists,
): { label: string; members: number[] }[] {
  const { kept, covered } = variable.own;
  const groups = grouping.map((positions) => ({
    label: labelGroup(variable, positions, catalogue),
    members: positions.map((position) => kept[position] ?? -1).sort((one, other) => one - other),
  }));
  const besides = covered.variable.categories.flatMap(({ label }, index) =>
    kept.includes(index) ? [] : [{ label, members: [index] }],
  );
  return [...groups, ...besides].sort((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0));
}

function changeOf(variable: GroupedVariable, grouping: Grouping, catalogue: CodeLists): RegroupingChange {
  const { covered } = variable.own;
  const labels = grouping
    .filter((positions) => positions.length > 1)
    .map((positions) => labelGroup(variable, positions, catalogue));
  return {
    kind: kindOf(variable, grouping, labels),
    variableKey: covered.variable.key,
    variable: covered.variable.label,
    axis: covered.axis ?? "other",
    merged: labels,
    categories: variable.length + variable.besides,
    groups: grouping.length + variable.besides,
  };
}

/** `region-for-county` only where every county that shares its region with another is merged into it, all of it. */
function kindOf(variable: GroupedVariable, grouping: Grouping, merged: readonly string[]): RegroupingChange["kind"] {
  if (grouping.length === 1 && variable.besides === 0) return "whole";
  const isCounty = variable.own.covered.variable.id === "county";
  const regions = isCounty ? (variable.tree?.children ?? []).filter(({ members }) => members.length > 1) : [];
  if (regions.length > 1 && regions.every(({ label }) => label !== null && merged.includes(label)))
    return "region-for-county";
  return merged.length === 1 ? "merge-one" : "merge-some";
}
