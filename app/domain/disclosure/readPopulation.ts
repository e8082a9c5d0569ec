import {
  ageSlots,
  bandYears,
  counties,
  oldestSlot,
  populationIndex,
  sexes,
  type ReferencePopulation,
} from "./ReferencePopulation";

/**
 * Reads the reference population: lines of county, sex, five-year age and persons under one heading. Within a five-year
 * band nothing is known of the single years: each gets a fifth.
 * @param csv separated by commas; counties by their 2024 codes, ages such as `85-89` and `100+`
 * @throws {RangeError} at a line that does not fit, or a combination that is missing or stands twice
 */
export function readPopulation(csv: string): ReferencePopulation {
  const [heading, ...lines] = csv.trim().split(/\r?\n/);
  if (heading !== "county,sex,age,population") throw new RangeError(`not the reference population: ${heading}`);
  const persons = new Float64Array(counties.length * sexes.length * ageSlots).fill(-1);
  let total = 0;
  for (const line of lines) {
    const [countyCode, sexCode, ageCode, count] = line.split(",");
    const county = counties.findIndex((code) => code === countyCode);
    const sex = sexes.findIndex((code) => code === sexCode);
    const from = Number.parseInt(ageCode ?? "", 10);
    const number = Number(count);
    const isBand = from === oldestSlot ? ageCode === "100+" : ageCode === `${from}-${from + bandYears - 1}`;
    if (county < 0 || sex < 0 || !isBand || from % bandYears !== 0 || !Number.isInteger(number) || number < 0)
      throw new RangeError(`not a line of the reference population: ${line}`);
    const width = from === oldestSlot ? 1 : bandYears;
    for (let age = from; age < from + width; age++) {
      const index = populationIndex(county, sex, age);
      if (persons[index] !== -1) throw new RangeError(`twice in the reference population: ${line}`);
      persons[index] = number / width;
    }
    total += number;
  }
  if (persons.includes(-1)) throw new RangeError("the reference population lacks a county, sex or age");
  return { persons, total, lines: lines.length };
}
