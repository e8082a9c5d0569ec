import { describe, expect, test } from "vitest";
import type { TableCommand, VariableSide } from "~/schemas/tableCommand";
import type { TableModel } from "~/schemas/tableModel";
import { smallOptions as options } from "../testing/smallOptions";
import { applyCommand } from "./applyCommand";
import { mostTables } from "./mostTables";

const run = (...commands: TableCommand[]): readonly TableModel[] =>
  commands.reduce<readonly TableModel[]>((tables, command) => applyCommand(tables, command, options, ["npr"]), []);
const add = (side: VariableSide, id: string): TableCommand => ({ type: "add-variable", table: "t1", side, id });
const begin: TableCommand = { type: "add-table" };
const only = (...commands: TableCommand[]): TableModel => run(begin, ...commands)[0]!;
const labels = (model: TableModel, key: string) =>
  [...model.rows, ...model.columns, ...model.filters].find((one) => one.key === key)?.categories.map((c) => c.label);
const keys = (model: TableModel) =>
  [model.rows, model.columns, model.filters].map((side) => side.map((one) => one.key));
const in1 = { table: "t1", key: "v1" };

describe("tables of an application", () => {
  test("a new table is asked from the application's sources, counts, and has an id of its own", () => {
    const tables = run(begin, begin);
    expect(tables.map(({ id, sources, measures }) => [id, sources, measures[0]?.kind])).toEqual([
      ["t1", ["npr"], "count"],
      ["t2", ["npr"], "count"],
    ]);
  });

  test("the copy of a table stands after it, and is its own", () => {
    const tables = run(begin, begin, { type: "duplicate-table", table: "t1" }, {
      ...add("rows", "sex"),
      table: "t3",
    } as TableCommand);
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["t1", 0],
      ["t3", 1],
      ["t2", 0],
    ]);
  });

  test("an application has twenty tables at most", () => {
    const tables = run(...Array.from({ length: mostTables + 3 }, () => begin));
    expect(tables).toHaveLength(20);
    expect(applyCommand(tables, { type: "duplicate-table", table: "t1" }, options)).toBe(tables);
  });

  test("a command for what is not there changes nothing", () => {
    const tables = run(begin, add("rows", "sex"));
    const lost: TableCommand[] = [
      { type: "remove-table", table: "t9" },
      { type: "duplicate-table", table: "t9" },
      { type: "remove-variable", table: "t1", key: "v9" },
      { type: "move-variable", table: "t1", key: "v9", to: "columns", at: 0 },
      { type: "exclude", table: "t1", key: "v9", at: [0] },
      { type: "add-variable", table: "t1", side: "rows", id: "unheard-of" },
    ];
    for (const command of lost) expect(applyCommand(tables, command, options)).toBe(tables);
  });
});

describe("variables", () => {
  test("one that is added has the values of its usual list, in a filter none", () => {
    const model = only(add("rows", "county"), add("columns", "sex"), add("filters", "diagnosis"));
    expect(labels(model, "v1")).toEqual(["Oslo", "Vestland", "Akershus"]);
    expect(labels(model, "v2")).toEqual(["Menn", "Kvinner"]);
    expect(labels(model, "v3")).toEqual([]);
    expect(model.rows[0]).toMatchObject({ id: "county", label: "Fylke", codeList: "county-2024" });
  });

  test("years come from the period", () => {
    const period: TableCommand = { type: "set", table: "t1", parts: { period: { from: "2019", to: "2021" } } };
    expect(labels(only(period, add("rows", "year")), "v1")).toEqual(["2019", "2020", "2021"]);
  });

  test("one of the applicant's own needs a name", () => {
    const own = (label: string): TableCommand => ({ type: "add-variable", table: "t1", side: "rows", id: null, label });
    expect(only(own("  Bydel ")).rows[0]).toMatchObject({ id: null, label: "Bydel", categories: [] });
    expect(only(own("  ")).rows).toEqual([]);
  });

  test("they move between sides and within one, by place", () => {
    const three = [add("rows", "county"), add("rows", "sex"), add("columns", "age-group")];
    const move = (key: string, to: VariableSide, at: number): TableCommand => ({
      type: "move-variable",
      table: "t1",
      key,
      to,
      at,
    });
    expect(keys(only(...three, move("v3", "rows", 1)))).toEqual([["v1", "v3", "v2"], [], []]);
    expect(keys(only(...three, move("v1", "rows", 1)))).toEqual([["v2", "v1"], ["v3"], []]);
    expect(keys(only(...three, move("v2", "filters", 0)))).toEqual([["v1"], ["v3"], ["v2"]]);
  });

  test("a filter has no sum", () => {
    const model = only(
      add("rows", "sex"),
      { type: "set-variable", ...in1, total: true },
      { type: "move-variable", ...in1, to: "filters", at: 0 },
    );
    expect(model.filters[0]?.total).toBe(false);
  });

  test("at most eight fit on a side", () => {
    const own = Array.from({ length: 10 }, (_, at): TableCommand => ({
      type: "add-variable",
      table: "t1",
      side: "rows",
      id: null,
      label: `Egen ${at}`,
    }));
    expect(only(...own).rows).toHaveLength(8);
  });
});

