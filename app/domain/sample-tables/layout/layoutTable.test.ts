import { describe, expect, test } from "vitest";
import { exampleTable } from "../testing/exampleTable";
import { axisOf, innerIndex, isTotalLeaf, runsOf } from "./axis";
import { describeTable } from "./describeTable";
import { layoutTable } from "./layoutTable";

const variable = (label: string, labels: string[], total = false) => ({
  label,
  total,
  categories: labels.map((one) => ({ label: one })),
});
const axis = axisOf([variable("Fylke", ["Oslo", "Troms"], true), variable("Kjønn", ["M", "K"])]);

describe("nested variables as a line of leaves", () => {
  test("a total takes a place of its own, with all inner places in it", () => {
    expect(axis.size).toBe(6);
    expect(runsOf(axis.levels[0]!, 0, 6).map(({ label, span }) => [label, span])).toEqual([
      ["Oslo", 2],
      ["Troms", 2],
      ["Totalt", 2],
    ]);
    expect(runsOf(axis.levels[1]!, 0, 6).map(({ label }) => label)).toEqual(["M", "K", "M", "K", "M", "K"]);
  });

  test("a header is cut at the edges of what is drawn", () => {
    expect(runsOf(axis.levels[0]!, 1, 5)).toEqual([
      { label: "Oslo", start: 1, span: 1 },
      { label: "Troms", start: 2, span: 2 },
      { label: "Totalt", start: 4, span: 1 },
    ]);
  });

  test("inner cells are numbered without the totals", () => {
    expect([0, 1, 2, 3, 4, 5].map((leaf) => innerIndex(axis, leaf))).toEqual([0, 1, 2, 3, null, null]);
    expect([0, 3, 4, 5].map((leaf) => isTotalLeaf(axis, leaf))).toEqual([false, false, true, true]);
  });

  test("a variable without values yet takes one empty place, and has no total", () => {
    const empty = axisOf([variable("Fylke", [], true)]);
    expect([empty.size, runsOf(empty.levels[0]!, 0, 1)[0]?.label, isTotalLeaf(empty, 0)]).toEqual([1, "", false]);
  });

  test("without any variable there is one leaf", () => {
    expect(axisOf([]).size).toBe(1);
  });
});

describe("a table in a sheet", () => {
  test("cells to be filled leave the totals out", () => {
    const layout = layoutTable(exampleTable)!;
    expect(layout.cells).toBe(2 * 2 * 2);
    expect([layout.rows.size, layout.columns.size]).toEqual([3, 4]);
    expect([layout.stubHeads, layout.measure]).toEqual([["Fylke"], "Antall personer"]);
  });

  test("several figures stand side by side, innermost in the columns", () => {
    const [count] = exampleTable.measures;
    const layout = layoutTable({ ...exampleTable, measures: [count!, { ...count!, kind: "rate" }] })!;
    expect(layout.measure).toBeNull();
    expect(layout.columns.levels.at(-1)?.places).toEqual(["Antall personer", "Rate per 100 000"]);
    expect(layout.cells).toBe(16);
  });

  test("there is none without a variable", () => {
    expect(layoutTable({ ...exampleTable, rows: [], columns: [] })).toBeNull();
  });
});

test("a table in one sentence", () => {
  expect(describeTable(exampleTable, 1)).toBe(
    "Tabell 1: Infarkt per fylke. Antall personer etter fylke × kjønn × aldersgruppe, 2022–2024",
  );
});
