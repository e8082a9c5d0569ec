import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableCommand, TableParts } from "~/schemas/tableCommand";
import type { TableModel } from "~/schemas/tableModel";
import { applyCommand } from "../builder/applyCommand";
import { emptyTable } from "../builder/emptyTable";
import { smallOptions } from "../testing/smallOptions";
import { compareModels, isUnchanged } from "./compareModels";

const table = fc.constantFrom("t1", "t1", "t2", "t3");
const key = fc.constantFrom("v1", "v2", "v3", "v4");
const at = fc.nat({ max: 4 });
const many = fc.uniqueArray(at, { minLength: 1, maxLength: 4 });
const side = fc.constantFrom("rows", "columns", "filters");
const name = fc.constantFrom("Oslo", "Menn", "0–4 år", "5–9 år", "Ukjent", "I21.0 Fremre", "2020", "Annet", "Bydel");
const list = fc.option(fc.constantFrom(...smallOptions.lists.map(({ id }) => id)), { nil: null });

/** What a table says in words; each differs in meaning from the others. */
const parts: fc.Arbitrary<TableParts> = fc.oneof<fc.Arbitrary<TableParts>[]>(
  fc.record({ title: name }),
  fc.record({ sources: fc.constantFrom<string[]>(["npr"], ["dar"], ["npr", "dar"]) }),
  fc.record({ linked: name }),
  fc.record({ unit: fc.constantFrom({ id: "persons", label: "Personer" }, { id: null, label: "Personer" }) }),
  fc.record({
    measures: fc.constantFrom<TableModel["measures"]>(
      emptyTable("t1").measures,
      [{ kind: "mean", per: 1000, of: "Liggetid", direction: "row", standardPopulation: "" }],
      [{ kind: "share", per: 1000, of: "", direction: "column", standardPopulation: "" }],
    ),
  }),
  fc.record({ period: fc.constantFrom({ from: "2019", to: "2021" }, { from: "2015", to: "2021" }) }),
  fc.record({ population: name }),
  fc.record({ definition: fc.constant({ diagnosis: "main" as const, event: "first" as const, place: "" as const }) }),
  fc.record({ derived: fc.constant([{ name: "Død", definition: "innen 30 dager" }]) }),
  fc.record({ notes: name }),
  fc.record({ rates: fc.constant({ source: "Rapport", year: "2023", groups: [] }) }),
);

const command: fc.Arbitrary<TableCommand> = fc.oneof(
  fc.record({ type: fc.constant("add-table" as const) }),
  fc.record({ type: fc.constantFrom("duplicate-table" as const, "remove-table" as const), table }),
  fc.record({ type: fc.constant("set" as const), table, parts }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("add-variable" as const),
      table,
      side,
      id: fc.option(fc.constantFrom(...smallOptions.variables.map(({ id }) => id)), { nil: null }),
      label: name,
    }),
  },
  fc.record({ type: fc.constant("remove-variable" as const), table, key }),
  fc.record({ type: fc.constant("move-variable" as const), table, key, to: side, at }),
  fc.record(
    {
      type: fc.constant("set-variable" as const),
      table,
      key,
      label: name,
      total: fc.boolean(),
      keepFine: fc.boolean(),
    },
    { requiredKeys: ["type", "table", "key"] },
  ),
  fc.record({ type: fc.constant("fill" as const), table, key, codeList: list }),
  fc.record({ type: fc.constant("add-categories" as const), table, key, labels: fc.array(name, { maxLength: 4 }) }),
  fc.record({ type: fc.constant("include" as const), table, key, code: fc.constantFrom("03", "male", "5", "so") }),
  fc.record({ type: fc.constantFrom("exclude" as const, "split" as const), table, key, at: many }),
  fc.record({ type: fc.constant("rename-category" as const), table, key, at, label: name }),
  fc.record({
    type: fc.constant("shift-categories" as const),
    table,
    key,
    at: many,
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record(
    { type: fc.constant("merge" as const), table, key, at: many, label: name },
    { requiredKeys: ["type", "table", "key", "at"] },
  ),
  fc.record({ type: fc.constant("group-by-width" as const), table, key, width: fc.integer({ min: 1, max: 15 }) }),
  fc.record({
    type: fc.constant("group-by-level" as const),
    table,
    key,
    level: fc.constantFrom("health-region", "icd10-category", "icd10-chapters", "county-2024"),
  }),
);
const range = { mean: 1, low: 0, high: 2 };
const proposed = { cellsBefore: 6, cellsAfter: 4, before: range, after: range, loss: 0.5 };
const proposal: fc.Arbitrary<TableCommand> = fc.record({
  type: fc.constant("apply-proposal" as const),
  table,
  proposal: fc.constantFrom<Extract<TableCommand, { type: "apply-proposal" }>["proposal"]>(
    {
      kind: "regroup",
      ...proposed,
      changes: [],
      variables: [{ variableKey: "v1", groups: [{ label: "Begge fylker", members: [0, 1] }] }],
    },
    {
      kind: "split",
      ...proposed,
      apart: [
        { variableKey: "v1", variable: "Fylke" },
        { variableKey: "v2", variable: "Aldersgruppe" },
      ],
    },
  ),
});
const commands = fc.array(fc.oneof({ weight: 18, arbitrary: command }, proposal), { minLength: 1, maxLength: 25 });
const run = (list: readonly TableCommand[], start: readonly TableModel[]) =>
  list.reduce((tables, one) => applyCommand(tables, one, smallOptions, ["npr"]), start);
/** Two tables, the first with a value left out of one variable and two merged in the other. */
const begun = run(
  [
    { type: "add-variable", table: "t1", side: "rows", id: "county" },
    { type: "add-variable", table: "t1", side: "columns", id: "age-group" },
    { type: "exclude", table: "t1", key: "v1", at: [0] },
    { type: "merge", table: "t1", key: "v2", at: [0, 1] },
    { type: "add-table" },
  ],
  [emptyTable("t1", ["npr"])],
);

test("a version compared with itself is unchanged, whatever was done to make it", () => {
  fc.assert(
    fc.property(commands, (list) => {
      const tables = run(list, begun);
      expect(compareModels(tables, structuredClone(tables))).toMatchObject({ reordered: false });
      expect(isUnchanged(compareModels(tables, structuredClone(tables)))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("every command of the builder that changes something is seen as a change", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(commands, (list) => {
      let tables = begun;
      for (const one of list) {
        const after = run([one], tables);
        const isChanged = JSON.stringify(after) !== JSON.stringify(tables);
        expect(isUnchanged(compareModels(tables, after)), JSON.stringify(one)).toBe(!isChanged);
        if (isChanged) seen.add(one.type);
        tables = after;
      }
    }),
    // One seed, since every kind of command has to turn up.
    { numRuns: 1000, seed: 20_261_122 },
  );
  expect([...seen].sort()).toEqual(
    [
      "add-categories",
      "add-table",
      "add-variable",
      "apply-proposal",
      "duplicate-table",
      "exclude",
      "fill",
      "group-by-level",
      "group-by-width",
      "include",
      "merge",
      "move-variable",
      "remove-table",
      "remove-variable",
      "rename-category",
      "set",
      "set-variable",
      "shift-categories",
      "split",
    ].sort(),
  );
});
