import { describe, expect, test } from "vitest";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { emptyTable } from "../builder/emptyTable";
import { exampleTable } from "../testing/exampleTable";
import { compareModels, isUnchanged } from "./compareModels";
import type { TableChange } from "./TableChange";

const changed = (after: Partial<TableModel>, before: TableModel = exampleTable): readonly TableChange[] => {
  const [table] = compareModels([before], [{ ...before, ...after }]).tables;
  return table?.status === "kept" ? table.changes : [];
};
const list = <Item>(...shown: Item[]) => ({ shown, count: shown.length });
const [county, sex, age] = [exampleTable.rows[0]!, ...exampleTable.columns] as [
  ModelVariable,
  ModelVariable,
  ModelVariable,
];
const variable = (key: string, label: string, ...labels: string[]): ModelVariable => ({
  key,
  id: null,
  label,
  codeList: null,
  categories: labels.map((name) => ({ label: name, codes: [] })),
  total: false,
  keepFine: false,
});
const table = (id: string, title: string, ...rows: ModelVariable[]): TableModel => ({ ...emptyTable(id), title, rows });

describe("what is said of a table", () => {
  test("nothing is found between a table and itself", () => {
    expect(isUnchanged(compareModels([exampleTable], [structuredClone(exampleTable)]))).toBe(true);
  });

  test("a new title, period, population, unit and notes stand beside the old ones", () => {
    expect(
      changed({
        title: "Infarkt etter fylke",
        period: { from: "2020", to: "2024" },
        population: "Bosatte",
        unit: { id: "contacts", label: "Kontakter" },
        notes: "",
      }),
    ).toEqual([
      { kind: "text", part: "title", before: "Infarkt per fylke", after: "Infarkt etter fylke" },
      { kind: "text", part: "unit", before: "Personer", after: "Kontakter" },
      { kind: "text", part: "period", before: "2022–2024", after: "2020–2024" },
      { kind: "text", part: "population", before: "", after: "Bosatte" },
      { kind: "text", part: "notes", before: "Utelat utlendinger.", after: "" },
    ]);
  });

  test("a unit in the applicant's own words that becomes the catalogue's is told as that", () => {
    const own = { ...exampleTable, unit: { id: null, label: "Personer" } };
    expect(changed({ unit: { id: "persons", label: "Personer" } }, own)).toEqual([
      { kind: "unit-known", label: "Personer", isKnown: true },
    ]);
  });

  test("another measure is told as the sheet says it", () => {
    const [count] = exampleTable.measures;
    expect(changed({ measures: [count!, { ...count!, kind: "rate", per: 1000 }] })).toEqual([
      { kind: "measures", before: ["Antall personer"], after: ["Antall personer", "Rate per 1000"] },
    ]);
  });

  test("what a measure has no use for is no change: the number of persons behind a count", () => {
    expect(changed({ measures: [{ ...exampleTable.measures[0]!, per: 1000 }] })).toEqual([]);
  });

  test("sources, what counts as a case, and how common it is", () => {
    expect(
      changed({
        sources: ["hkr"],
        definition: { ...exampleTable.definition, event: "all" },
        rates: { source: "FHI", year: "2023", groups: [] },
      }),
    ).toEqual([
      { kind: "definition", part: "event", before: "first", after: "all" },
      { kind: "sources", added: ["hkr"], removed: ["npr"] },
      { kind: "rates" },
    ]);
  });

  test("what is derived, and what is linked", () => {
    expect(
      changed({
        derived: [{ name: "Død innen 30 dager", definition: "dødsdato − innleggelse" }],
        linked: "NPR og DÅR",
      }),
    ).toEqual([
      { kind: "text", part: "derived", before: "", after: "Død innen 30 dager: dødsdato − innleggelse" },
      { kind: "text", part: "linked", before: "", after: "NPR og DÅR" },
    ]);
  });
});