describe("values", () => {
  const ages = add("rows", "age-group");

  test("taken out and let in again at their place", () => {
    const out: TableCommand = { type: "exclude", ...in1, at: [1, 3] };
    expect(labels(only(ages, out), "v1")).toEqual(["0–4 år", "10–14 år", "20 år og eldre"]);
    expect(labels(only(ages, out, { type: "include", ...in1, code: "5" }), "v1")).toEqual([
      "0–4 år",
      "5–9 år",
      "10–14 år",
      "20 år og eldre",
    ]);
  });

  test("ages that follow one another become one band, with the codes of all", () => {
    const model = only(ages, { type: "merge", ...in1, at: [3, 2, 4] });
    expect(model.rows[0]?.categories.at(-1)).toEqual({ label: "10 år og eldre", codes: ["10", "15", "20"] });
  });

  test("ages with a hole between them are named one by one", () => {
    expect(labels(only(ages, { type: "merge", ...in1, at: [0, 2] }), "v1")?.[0]).toBe("0–4 år og 10–14 år");
  });

  test("a group takes the name it is given, and is taken apart into its codes", () => {
    const merged = only(ages, { type: "merge", ...in1, at: [0, 1], label: "Små barn" });
    expect(labels(merged, "v1")).toEqual(["Små barn", "10–14 år", "15–19 år", "20 år og eldre"]);
    const again = applyCommand([merged], { type: "split", ...in1, at: [0] }, options)[0]!;
    expect(labels(again, "v1")).toEqual(["0–4 år", "5–9 år", "10–14 år", "15–19 år", "20 år og eldre"]);
  });

  test("ages are grouped by width; the open band stays", () => {
    expect(labels(only(ages, { type: "group-by-width", ...in1, width: 10 }), "v1")).toEqual([
      "0–9 år",
      "10–19 år",
      "20 år og eldre",
    ]);
  });

  test("years become periods from the first one", () => {
    const period: TableCommand = { type: "set", table: "t1", parts: { period: { from: "2015", to: "2021" } } };
    const model = only(period, add("rows", "year"), { type: "group-by-width", ...in1, width: 3 });
    expect(labels(model, "v1")).toEqual(["2015–2017", "2018–2020", "2021"]);
  });

  test("counties become health regions", () => {
    const model = only(add("rows", "county"), { type: "group-by-level", ...in1, level: "health-region" });
    expect(model.rows[0]?.categories).toEqual([
      { label: "Helse Sør-Øst", codes: ["03", "32"] },
      { label: "Helse Vest", codes: ["46"] },
    ]);
  });

  test("municipalities become counties by the first two digits of their number", () => {
    const typed: TableCommand = { type: "add-categories", ...in1, labels: ["0301 Oslo", "4601 Bergen", "4602 Kinn"] };
    const model = only(add("rows", "municipality"), typed, { type: "group-by-level", ...in1, level: "county-2024" });
    expect(model.rows[0]?.categories).toEqual([
      { label: "Oslo", codes: ["0301"] },
      { label: "Vestland", codes: ["4601", "4602"] },
    ]);
    const regions = applyCommand([model], { type: "group-by-level", ...in1, level: "health-region" }, options)[0]!;
    expect(labels(regions, "v1")).toEqual(["Helse Sør-Øst", "Helse Vest"]);
  });

  test("ICD-10 codes become three characters, then chapters", () => {
    const typed: TableCommand = {
      type: "add-categories",
      ...in1,
      labels: ["I21.0 Fremre", "I21.1", "i63", "C50", "Annet"],
    };
    const codes = only(add("rows", "icd10-code"), typed, { type: "group-by-level", ...in1, level: "icd10-category" });
    expect(labels(codes, "v1")).toEqual(["I21", "I63", "C50", "Annet"]);
    const blocks = applyCommand([codes], { type: "group-by-level", ...in1, level: "icd10-block" }, options)[0]!;
    expect(labels(blocks, "v1")).toEqual(["I20–I25", "I60–I69", "C50", "Annet"]);
    const chapters = applyCommand([codes], { type: "group-by-level", ...in1, level: "icd10-chapters" }, options)[0]!;
    expect(labels(chapters, "v1")).toEqual(["I00–I99 Sykdommer i sirkulasjonssystemet", "C00–D48 Svulster", "Annet"]);
  });

  test("ATC codes climb level by level", () => {
    const typed: TableCommand = {
      type: "add-categories",
      ...in1,
      labels: ["C10AA01", "C10AA05 Atorvastatin", "C09AA02"],
    };
    const at = (level: string) =>
      labels(only(add("rows", "atc-code"), typed, { type: "group-by-level", ...in1, level }), "v1");
    expect(at("atc-4")).toEqual(["C10AA", "C09AA"]);
    expect(at("atc-2")).toEqual(["C10", "C09"]);
    expect(at("atc-1")).toEqual(["C Hjerte og kretsløp"]);
  });

  test("a typed value that the list has gets its code, in any language, and the label as typed", () => {
    const model = only(
      add("rows", "sex"),
      { type: "exclude", ...in1, at: [0, 1] },
      { type: "add-categories", ...in1, labels: ["Women", "", " Ukjent ", "Women"] },
    );
    expect(model.rows[0]?.categories).toEqual([
      { label: "Women", codes: ["female"] },
      { label: "Ukjent", codes: [] },
    ]);
  });

  test("several move up or down together and stay in order at the end", () => {
    const shift = (at: number[], by: -1 | 1): TableCommand => ({ type: "shift-categories", ...in1, at, by });
    expect(labels(only(add("rows", "county"), shift([1, 2], -1)), "v1")).toEqual(["Vestland", "Akershus", "Oslo"]);
    expect(labels(only(add("rows", "county"), shift([0, 1], -1)), "v1")).toEqual(["Oslo", "Vestland", "Akershus"]);
    expect(labels(only(add("rows", "county"), shift([0], 1)), "v1")).toEqual(["Vestland", "Oslo", "Akershus"]);
  });

  test("an empty new name changes nothing", () => {
    const model = only(add("rows", "sex"), { type: "rename-category", ...in1, at: 0, label: "  " });
    expect(labels(model, "v1")).toEqual(["Menn", "Kvinner"]);
  });
});

