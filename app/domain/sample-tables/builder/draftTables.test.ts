import { expect, test } from "vitest";
import { exampleTable } from "../testing/exampleTable";
import { smallOptions } from "../testing/smallOptions";
import { tableFields, tablesOf } from "./draftTables";
import { suggestTables } from "./suggestTables";

const other = { ...exampleTable, id: "t2", title: "Den andre" };

test("tables come back from the fields of a draft as they were, in their order", () => {
  const fields = tableFields([other, exampleTable]);
  expect(fields.tables).toEqual(["t2", "t1"]);
  expect(tablesOf(fields)).toEqual([other, exampleTable]);
});

test("a table that was taken away leaves an empty field, so that the save tells of it", () => {
  const before = tableFields([exampleTable, other]);
  const after = tableFields([other], before);
  expect(after["tableModel.t1"]).toBe("");
  expect(tablesOf(after)).toEqual([other]);
});

test("a source suggests tables of the variables it has, counted in its usual unit", () => {
  const localised = { nb: "Norsk pasientregister", nn: "Norsk pasientregister", en: "NPR" };
  const source = {
    id: "npr",
    name: localised,
    variables: ["year", "sex", "county", "age-group"],
    unitsOfCount: ["persons"],
  };
  expect(suggestTables(source, smallOptions).map(({ title, sources }) => [title, sources])).toEqual([
    ["Personer etter fylke, kjønn og aldersgruppe", ["npr"]],
    ["Personer etter år, kjønn og aldersgruppe", ["npr"]],
    ["Personer etter år og fylke", ["npr"]],
  ]);
  expect(suggestTables({ ...source, variables: ["sex"] }, smallOptions)).toEqual([]);
});
