import type { SmallRule } from "../SmallRule";

/** Positions of one variable's categories, in groups. Every position is in exactly one. */
export type Grouping = readonly (readonly number[])[];

export interface TreeNode {
  /** Positions below it, all different from those of other branches. */
  readonly members: readonly number[];
  /** None below a single member, else two or more. */
  readonly children: readonly TreeNode[];
}

/** Which groups a variable's categories may be merged into. */
export type Shape =
  | { readonly kind: "fixed" }
  /** Neighbours only; `joins[i]` tells whether i and i + 1 may stand in one group. */
  | { readonly kind: "ordered"; readonly joins: readonly boolean[] }
  /** Whole branches only: a cut of the tree. */
  | { readonly kind: "tree"; readonly root: TreeNode };

export interface RegroupVariable {
  readonly length: number;
  readonly shape: Shape;
  /** What a lost category weighs. */
  readonly weight: number;
  /** Categories that are no part of the cells and stay as they are; they count in the loss. */
  readonly besides: number;
}

/** Expected counts over some variables, the last running fastest, and how each may be regrouped. */
export interface RegroupProblem {
  readonly variables: readonly RegroupVariable[];
  readonly means: Float64Array;
  readonly rule: SmallRule;
}

/** A regrouping of all variables, and what it costs and gives. */
export interface Regrouping {
  readonly groupings: readonly Grouping[];
  readonly loss: number;
  /** Expected small cells. */
  readonly small: number;
  /** Groups of more than one category. */
  readonly changes: number;
}

/** Of one variable: weight × (1 − groups ÷ categories). */
export function lossOf(variable: RegroupVariable, groups: number): number {
  const categories = variable.length + variable.besides;
  return variable.weight * (1 - (groups + variable.besides) / categories);
}

export function countChanges(grouping: Grouping): number {
  return grouping.filter((group) => group.length > 1).length;
}

export function unchanged(length: number): Grouping {
  return Array.from({ length }, (_, position) => [position]);
}
