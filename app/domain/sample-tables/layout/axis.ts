import type { ModelVariable } from "~/schemas/tableModel";

/** What stands for the whole of a variable, in rows and columns. */
export const totalLabel = "Totalt";

/** One step in the nesting: the places that a variable takes within one place of the variable outside it. */
export interface AxisLevel {
  readonly label: string;
  /** Category labels in their order, the total last where there is one; one empty label where nothing is chosen yet. */
  readonly places: readonly string[];
  /** Number of categories, the total left out. */
  readonly categories: number;
  /** Leaves that one place of this level spans. */
  readonly span: number;
}

/** The rows or the columns of a table: nested variables, from the outermost in, seen as a line of leaves. */
export interface Axis {
  readonly levels: readonly AxisLevel[];
  /** Number of leaves, totals included; 1 without any variable. */
  readonly size: number;
}

type Nested = Pick<ModelVariable, "label" | "total"> & { categories: readonly { label: string }[] };

/** Lays the variables of one side out; nothing is unfolded, so that a long table costs no more than a short one. */
export function axisOf(variables: readonly Nested[]): Axis {
  let span = 1;
  const levels: AxisLevel[] = [];
  for (const { label, categories, total } of [...variables].reverse()) {
    const places = categories.map((one) => one.label);
    if (total && places.length > 0) places.push(totalLabel);
    if (places.length === 0) places.push("");
    levels.unshift({ label, places, categories: categories.length, span });
    span *= places.length;
  }
  return { levels, size: span };
}

/** Which place of a level a leaf lies in. */
export const placeAt = (level: AxisLevel, leaf: number): number => Math.floor(leaf / level.span) % level.places.length;

/** Whether a leaf is a sum over one of the variables. */
export const isTotalLeaf = (axis: Axis, leaf: number): boolean =>
  axis.levels.some((level) => level.categories > 0 && placeAt(level, leaf) >= level.categories);

/**
 * The number of a leaf among those that are no totals.
 * @returns null for a total
 */
export function innerIndex(axis: Axis, leaf: number): number | null {
  let index = 0;
  for (const level of axis.levels) {
    const place = placeAt(level, leaf);
    const count = Math.max(1, level.categories);
    if (place >= count) return null;
    index = index * count + place;
  }
  return index;
}

/** A label over a run of leaves. */
export interface AxisRun {
  readonly label: string;
  /** First leaf and number of leaves. */
  readonly start: number;
  readonly span: number;
}

/** The labels of one level over some leaves, cut at their ends: what a merged header shows of itself there. */
export function runsOf(level: AxisLevel, from: number, to: number): AxisRun[] {
  const runs: AxisRun[] = [];
  for (let leaf = from; leaf < to;) {
    const end = Math.min(to, (Math.floor(leaf / level.span) + 1) * level.span);
    runs.push({ label: level.places[placeAt(level, leaf)] ?? "", start: leaf, span: end - leaf });
    leaf = end;
  }
  return runs;
}
