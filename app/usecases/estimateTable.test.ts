import { expect, test } from "vitest";
import { estimateSmallCells } from "~/app/domain/disclosure/estimateSmallCells";
import { exampleTable, exampleVariable, labelled } from "~/app/domain/disclosure/testing/exampleTable";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { loadPopulation } from "~/fixtures/population/loadPopulation";
import { estimateTable, type EstimateTableDeps } from "./estimateTable";

const population = loadPopulation();
const deps: EstimateTableDeps = {
  catalogue: loadCatalogueFixtures(),
  estimate: (model, catalogue) => Promise.resolve(estimateSmallCells(model, catalogue, population)),
};
const table = (id: string, ...ages: string[]) =>
  exampleTable({ id, title: id, sources: ["hkr", "npr"], rows: [exampleVariable("age-group", labelled(...ages))] });

test("the threshold is found though only the table's own sources are sent along", async () => {
  const { estimate } = await estimateTable(deps, table("one", "0–17 år"));
  expect(estimate.threshold).toMatchObject({ below: 5, sourceIds: ["npr"] });
});

test("a table is held against the application's others, and not against itself", async () => {
  const one = table("one", "0–17 år");
  const { differencing } = await estimateTable(deps, one, [one, table("two", "0–19 år"), table("three", "0–19 år")]);
  expect(differencing.map(({ tables }) => tables)).toEqual([
    ["one", "two"],
    ["one", "three"],
  ]);
});

test("pairs among the other tables are told where those are looked at", async () => {
  const others = [table("two", "0–17 år"), table("three", "0–19 år")];
  const { differencing } = await estimateTable(deps, table("one", "18–29 år"), others);
  expect(differencing.filter(({ tables }) => !tables.includes("one"))).toEqual([]);
});
