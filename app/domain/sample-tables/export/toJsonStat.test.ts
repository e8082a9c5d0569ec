import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { tableModel } from "~/schemas/tableModel";
import { toJsonStat } from "./toJsonStat";

/** What the toolkit of the format's author makes of a dataset. */
interface ToolkitDimension {
  readonly label: string;
  readonly role: string;
  readonly id: readonly string[];
  Category(id: string): { readonly label: string; readonly unit?: unknown };
}
interface ToolkitDataset {
  readonly class: string;
  readonly label: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly n: number;
  readonly value: readonly (number | null)[];
  readonly role: Readonly<Record<string, readonly string[] | null>>;
  readonly source: string;
  Dimension(id: string): ToolkitDimension;
}
const toolkit = createRequire(import.meta.url)("jsonstat-toolkit") as (dataset: unknown) => ToolkitDataset;

const model = tableModel.parse({
  id: "t",
  title: "Dødsfall etter fylke, år og kjønn",
  sources: ["dar"],
  unit: { id: "deaths", label: "Dødsfall" },
  measures: [{ kind: "count" }, { kind: "rate", per: 1000 }],
  period: { from: "2021", to: "2022" },
  rows: [
    {
      key: "r1",
      id: "county",
      label: "Fylke",
      codeList: "county-2024",
      categories: [
        { label: "Oslo", codes: ["03"] },
        { label: "Resten av landet", codes: ["32", "46"] },
        { label: "Ukjent" },
      ],
      total: true,
    },
  ],
  columns: [
    { key: "c1", id: "year", label: "År", categories: [{ label: "2021", codes: ["2021"] }] },
    { key: "c2", label: "Egen", categories: [{ label: "Ja" }, { label: "Nei" }] },
    { key: "c3", label: "En til" },
  ],
  filters: [{ key: "f1", id: "sex", label: "Kjønn", categories: [{ label: "Kvinner", codes: ["female"] }] }],
  notes: "Foreløpige tall.",
});
const names = { sources: new Map([["dar", "Dødsårsaksregisteret"]]), codeLists: new Map<string, string>() };
// As it is sent: what JSON can't say is gone.
const json = JSON.parse(JSON.stringify(toJsonStat(model, names))) as ReturnType<typeof toJsonStat>;
const dataset = toolkit(json);

test("the toolkit reads it as a dataset with the table's dimensions, rows first, measures last", () => {
  expect(dataset.class).toBe("dataset");
  expect(dataset.label).toBe("Dødsfall etter fylke, år og kjønn");
  expect(dataset.source).toBe("Dødsårsaksregisteret");
  expect(dataset.id).toEqual(["county", "year", "variable", "variable-2", "measure"]);
  // Three counties and their total, one year, yes and no, nothing chosen yet, two measures.
  expect(dataset.size).toEqual([4, 1, 2, 1, 2]);
  expect(dataset.role).toMatchObject({ time: ["year"], geo: ["county"], metric: ["measure"] });
});

test("there is a place for every cell, totals included, and no value in any", () => {
  expect(dataset.n).toBe(4 * 1 * 2 * 1 * 2);
  expect(dataset.value).toHaveLength(16);
  expect(dataset.value.every((value) => value === null)).toBe(true);
  expect(json.value).toEqual({ "0": null });
});

test("categories go by their code, and groups and own ones by a number", () => {
  const county = dataset.Dimension("county");
  expect(county.id).toEqual(["03", "category", "category-2", "total"]);
  expect(county.id.map((id) => county.Category(id).label)).toEqual(["Oslo", "Resten av landet", "Ukjent", "Totalt"]);
  expect(county.role).toBe("geo");
});

test("a category whose code is the total's id does not take the total's place", () => {
  const categories = [{ label: "Total", codes: ["total"] }];
  const { dimension } = toJsonStat(tableModel.parse({ id: "t", rows: [{ key: "r", categories, total: true }] }), names);
  expect(dimension.variable?.category.label).toEqual({ "total-2": "Total", total: "Totalt" });
});

test("measures have units", () => {
  const measures = dataset.Dimension("measure");
  expect(measures.Category("count")).toMatchObject({ label: "Antall dødsfall", unit: { label: "Dødsfall" } });
  expect(measures.Category("rate")).toMatchObject({ label: "Rate per 1000", unit: { base: "per 1000" } });
});

test("what the format has no word for stands in the extensions", () => {
  expect(json.note).toEqual(["Merknad: Foreløpige tall."]);
  expect(json.dimension.county?.extension).toMatchObject({
    variable: "county",
    codeList: "county-2024",
    total: "total",
    codes: { "03": ["03"], category: ["32", "46"], "category-2": [] },
  });
  expect(json.extension).toMatchObject({
    rows: ["county"],
    columns: ["year", "variable", "variable-2"],
    unit: { id: "deaths", label: "Dødsfall" },
    period: { from: "2021", to: "2022" },
    filters: [{ id: "sex", categories: [{ label: "Kvinner", codes: ["female"] }] }],
    // Three counties, one year, yes and no, two measures; totals are left out.
    cells: 12,
  });
});

test("twenty thousand own categories get ids of their own at once", () => {
  const categories = Array.from({ length: 20_000 }, () => ({ label: "samme" }));
  const { dimension } = toJsonStat(tableModel.parse({ id: "t", rows: [{ key: "r", categories }] }), names);
  expect(new Set(dimension.variable?.category.index).size).toBe(20_000);
});
