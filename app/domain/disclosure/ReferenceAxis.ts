import { ageSlots, counties, sexes } from "./ReferencePopulation";

/** What the reference population can tell apart, and calendar years, over which it is repeated. */
export const axes = ["sex", "age", "county", "year"] as const;
export type Axis = (typeof axes)[number];

/**
 * Years that the population of 1 January 2024 may stand for: five before and five after. Its ages come in five-year
 * bands; in five years everybody moves on by one band, so that further away each band is made up of other people.
 */
export const firstYear = 2019;
export const lastYear = 2029;

/** Steps of each axis: two sexes, single years of age, counties, calendar years from 2019. */
export const axisLength: Record<Axis, number> = {
  sex: sexes.length,
  age: ageSlots,
  county: counties.length,
  year: lastYear - firstYear + 1,
};

/** One byte for each step of an axis: 1 where a category covers it. */
export type Mask = Uint8Array;

/** Variables of the catalogue that are told apart by the reference population. */
const axisOfVariable = new Map<string, Axis>([
  ["sex", "sex"],
  ["age-group", "age"],
  ["county", "county"],
  ["health-region", "county"],
  ["year", "year"],
]);

/** The axis that a variable of the catalogue lies on; null for one that the population knows nothing of. */
export function axisOf(variableId: string | null): Axis | null {
  return variableId === null ? null : (axisOfVariable.get(variableId) ?? null);
}

export function unite(masks: readonly Mask[], axis: Axis): Mask {
  const union = new Uint8Array(axisLength[axis]);
  for (const mask of masks) mask.forEach((covered, step) => (union[step] ||= covered));
  return union;
}

export function isEmpty(mask: Mask): boolean {
  return !mask.includes(1);
}

/** Whether everything is covered. */
export function isWhole(mask: Mask): boolean {
  return !mask.includes(0);
}
