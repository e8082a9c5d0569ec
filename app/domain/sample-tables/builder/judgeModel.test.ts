import { describe, expect, test } from "vitest";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { exampleTable } from "../testing/exampleTable";
import { smallOptions } from "../testing/smallOptions";
import { emptyTable } from "./emptyTable";
import { judgeModel } from "./judgeModel";

const codes = (model: TableModel, sources: Parameters<typeof judgeModel>[2] = []) =>
  judgeModel(model, smallOptions, sources).map(({ code }) => code);
const [county] = exampleTable.rows as [ModelVariable];
const [sex, ages] = exampleTable.columns as [ModelVariable, ModelVariable];
const recent = { ...exampleTable, period: { from: "2024", to: "2024" } };
const withAges = (...labels: string[]) => ({
  ...recent,
  columns: [{ ...ages, categories: labels.map((label) => ({ label, codes: [] })) }],
});

describe("what is seen to in a table", () => {
  test("an empty one lacks variables, title, unit and period", () => {
    expect(codes(emptyTable("t1"))).toEqual(["no-variables", "no-title", "no-unit", "no-period"]);
  });

  test("a finished one lacks nothing", () => {
    expect(codes(recent, [{ id: "npr", variables: ["county", "sex", "age-group"] }])).toEqual([]);
  });

  test("a period that ends before it begins", () => {
    expect(codes({ ...exampleTable, rows: [sex], columns: [], period: { from: "2024", to: "2020" } })).toEqual([
      "period-reversed",
    ]);
  });

  test("a variable without values, and one with the same value twice", () => {
    const twice = { ...sex, categories: [...sex.categories, { label: "menn", codes: [] }] };
    expect(codes({ ...recent, rows: [{ ...county, categories: [] }], columns: [twice] })).toEqual([
      "no-categories",
      "repeated-category",
    ]);
  });

  test("ages that overlap, or leave a hole", () => {
    expect(codes(withAges("0–17 år", "17–49 år", "50 år og eldre"))).toEqual(["ages-overlap"]);
    expect(codes(withAges("0–17 år", "20–49 år", "50 år og eldre"))).toEqual(["ages-gap"]);
    expect(codes(withAges("0–17 år", "18–49 år", "50 år og eldre"))).toEqual([]);
  });

  test("a series of counties that crosses a reform: 1 January 2020 and 2024", () => {
    const years = (codeList: string, from: string, to: string) =>
      codes({ ...exampleTable, rows: [{ ...county, codeList }], columns: [], period: { from, to } });
    expect(years("county-2024", "2023", "2024")).toEqual(["counties-2024-before"]);
    expect(years("county-2024", "2024", "2025")).toEqual([]);
    expect(years("county-2020", "2020", "2023")).toEqual([]);
    expect(years("county-2020", "2019", "2023")).toEqual(["counties-2020-outside"]);
    expect(years("county-2020", "2022", "2024")).toEqual(["counties-2020-outside"]);
  });

  test("more than 100,000 cells", () => {
    const many = (count: number, key: string): ModelVariable => ({
      ...sex,
      key,
      id: null,
      categories: Array.from({ length: count }, (_, at) => ({ label: `nr ${at}`, codes: [] })),
    });
    expect(codes({ ...recent, rows: [many(1000, "v1")], columns: [many(100, "v2")] })).toEqual([]);
    expect(codes({ ...recent, rows: [many(1000, "v1")], columns: [many(101, "v2")] })).toEqual(["too-many-cells"]);
  });

  test("a variable that no source of the table has", () => {
    expect(codes(recent, [{ id: "npr", variables: ["county", "sex"] }])).toEqual(["not-in-sources"]);
    expect(codes({ ...recent, sources: ["dar"] }, [{ id: "npr", variables: ["county"] }])).toEqual([]);
  });

  test("English words, with the catalogue's Norwegian ones where it has them", () => {
    const english = {
      ...sex,
      label: "Sex",
      categories: [
        { label: "women", codes: ["female"] },
        { label: "Unknown", codes: [] },
      ],
    };
    const advice = judgeModel({ ...recent, columns: [english] }, smallOptions, []);
    expect(advice).toEqual([
      { code: "label-english", label: "Sex", proposal: "Kjønn", place: { key: "v2", at: null } },
      { code: "label-english", label: "women", proposal: "Kvinner", place: { key: "v2", at: 0 } },
      { code: "label-english", label: "Unknown", proposal: null, place: { key: "v2", at: 1 } },
    ]);
  });
});
