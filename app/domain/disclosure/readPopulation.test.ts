import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadPopulation, populationPath } from "~/fixtures/population/loadPopulation";
import { readPopulation } from "./readPopulation";
import { counties, oldestSlot, populationIndex } from "./ReferencePopulation";

const population = loadPopulation();
const text = readFileSync(populationPath(), "utf8");

describe("the reference population of Statistics Norway's table 07459", () => {
  test("has 630 lines and 5,550,203 persons on 1 January 2024", () => {
    expect(population.lines).toBe(630);
    expect(population.total).toBe(5_550_203);
    expect(population.persons.reduce((sum, persons) => sum + persons, 0)).toBeCloseTo(5_550_203, 4);
  });

  test("is split evenly over single years within a five-year band, and not from 100 years on", () => {
    const line = (start: string): number => Number(new RegExp(`^${start},(\\d+)$`, "m").exec(text)?.[1]);
    const oslo = counties.indexOf("03");
    expect(population.persons[populationIndex(oslo, 1, 3)]).toBe(line("03,female,0-4") / 5);
    expect(population.persons[populationIndex(oslo, 0, 19)]).toBe(line("03,male,15-19") / 5);
    expect(population.persons[populationIndex(oslo, 1, oldestSlot)]).toBe(line("03,female,100\\+"));
  });

  test.each([
    { what: "a line less", change: (csv: string) => csv.trim().split("\n").slice(0, -1).join("\n") },
    { what: "a line twice", change: (csv: string) => `${csv.trim()}\n${csv.trim().split("\n").at(-1)}` },
    { what: "a county of 2020", change: (csv: string) => csv.replace("\n31,", "\n30,") },
    { what: "an age band of ten years", change: (csv: string) => csv.replace(",5-9,", ",5-14,") },
    { what: "a share instead of a number", change: (csv: string) => csv.replace(/,\d+$/m, ",0.5") },
    { what: "another heading", change: (csv: string) => csv.replace("population", "persons") },
  ])("is refused with $what", ({ change }) => {
    expect(() => readPopulation(change(text))).toThrow(RangeError);
  });
});