describe("variables", () => {
  test("one more is told with its side and values, one less too", () => {
    const municipality = variable("v4", "Bydel", "Frogner", "Sagene");
    expect(changed({ rows: [county, municipality], columns: [age] })).toEqual([
      { kind: "variable-added", variable: "Bydel", side: "rows", categories: list("Frogner", "Sagene") },
      { kind: "variable-removed", variable: "Kjønn", side: "columns", categories: list("Menn", "Kvinner") },
    ]);
  });

  test("one that takes the key of another that is gone is a new one", () => {
    const ward = variable("v3", "Bydel", "Frogner", "Sagene");
    expect(changed({ columns: [sex, ward] }).map(({ kind }) => kind)).toEqual(["variable-added", "variable-removed"]);
  });

  test("one that goes from columns to rows is moved, with nothing else", () => {
    expect(changed({ rows: [county, sex], columns: [age] })).toEqual([
      { kind: "variable-moved", variable: "Kjønn", from: "columns", to: "rows" },
    ]);
  });

  test("two that change places are reordered", () => {
    expect(changed({ columns: [age, sex] })).toEqual([
      { kind: "variables-reordered", side: "columns", order: ["Aldersgruppe", "Kjønn"] },
    ]);
  });

  test("one more in front of the others is no new order", () => {
    const first = variable("v9", "Utfall", "Død", "I live");
    expect(changed({ columns: [first, sex, age] }).map(({ kind }) => kind)).toEqual(["variable-added"]);
  });

  test("a new label is a new name: by the catalogue's id, or by the same values", () => {
    expect(changed({ rows: [{ ...county, label: "Bostedsfylke" }] })).toEqual([
      { kind: "variable-renamed", before: "Fylke", after: "Bostedsfylke" },
    ]);
    const before = table("t1", "Egen", variable("v1", "Sone", "Nord", "Sør", "Øst"));
    expect(changed({ rows: [variable("v7", "Område", "Nord", "Sør", "Øst")] }, before)).toEqual([
      { kind: "variable-renamed", before: "Sone", after: "Område" },
    ]);
  });

  test("a total put in or taken away, a wish to keep it fine, and another code list", () => {
    const newer = { ...county, total: false, keepFine: true, codeList: "county-2020" };
    expect(changed({ rows: [newer], columns: [{ ...sex, total: true }, age] })).toEqual([
      { kind: "code-list", variable: "Fylke", before: "county-2024", after: "county-2020" },
      { kind: "total", variable: "Fylke", isSet: false },
      { kind: "keep-fine", variable: "Fylke", isSet: true },
      { kind: "total", variable: "Kjønn", isSet: true },
    ]);
  });

  test("the catalogue's variable with the same name as an own one is the same, and told as known now", () => {
    const before = table("t1", "T", variable("v1", "Fylke", "Oslo", "Møre og Romsdal"));
    const after = { ...county, codeList: null, total: false };
    expect(changed({ rows: [after] }, before)).toContainEqual({
      kind: "variable-known",
      variable: "Fylke",
      isKnown: true,
    });
  });
});

describe("tables", () => {
  const [ages, regions] = [variable("v1", "Alder", "0–17", "18+"), variable("v1", "Region", "Nord", "Sør")];

  test("one more, one less: each with what it shows", () => {
    const { tables } = compareModels([table("t1", "Barn", ages)], [table("t1", "Regioner", regions)]);
    expect(tables).toEqual([
      { status: "added", number: 1, title: "Regioner", about: "Antall etter region" },
      { status: "removed", number: 1, title: "Barn", about: "Antall etter alder" },
    ]);
  });

  test("one that was empty and is filled now is the same one", () => {
    const [only] = compareModels([table("t1", "")], [table("t1", "Barn", ages)]).tables;
    expect(only?.status).toBe("kept");
  });

  test("without an id in common the title pairs them, whatever their order", () => {
    const before = [table("b1", "Barn", ages), table("b2", "Regioner", regions)];
    const after = [table("a1", "Regioner", regions), table("a2", "barn", ages)];
    expect(compareModels(before, after)).toMatchObject({
      reordered: true,
      tables: [
        { status: "kept", numberBefore: 2, number: 1, changes: [] },
        { status: "kept", numberBefore: 1, number: 2, changes: [{ kind: "text", part: "title" }] },
      ],
    });
  });

  test("the same title pairs them also where all else is new", () => {
    const { tables } = compareModels([table("b1", "Tabell A", ages)], [table("a1", "Tabell A", regions)]);
    expect(tables.map(({ status }) => status)).toEqual(["kept"]);
  });

  test("without a title the most alike are paired", () => {
    const before = [table("b1", "", ages, regions), table("b2", "", regions)];
    const after = [table("a1", "", regions), table("a2", "", regions, ages)];
    expect(compareModels(before, after).tables).toMatchObject([
      { status: "kept", numberBefore: 2 },
      { status: "kept", numberBefore: 1 },
    ]);
  });

  test("a copy is a new table, and the first stays itself", () => {
    const { tables, reordered } = compareModels([exampleTable], [exampleTable, { ...exampleTable, id: "t2" }]);
    expect(tables.map(({ status }) => status)).toEqual(["kept", "added"]);
    expect(reordered).toBe(false);
  });
});
