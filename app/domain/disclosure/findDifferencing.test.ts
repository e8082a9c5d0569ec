import { describe, expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import type { TableModel } from "~/schemas/tableModel";
import { deriveParts } from "./deriveParts";
import { findDifferencing } from "./findDifferencing";
import { categoriesOf, exampleTable, exampleVariable, labelled } from "./testing/exampleTable";

const catalogue = loadCatalogueFixtures();
const ages = (...labels: string[]) => exampleVariable("age-group", labelled(...labels), { label: "Alder" });
const counties = (...codes: string[]) =>
  exampleVariable("county", categoriesOf(catalogue, "county-2024", codes), { label: "Fylke" });

function between(one: Partial<TableModel>, other: Partial<TableModel>) {
  return findDifferencing(
    [exampleTable({ id: "one", title: "First", ...one }), exampleTable({ id: "two", title: "Second", ...other })],
    catalogue,
  );
}

const cut = { rows: [ages("0–17 år", "18–29 år")] };
const otherwise = { rows: [ages("0–19 år", "20–29 år")] };

describe("two tables over the same population", () => {
  test("whose ages cut across each other give the ages between by subtraction", () => {
    expect(between(cut, otherwise)).toEqual([
      { tables: ["one", "two"], titles: ["First", "Second"], variable: "Alder", differences: ["18–19 år"] },
    ]);
  });

  test("give it also where each has one group alone", () => {
    expect(between({ rows: [ages("0–17 år")] }, { rows: [ages("0–19 år")] })[0]?.differences).toEqual(["18–19 år"]);
  });

  test.each([
    { what: "the same groups", other: { rows: [ages("0–17 år", "18–29 år")] } },
    { what: "unions of the other's groups", other: { rows: [ages("0–29 år")] } },
    { what: "parts of the other's groups", other: { rows: [ages("0–9 år", "10–17 år", "18–24 år", "25–29 år")] } },
    { what: "another source", other: { ...otherwise, sources: ["npr"] } },
    { what: "another unit of count", other: { ...otherwise, unit: { id: "deaths", label: "Dødsfall" } } },
    { what: "another period", other: { ...otherwise, period: { from: "2019", to: "2020" } } },
    { what: "another filter", other: { ...otherwise, filters: [exampleVariable("sex", labelled("Menn"))] } },
    { what: "no variable in common", other: { rows: [counties("03", "11")] } },
  ])("with $what do no harm", ({ other }) => {
    expect(between(cut, other)).toEqual([]);
  });

  test("about different counties do no harm, about some of the same they do", () => {
    const oslo = { ...cut, columns: [counties("03")] };
    expect(between(oslo, { ...otherwise, columns: [counties("11")] })).toEqual([]);
    expect(between(oslo, { ...otherwise, columns: [counties("03", "11")] })).toHaveLength(1);
  });

  test("with the same filters in another order are looked at", () => {
    const filters = [exampleVariable("sex", labelled("Menn")), counties("03")];
    expect(between({ ...cut, filters }, { ...otherwise, filters: [...filters].reverse() })).toHaveLength(1);
  });

  test("by county and by county of 2020 give nothing: the old are unions of the new", () => {
    const old = exampleVariable("county", categoriesOf(catalogue, "county-2020"), { label: "Fylke" });
    expect(between({ rows: [counties()] }, { rows: [old] })).toEqual([]);
    const all = exampleVariable("county", categoriesOf(catalogue, "county-2024"), { label: "Fylke" });
    expect(between({ rows: [all] }, { rows: [old] })).toEqual([]);
  });

  test("with own groups of codes give the code between", () => {
    const diagnoses = (first: string[], second: string[]) => ({
      rows: [
        exampleVariable("icd10-code", [
          { label: "A", codes: first },
          { label: "B", codes: second },
        ]),
      ],
    });
    const [found] = between(diagnoses(["I20", "I21"], ["I22", "I23"]), diagnoses(["I20"], ["I21", "I22", "I23"]));
    expect(found?.differences).toEqual(["I21"]);
  });
});

describe("what follows by subtraction", () => {
  const set = (...elements: string[]) => new Set(elements);
  const derived = (groups: Set<string>[], others: Set<string>[]): string[] =>
    deriveParts(groups, others)
      .map((part) => [...part].sort().join(""))
      .sort();

  test("is every part along a chain of groups", () => {
    expect(derived([set("a"), set("b", "c"), set("d")], [set("a", "b"), set("c", "d")])).toEqual(["a", "b", "c", "d"]);
  });

  test("is nothing where four groups cut each other in a ring", () => {
    expect(derived([set("a", "b"), set("c", "d")], [set("a", "c"), set("b", "d")])).toEqual([]);
  });
});
