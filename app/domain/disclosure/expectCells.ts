import type { CellGrid, GridVariable } from "./CellGrid";
import type { TableCover } from "./coverTable";
import { axisLength, isEmpty, type Axis, type Mask } from "./ReferenceAxis";
import { ageSlots, counties, populationIndex, sexes, type ReferencePopulation } from "./ReferencePopulation";
import { impossible } from "./smallProbability";

/** What the categories of all variables on one axis come to, in every combination. */
interface AxisCombinations {
  readonly variables: readonly number[];
  readonly masks: readonly (Mask | null)[];
}

/**
 * Persons expected in each cell: μ = population of the cell × rate × years. Years are added up, as in a table of new
 * cases. Cells that nobody can be in are `impossible`.
 * @param rates persons per 100,000 and year by sex and age, as `readRates` gives them; null for everybody, which
 *   gives person-years
 */
export function expectCells(cover: TableCover, population: ReferencePopulation, rates: Float64Array | null): CellGrid {
  const variables = gridVariables(cover);
  const lengths = variables.map(({ kept }) => kept.length);
  const combine = (axis: Axis): AxisCombinations => combineAxis(axis, cover, variables);
  const [sex, age, county, year] = [combine("sex"), combine("age"), combine("county"), combine("year")];
  const sums = sumPopulation(population, rates, sex, age, county);
  const years = year.masks.map((mask) => (mask === null ? 0 : mask.reduce((sum, covered) => sum + covered, 0)));

  const values = new Float64Array(lengths.reduce((product, length) => product * length, 1));
  const at = new Array<number>(lengths.length).fill(0);
  const place = ({ variables: own }: AxisCombinations): number =>
    own.reduce((index, variable) => index * (lengths[variable] ?? 1) + (at[variable] ?? 0), 0);
  for (let cell = 0; cell < values.length; cell++) {
    const [inSex, inAge, inCounty, inYear] = [place(sex), place(age), place(county), place(year)];
    const isPossible =
      sex.masks[inSex] !== null && age.masks[inAge] !== null && county.masks[inCounty] !== null && years[inYear] !== 0;
    const sum = sums[(inSex * age.masks.length + inAge) * county.masks.length + inCounty] ?? 0;
    values[cell] = isPossible ? sum * (years[inYear] ?? 0) : impossible;
    advance(at, lengths);
  }
  return { variables, lengths, values };
}

/** The variables that the population reaches, with the categories that it reaches. Ages and years stand in order. */
function gridVariables(cover: TableCover): GridVariable[] {
  return cover.variables
    .filter(({ axis }) => axis !== null)
    .map((covered) => {
      const kept = covered.masks.flatMap((mask, index) => (mask === null ? [] : [index]));
      if (covered.axis === "age" || covered.axis === "year")
        kept.sort((one, other) => firstStep(covered.masks[one]) - firstStep(covered.masks[other]));
      return { covered, kept };
    });
}

function firstStep(mask: Mask | null | undefined): number {
  return mask?.indexOf(1) ?? -1;
}

function combineAxis(axis: Axis, cover: TableCover, variables: readonly GridVariable[]): AxisCombinations {
  const own = variables.flatMap(({ covered }, index) => (covered.axis === axis ? [index] : []));
  let masks: (Mask | null)[] = [isEmpty(cover.within[axis]) ? null : cover.within[axis]];
  for (const index of own) {
    const { covered, kept } = variables[index] ?? { covered: null, kept: [] };
    masks = masks.flatMap((mask) => kept.map((category) => intersect(mask, covered?.masks[category] ?? null)));
  }
  return { variables: own, masks };
}

/** Null where nothing is left. */
function intersect(one: Mask | null, other: Mask | null): Mask | null {
  if (one === null || other === null) return null;
  const both = one.map((covered, step) => covered & (other[step] ?? 0));
  return isEmpty(both) ? null : both;
}

/** Persons a year for every combination of sex, age and county. */
function sumPopulation(
  population: ReferencePopulation,
  rates: Float64Array | null,
  sex: AxisCombinations,
  age: AxisCombinations,
  county: AxisCombinations,
): Float64Array {
  const sums = new Float64Array(sex.masks.length * age.masks.length * county.masks.length);
  const byAge = new Float64Array(ageSlots * axisLength.county);
  for (const [sexIndex, sexMask] of sex.masks.entries()) {
    byAge.fill(0);
    for (let one = 0; one < sexes.length; one++) {
      if (sexMask?.[one] !== 1) continue;
      for (let at = 0; at < counties.length; at++) {
        for (let years = 0; years < ageSlots; years++) {
          const rate = rates === null ? 1 : Math.max(0, rates[one * ageSlots + years] ?? 0) / 100_000;
          const index = years * counties.length + at;
          byAge[index] = (byAge[index] ?? 0) + (population.persons[populationIndex(at, one, years)] ?? 0) * rate;
        }
      }
    }
    for (const [ageIndex, ageMask] of age.masks.entries()) {
      const byCounty = sumAges(byAge, ageMask);
      for (const [countyIndex, countyMask] of county.masks.entries()) {
        const sum = byCounty.reduce((total, persons, at) => (countyMask?.[at] === 1 ? total + persons : total), 0);
        sums[(sexIndex * age.masks.length + ageIndex) * county.masks.length + countyIndex] = sum;
      }
    }
  }
  return sums;
}

function sumAges(byAge: Float64Array, mask: Mask | null): Float64Array {
  const byCounty = new Float64Array(counties.length);
  for (let years = 0; years < ageSlots; years++) {
    if (mask?.[years] !== 1) continue;
    for (let at = 0; at < counties.length; at++)
      byCounty[at] = (byCounty[at] ?? 0) + (byAge[years * counties.length + at] ?? 0);
  }
  return byCounty;
}

/** The next cell in row-major order, the last index running fastest. */
export function advance(at: number[], lengths: readonly number[]): void {
  for (let index = lengths.length - 1; index >= 0; index--) {
    at[index] = (at[index] ?? 0) + 1;
    if ((at[index] ?? 0) < (lengths[index] ?? 1)) return;
    at[index] = 0;
  }
}
