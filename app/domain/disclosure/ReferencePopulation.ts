/** First day of the year that the reference population is counted on. */
export const populationOn = "2024-01-01";
export const populationSource = "Statistisk sentralbyrå, tabell 07459 (CC BY 4.0)";

/** Counties by their 2024 codes, in the order of the arrays. */
export const counties = [
  "03",
  "11",
  "15",
  "18",
  "31",
  "32",
  "33",
  "34",
  "39",
  "40",
  "42",
  "46",
  "50",
  "55",
  "56",
] as const;
export const sexes = ["male", "female"] as const;
/** Width of the age bands, in years. */
export const bandYears = 5;
/** Single years of age 0–99, and last everybody of 100 and older. */
export const ageSlots = 101;
export const oldestSlot = ageSlots - 1;

/** Inhabitants of Norway on 1 January 2024. */
export interface ReferencePopulation {
  /**
   * Persons by county, sex and single year of age: `persons[(county × 2 + sex) × 101 + age]`, in the order of the lists
   * above. A five-year band is split evenly over its single years, so these need not be whole numbers.
   */
  readonly persons: Float64Array;
  /** Everybody, as counted. */
  readonly total: number;
  /** Lines that it was read from. */
  readonly lines: number;
}

/** Where a county, sex and age lies in `persons`. */
export function populationIndex(county: number, sex: number, age: number): number {
  return (county * sexes.length + sex) * ageSlots + age;
}