describe("proposals of the small-cell check", () => {
  const range = { mean: 1, low: 0, high: 2 };
  const offered = { cellsBefore: 6, cellsAfter: 4, before: range, after: range, loss: 0.5 };

  test("a regrouping is one command", () => {
    const model = only(add("rows", "county"), add("columns", "sex"), {
      type: "apply-proposal",
      table: "t1",
      proposal: {
        kind: "regroup",
        ...offered,
        changes: [],
        variables: [
          {
            variableKey: "v1",
            groups: [
              { label: "Helse Sør-Øst", members: [0, 2] },
              { label: "Vestland", members: [1] },
            ],
          },
        ],
      },
    });
    expect(labels(model, "v1")).toEqual(["Helse Sør-Øst", "Vestland"]);
  });

  test("a split puts two tables in the place of one", () => {
    const tables = run(begin, begin, add("rows", "county"), add("columns", "sex"), add("columns", "age-group"), {
      type: "apply-proposal",
      table: "t1",
      proposal: {
        kind: "split",
        ...offered,
        apart: [
          { variableKey: "v2", variable: "Kjønn" },
          { variableKey: "v3", variable: "Aldersgruppe" },
        ],
      },
    });
    expect(tables.map(({ id, columns }) => [id, columns.map(({ label }) => label)])).toEqual([
      ["t1", ["Kjønn"]],
      ["t3", ["Aldersgruppe"]],
      ["t2", []],
    ]);
  });

  test("one for a table that was changed meanwhile does nothing", () => {
    const tables = run(begin, add("rows", "county"), { type: "exclude", ...in1, at: [0] });
    const groups = [{ label: "Alle", members: [0, 1, 2] }];
    const stale: TableCommand = {
      type: "apply-proposal",
      table: "t1",
      proposal: { kind: "regroup", ...offered, changes: [], variables: [{ variableKey: "v1", groups }] },
    };
    expect(applyCommand(tables, stale, options)).toBe(tables);
  });
});
