import { refuse, ok, type Result } from "~/app/domain/result";
import type { EstimateReason } from "~/schemas/smallCells";
import type { RateProfile } from "~/schemas/tableModel";
import { because, reachOf, type TableCover } from "./coverTable";
import { nameBand } from "./nameBand";
import { isEmpty, type Axis } from "./ReferenceAxis";
import { ageSlots, oldestSlot, sexes } from "./ReferencePopulation";

type RateGroup = RateProfile["groups"][number];

export interface ReadRates {
  /** Persons per 100,000 and year, by sex and single year of age: `rates[sex × 101 + age]`; −1 outside the table. */
  readonly rates: Float64Array;
  readonly notes: readonly EstimateReason[];
}

/**
 * The rate of what is counted for every sex and age that a table reaches, if the profile (rateprofil) can tell it.
 *
 * A crude rate points the wrong way over age and sex: it expects hundreds of infarctions among boys, and calls the
 * truly thin cells safe. So where the table tells ages apart or is restricted to some, one group for all is refused;
 * where it has sex, a group for both is. Over county and year alone a crude rate will do.
 * @returns the rates, or why no spread is known
 */
export function readRates(profile: RateProfile, cover: TableCover): Result<ReadRates, EstimateReason> {
  if (profile.groups.length === 0) return refuse(because("rates-missing", "unknown"));
  const reach = { sex: reachOf(cover, "sex"), age: reachOf(cover, "age") };
  const used = profile.groups.filter(
    (group) => sexesOf(group).some((sex) => reach.sex[sex] === 1) && agesOf(group).some((age) => reach.age[age] === 1),
  );
  if (tellsApart(cover, "age") && isCrudeOverAge(profile, used, reach.age, cover))
    return refuse(because("rates-crude-over-age", "unknown"));
  if (tellsApart(cover, "sex") && used.some(({ sex }) => sex === "both"))
    return refuse(because("rates-crude-over-sex", "unknown"));

  const rates = new Float64Array(sexes.length * ageSlots).fill(-1);
  for (const group of used) {
    for (const sex of sexesOf(group)) {
      for (const age of agesOf(group)) {
        if (reach.sex[sex] !== 1 || reach.age[age] !== 1) continue;
        const index = sex * ageSlots + age;
        if (rates[index] !== -1) return refuse(because("rates-overlap", "unknown", [nameBand(age, age)]));
        rates[index] = group.rate;
      }
    }
  }
  const missing = listMissing(rates, reach);
  if (missing.length > 0) return refuse(because("rates-gap", "unknown", missing));
  const notes: EstimateReason[] = [];
  if (holdsSeveralCategories(used, cover)) notes.push(because("rates-broad", "note"));
  if (profile.source.trim() === "" || profile.year.trim() === "") notes.push(because("rates-undated", "note"));
  return ok({ rates, notes });
}

/** Whether an axis is a variable of the table, or restricted by a filter. */
function tellsApart(cover: TableCover, axis: Axis): boolean {
  return cover.variables.some((one) => one.axis === axis) || reachOf(cover, axis).includes(0);
}

/**
 * One group of ages for the whole table tells nothing of how cases are spread over its ages. It will do for a table of
 * one age category alone when it was given for just those ages.
 */
function isCrudeOverAge(
  profile: RateProfile,
  used: readonly RateGroup[],
  reach: Uint8Array,
  cover: TableCover,
): boolean {
  const spans = (groups: readonly RateGroup[]): number =>
    new Set(groups.map(({ fromAge, toAge }) => `${fromAge}-${toAge}`)).size;
  if (spans(used) > 1) return false;
  const categories = cover.variables
    .filter(({ axis }) => axis === "age")
    .reduce((product, { masks }) => product * masks.filter((mask) => mask !== null).length, 1);
  if (categories > 1) return true;
  const onlyThese = used.every((group) => agesOf(group).every((age) => reach[age] === 1));
  return !onlyThese && spans(profile.groups) < 2;
}

function holdsSeveralCategories(used: readonly RateGroup[], cover: TableCover): boolean {
  const masks = cover.variables
    .filter(({ axis }) => axis === "age")
    .flatMap((one) => one.masks.filter((mask) => mask !== null && !isEmpty(mask)));
  return used.some((group) => masks.filter((mask) => agesOf(group).some((age) => mask?.[age] === 1)).length > 1);
}

function sexesOf({ sex }: RateGroup): number[] {
  return sex === "both" ? [0, 1] : [sexes.indexOf(sex)];
}

function agesOf({ fromAge, toAge }: RateGroup): number[] {
  const first = Math.min(fromAge, oldestSlot);
  const last = Math.min(toAge ?? oldestSlot, oldestSlot);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Ages that the table reaches and no group does, as bands. */
function listMissing(rates: Float64Array, reach: { sex: Uint8Array; age: Uint8Array }): string[] {
  const isMissing = (age: number): boolean =>
    age < ageSlots &&
    reach.age[age] === 1 &&
    [0, 1].some((sex) => reach.sex[sex] === 1 && rates[sex * ageSlots + age] === -1);
  const bands: string[] = [];
  for (let age = 0; age < ageSlots; age++) {
    if (!isMissing(age)) continue;
    const from = age;
    while (isMissing(age + 1)) age++;
    bands.push(nameBand(from, age));
  }
  return bands;
}
