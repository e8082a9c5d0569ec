import { expect, test } from "vitest";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { draftSave } from "./draft";

const problems = (changes: object) =>
  draftSave.safeParse({ baseVersion: 1, changes }).error?.issues.map(({ path, message }) => [path.at(-1), message]);

test("a field that holds a table holds nothing else", () => {
  expect(problems({ "tableModel.t1": JSON.stringify(exampleTable) })).toBeUndefined();
  expect(problems({ "tableModel.t1": "" })).toBeUndefined();
  for (const wrong of ["{", "null", "{}", JSON.stringify({ ...exampleTable, rows: "Fylke" })])
    expect(problems({ "tableModel.t1": wrong })).toEqual([["tableModel.t1", "no-table"]]);
});

test("a table has an end, and a name like the builder's", () => {
  expect(problems({ "tableModel.t1": " ".repeat(600_001) })).toEqual([["tableModel.t1", "too-long"]]);
  expect(problems({ "tableModel.<b>": "" })).toEqual([["tableModel.<b>", "unknown-field"]]);
});

test("fields that no application has are not kept", () => {
  expect(problems({ "table.title": "Fra en eldre versjon" })).toEqual([["table.title", "unknown-field"]]);
});
