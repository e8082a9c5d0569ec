import { unchanged, type Grouping, type Shape, type TreeNode } from "./RegroupProblem";

/** How many groupings a shape has: a product over gaps or branches, without making them. */
export function countGroupings(shape: Shape): number {
  switch (shape.kind) {
    case "fixed":
      return 1;
    case "ordered":
      return 2 ** shape.joins.filter(Boolean).length;
    case "tree":
      return countCuts(shape.root);
  }
}

function countCuts(node: TreeNode): number {
  if (node.members.length === 1) return 1;
  return 1 + node.children.reduce((product, child) => product * countCuts(child), 1);
}

/** Every grouping of a shape. */
export function listGroupings(shape: Shape, length: number): Grouping[] {
  switch (shape.kind) {
    case "fixed":
      return [unchanged(length)];
    case "ordered":
      return listIntervals(shape.joins, length);
    case "tree":
      return listCuts(shape.root);
  }
}

function listIntervals(joins: readonly boolean[], length: number): Grouping[] {
  let groupings: Grouping[] = [[[0]]];
  for (let next = 1; next < length; next++) {
    groupings = groupings.flatMap((grouping) => {
      const apart: Grouping = [...grouping, [next]];
      if (joins[next - 1] !== true) return [apart];
      return [apart, [...grouping.slice(0, -1), [...(grouping.at(-1) ?? []), next]]];
    });
  }
  return groupings;
}

function listCuts(node: TreeNode): Grouping[] {
  if (node.members.length === 1) return [[[...node.members]]];
  const below = node.children
    .map(listCuts)
    .reduce<Grouping[]>((all, cuts) => all.flatMap((one) => cuts.map((other) => [...one, ...other])), [[]]);
  return [[[...node.members]], ...below];
}
