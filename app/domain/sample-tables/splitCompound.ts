import { isTotalLabel } from "./labelPatterns";
import type { PlacedLabel } from "./readVariable";
import type { Recognition } from "./Recognition";

/** Labels that name a category of each of two variables, taken apart. */
export interface CompoundLabels {
  readonly outer: readonly PlacedLabel[];
  readonly inner: readonly PlacedLabel[];
}

interface Split {
  readonly outer: string;
  readonly inner: string;
  /** The variables that the two parts can be of, as "outer inner". */
  readonly pairs: readonly string[];
}

/**
 * Takes "Menn 0–17", "Menn 18+", "Kvinner 0–17", "Kvinner 18+" apart, where every label combines the same two variables
 * and every combination is there.
 * @returns null for labels that are of one variable, or of none
 */
export function splitCompound(recognition: Recognition, labels: readonly PlacedLabel[]): CompoundLabels | null {
  const plain = labels.filter(({ text }) => !isTotalLabel(text));
  if (plain.length < 4 || plain.some(({ text }) => text.length > 80 || recognition.isCategory(text))) return null;
  const splits = plain.map(({ text }) => splitsOf(recognition, text));
  const pair = splits[0]?.flatMap(({ pairs }) => pairs).find((one) => splits.every((some) => has(some, one)));
  if (pair === undefined) return null;
  const chosen = splits.flatMap((some) => some.find(({ pairs }) => pairs.includes(pair)) ?? []);
  const outer = new Set(chosen.map((split) => split.outer));
  const inner = new Set(chosen.map((split) => split.inner));
  if (outer.size < 2 || inner.size < 2 || outer.size * inner.size !== plain.length) return null;
  const totals = labels.filter(({ text }) => isTotalLabel(text));
  const placed = (part: "outer" | "inner"): PlacedLabel[] =>
    plain.flatMap(({ place }, at) => {
      const split = chosen[at];
      return split ? [{ text: split[part], place }] : [];
    });
  return { outer: [...placed("outer"), ...totals], inner: placed("inner") };
}

function has(splits: readonly Split[], pair: string): boolean {
  return splits.some(({ pairs }) => pairs.includes(pair));
}

function splitsOf(recognition: Recognition, text: string): Split[] {
  return [...text.matchAll(/\s*[,/:|\n]\s*|\s+(?:[-–]\s+)?/g)].flatMap((separator) => {
    const outer = text.slice(0, separator.index).trim();
    const inner = text.slice(separator.index + separator[0].length).trim();
    if (outer === "" || inner === "") return [];
    const pairs = recognition
      .matchesOf(outer)
      .flatMap((one) => recognition.matchesOf(inner).map((other) => `${one.variable.id} ${other.variable.id}`));
    return pairs.length > 0 ? [{ outer, inner, pairs }] : [];
  });
}
