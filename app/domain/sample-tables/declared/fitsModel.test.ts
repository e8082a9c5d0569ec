import { expect, test } from "vitest";
import { tableModel } from "~/schemas/tableModel";
import { fitsModel } from "./fitsModel";

const text = (length: number) => "a".repeat(length);
const many = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
const variable = { key: "v", id: null, label: "V", codeList: null, categories: [], total: false, keepFine: false };
const plain = tableModel.parse({ id: "t", rows: [variable] });
const inRow = (change: object) => ({ rows: [{ ...variable, ...change }] });

/** Each with the most that the schema allows, and with one more. */
test.each([
  ["title", (most: number) => ({ title: text(most) }), 300],
  ["linked", (most: number) => ({ linked: text(most) }), 5000],
  ["population", (most: number) => ({ population: text(most) }), 5000],
  ["notes", (most: number) => ({ notes: text(most) }), 20_000],
  ["period", (most: number) => ({ period: { from: text(most), to: "" } }), 20],
  ["unit", (most: number) => ({ unit: { id: null, label: text(most) } }), 300],
  ["unit's id", (most: number) => ({ unit: { id: text(most), label: "" } }), 100],
  ["source", (most: number) => ({ sources: [text(most)] }), 100],
  ["sources", (most: number) => ({ sources: many(most, "a") }), 60],
  ["measures", (most: number) => ({ measures: many(most, plain.measures[0]) }), 6],
  ["derived name", (most: number) => ({ derived: [{ name: text(most), definition: "" }] }), 300],
  ["derivation", (most: number) => ({ derived: [{ name: "", definition: text(most) }] }), 2000],
  ["derived", (most: number) => ({ derived: many(most, { name: "", definition: "" }) }), 20],
  ["filters", (most: number) => ({ filters: many(most, variable) }), 20],
  ["rows", (most: number) => ({ rows: many(most, variable) }), 8],
  ["columns", (most: number) => ({ columns: many(most, variable) }), 8],
  ["variable's label", (most: number) => inRow({ label: text(most) }), 300],
  ["variable's id", (most: number) => inRow({ id: text(most) }), 100],
  ["code list", (most: number) => inRow({ codeList: text(most) }), 100],
  ["category", (most: number) => inRow({ categories: [{ label: text(most), codes: [] }] }), 300],
  ["code", (most: number) => inRow({ categories: [{ label: "", codes: [text(most)] }] }), 60],
  ["categories", (most: number) => inRow({ categories: many(most, { label: "", codes: [] }) }), 20_000],
  ["codes", (most: number) => inRow({ categories: [{ label: "", codes: many(most, "a") }] }), 20_000],
] as const)("%s: the bound is the schema's", (_, change, most) => {
  for (const [size, fits] of [
    [most, true],
    [most + 1, false],
  ] as const) {
    const model = { ...plain, ...change(size) } as typeof plain;
    expect([fitsModel(model), tableModel.safeParse(model).success]).toEqual([fits, fits]);
  }
});
