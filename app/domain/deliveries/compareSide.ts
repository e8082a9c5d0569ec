import { placeAt, type Axis, type AxisLevel } from "../sample-tables/layout/axis";
import { isTotalLabel } from "../sample-tables/labelPatterns";
import { normaliseLabel } from "../sample-tables/normaliseLabel";
import type { DeliveredLine } from "./DeliveredTable";

/** The lines of one side of a delivered table, held against those that were granted. */
export interface SideComparison {
  /** For each delivered line the granted one, by its number; null for one that was not granted. */
  readonly leaves: readonly (number | null)[];
  /** Categories that no line has. */
  readonly missing: readonly string[];
  readonly added: readonly { readonly label: string; readonly at: number }[];
  readonly renamed: readonly { readonly before: string; readonly after: string; readonly at: number }[];
  /** Lines whose categories are all there, but not together. */
  readonly missingLines: readonly string[];
  /** Lines that stand there a second time. */
  readonly repeated: readonly { readonly label: string; readonly at: number }[];
  readonly isReordered: boolean;
}

/** Which place of a level each delivered label has. */
interface LevelMatch {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly missing: readonly number[];
  readonly added: SideComparison["added"];
  readonly renamed: SideComparison["renamed"];
}

/** Holds the rows, or the columns, of a delivered table against the granted ones. */
export function compareSide(axis: Axis, lines: readonly DeliveredLine[]): SideComparison {
  const levels = axis.levels.map((level, at) => matchLevel(level, at, lines));
  const taken = new Set<number>();
  const repeated: { label: string; at: number }[] = [];
  const leaves = lines.map(({ labels, at }) => {
    let leaf = 0;
    for (const [number, level] of axis.levels.entries()) {
      const place = levels[number]?.placeOf.get(keyOf(labels[number] ?? ""));
      if (place === undefined) return null;
      leaf += place * level.span;
    }
    if (taken.has(leaf)) {
      repeated.push({ label: labels.join(" · "), at });
      return null;
    }
    taken.add(leaf);
    return leaf;
  });
  const missingLines: string[] = [];
  for (let leaf = 0; leaf < axis.size; leaf++) {
    if (taken.has(leaf)) continue;
    const isTold = axis.levels.some((level, at) => levels[at]?.missing.includes(placeAt(level, leaf)));
    if (!isTold) missingLines.push(labelsOf(axis, leaf).join(" · "));
  }
  const known = leaves.filter((leaf) => leaf !== null);
  return {
    leaves,
    missing: levels.flatMap(({ missing }, at) => missing.map((place) => axis.levels[at]?.places[place] ?? "")),
    added: levels.flatMap(({ added }) => added),
    renamed: levels.flatMap(({ renamed }) => renamed),
    missingLines,
    repeated,
    isReordered: known.some((leaf, at) => at > 0 && leaf < (known[at - 1] ?? 0)),
  };
}

/** The labels of a granted line, from the outermost variable in. */
export const labelsOf = ({ levels }: Axis, leaf: number): string[] =>
  levels.map((level) => level.places[placeAt(level, leaf)] ?? "");

const keyOf = (label: string): string => normaliseLabel(label) || label.trim();

function matchLevel(level: AxisLevel, at: number, lines: readonly DeliveredLine[]): LevelMatch {
  const seen = new Map<string, { label: string; at: number }>();
  for (const { labels, at: place } of lines) {
    const label = labels[at] ?? "";
    if (!seen.has(keyOf(label))) seen.set(keyOf(label), { label, at: place });
  }
  const expected = new Map<string, number>();
  level.places.forEach((label, place) => {
    if (!expected.has(keyOf(label))) expected.set(keyOf(label), place);
  });
  const total = level.places.length > level.categories && level.categories > 0 ? level.categories : null;
  const placeOf = new Map<string, number>();
  for (const [key, { label }] of seen) {
    const place = expected.get(key) ?? (total !== null && isTotalLabel(label) ? total : undefined);
    if (place !== undefined) placeOf.set(key, place);
  }
  const found = new Set(placeOf.values());
  // Places that share a label with an earlier one can't be told from it.
  const missing = level.places.map((_label, place) => place).filter((place) => !found.has(place));
  const order = [...seen.entries()];
  const added: { label: string; at: number }[] = [];
  const renamed: { before: string; after: string; at: number }[] = [];
  for (const [index, [key, { label, at: line }]] of order.entries()) {
    if (placeOf.has(key)) continue;
    const [before] = order[index - 1] ?? [];
    const expectedPlace = before === undefined ? 0 : (placeOf.get(before) ?? Number.NaN) + 1;
    if (missing.includes(expectedPlace) && label !== "") {
      missing.splice(missing.indexOf(expectedPlace), 1);
      placeOf.set(key, expectedPlace);
      renamed.push({ before: level.places[expectedPlace] ?? "", after: label, at: line });
    } else added.push({ label, at: line });
  }
  return { placeOf, missing, added, renamed };
}
