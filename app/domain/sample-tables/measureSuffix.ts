import { isTotalLabel } from "./labelPatterns";
import type { PlacedLabel } from "./readVariable";

const measure = String.raw`n\s*\(%\)|n|%|antall|antal|tal|andel|prosent|rate|number|count|percent|share`;
const suffix = new RegExp(
  String.raw`^(.*[^\s,])(?:\s*\(\s*(${measure})\s*\)|\s*,\s*(${measure})|\s+(n|%|antall|andel|prosent))$`,
  "i",
);

/** "Kvinner (n)", "Menn, antall", "Menn %": a category and what is measured of it; null for any other label. */
export function parseMeasureSuffix(text: string): { readonly label: string; readonly measure: string } | null {
  const found = text.length > 100 ? null : suffix.exec(text.trim());
  const [, label, ...measures] = found ?? [];
  const own = measures.find((part) => part !== undefined);
  return label !== undefined && own !== undefined ? { label, measure: own } : null;
}

/**
 * Labels that each name a category and a measure, taken apart: "Menn n", "Menn %", "Kvinner n", "Kvinner %".
 * @returns null unless two measures or more stand at every category
 */
export function splitMeasures(
  labels: readonly PlacedLabel[],
): { readonly labels: readonly PlacedLabel[]; readonly measures: readonly string[] } | null {
  const parts = labels.map(({ text, place }) => ({ found: parseMeasureSuffix(text), place }));
  const measures = [...new Set(parts.flatMap(({ found }) => found?.measure ?? []))];
  const names = new Set(parts.flatMap(({ found }) => found?.label ?? []));
  const isWhole = parts.every(({ found }) => found !== null) && names.size * measures.length === labels.length;
  if (!isWhole || measures.length < 2 || [...names].every((name) => isTotalLabel(name))) return null;
  return { labels: parts.flatMap(({ found, place }) => (found ? [{ text: found.label, place }] : [])), measures };
}
