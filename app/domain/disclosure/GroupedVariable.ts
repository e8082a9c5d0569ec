import type { Catalogue } from "~/schemas/catalogue";
import type { GridVariable } from "./CellGrid";
import { coverCategory, tooFar } from "./coverCategory";
import { categoryTree, type CategoryNode } from "./categoryTree";
import { nameBand } from "./nameBand";
import { firstYear, unite, type Axis, type Mask } from "./ReferenceAxis";
import type { RegroupVariable, Shape } from "./regrouping/RegroupProblem";

/** What a lost category weighs where the applicant wants the variable kept fine, and else. */
const weights = { keepFine: 3, else: 1 };

/** A variable of the grid with the ways in which it may be regrouped. */
export interface GroupedVariable extends RegroupVariable {
  readonly own: GridVariable;
  /** Of variables that are merged along a tree. */
  readonly tree: CategoryNode | null;
}

/** How a variable may be regrouped: ages and years with their neighbours, everything else along its tree. */
export function groupedVariable(own: GridVariable, catalogue: Pick<Catalogue, "codeLists">): GroupedVariable {
  const { variable, axis } = own.covered;
  const masks = own.kept.map((index) => own.covered.masks[index] ?? new Uint8Array());
  const isOrdered = axis === "age" || axis === "year";
  const canMerge = own.kept.length > 1 && areApart(masks);
  const tree = canMerge && !isOrdered ? categoryTree(variable, own.kept, catalogue) : null;
  return {
    own,
    tree,
    length: own.kept.length,
    besides: variable.categories.length - own.kept.length,
    weight: variable.keepFine ? weights.keepFine : weights.else,
    shape: shapeOf(masks, tree, canMerge && isOrdered),
  };
}

function shapeOf(masks: readonly Mask[], tree: CategoryNode | null, isOrdered: boolean): Shape {
  if (tree) return { kind: "tree", root: tree };
  if (!isOrdered) return { kind: "fixed" };
  const joins = masks.slice(1).map((mask, index) => isSpan(mask) && isNextTo(masks[index], mask));
  return { kind: "ordered", joins };
}

/** Whether no two categories overlap: overlapping ones cannot be added up. */
function areApart(masks: readonly Mask[]): boolean {
  const length = masks[0]?.length ?? 0;
  return Array.from({ length }, (_, step) => masks.filter((mask) => mask[step] === 1).length).every(
    (covering) => covering <= 1,
  );
}

function isSpan(mask: Mask): boolean {
  return !mask.subarray(mask.indexOf(1), mask.lastIndexOf(1) + 1).includes(0);
}

function isNextTo(before: Mask | undefined, after: Mask): boolean {
  return before !== undefined && isSpan(before) && before.lastIndexOf(1) + 1 === after.indexOf(1);
}

/** What a group is called in a Norwegian table: its category's label, or what the merged ones come to. */
export function labelGroup(
  { own, tree, besides }: GroupedVariable,
  positions: readonly number[],
  catalogue: Pick<Catalogue, "codeLists">,
): string {
  const { variable, axis, masks } = own.covered;
  const indices = positions.map((position) => own.kept[position] ?? -1);
  const first = variable.categories[indices[0] ?? -1]?.label ?? "";
  if (positions.length === 1) return first;
  if (axis === "age" || axis === "year") {
    return labelSpan(
      axis,
      unite(
        indices.flatMap((index) => masks[index] ?? []),
        axis,
      ),
    );
  }
  const branch = tree ? findBranch(tree, positions.length, positions[0] ?? -1) : null;
  if (branch?.label && (axis !== "county" || isWholeRegion(branch.label, indices, own, catalogue))) return branch.label;
  if (besides > 0 && positions.length === own.kept.length) return `Kjent ${variable.label.toLowerCase()}`;
  return indices.map((index) => variable.categories[index]?.label ?? "").join(" og ");
}

/** Two of a region's counties are not the region. */
function isWholeRegion(
  label: string,
  indices: readonly number[],
  { covered }: GridVariable,
  catalogue: Pick<Catalogue, "codeLists">,
): boolean {
  const region = coverCategory("county", { label, codes: [] }, catalogue);
  const merged = unite(
    indices.flatMap((index) => covered.masks[index] ?? []),
    "county",
  );
  return region !== null && region !== tooFar && merged.every((step, county) => step === region[county]);
}

function labelSpan(axis: Axis, mask: Mask): string {
  const [from, to] = [mask.indexOf(1), mask.lastIndexOf(1)];
  if (axis === "age") return nameBand(from, to);
  return `${firstYear + from}–${firstYear + to}`;
}

function findBranch(node: CategoryNode, size: number, member: number): CategoryNode | null {
  if (!node.members.includes(member)) return null;
  if (node.members.length === size) return node;
  for (const child of node.children) {
    const found = findBranch(child, size, member);
    if (found) return found;
  }
  return null;
}
