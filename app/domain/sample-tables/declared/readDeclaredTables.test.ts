import { expect, test } from "vitest";
import { tableModel } from "~/schemas/tableModel";
import { toSampleTable } from "../ReadTable";
import { rangeAddress, type SheetGrid } from "../SheetGrid";
import { smallCatalogue } from "../testing/smallCatalogue";
import { readDeclaredTables, withDeclared } from "./readDeclaredTables";
import { drawWorkbook } from "./testing/drawWorkbook";

const codes = (...pairs: [string, string][]) => pairs.map(([code, label]) => ({ label, codes: [code] }));
const model = tableModel.parse({
  id: "table-1",
  title: "Pasienter",
  unit: { id: "persons", label: "Personer" },
  measures: [{ kind: "count" }, { kind: "ddd" }],
  period: { from: "2021", to: "2023" },
  rows: [
    { key: "row-1", id: "county", label: "Fylke", codeList: "county", categories: codes(["03", "Oslo"]), total: true },
    { key: "row-2", label: "Inntekt", categories: [{ label: "Lav" }, { label: "Høy" }] },
  ],
  columns: [
    { key: "column-1", id: "sex", label: "Sex", codeList: "sex", categories: codes(["male", "Menn"], ["female", "K"]) },
  ],
  notes: "En merknad.",
});
const sheets = drawWorkbook([model, { ...model, id: "table-2", title: "En til" }]);

/** Title, unit and period in rows 1 to 3; headers in rows 5 to 7; Oslo in 8 and 9, the total in 10 and 11; a note in 13. */
const read = readDeclaredTables(sheets, smallCatalogue);

test("the tables are told as the contract has them, in the catalogue's words where it knows the variable", () => {
  expect(read?.tables.map(({ table }) => toSampleTable(table))[0]).toEqual({
    title: "Pasienter",
    sheet: "Tabell 1",
    range: "A5:F11",
    rows: [
      { variable: "Fylke", variableCode: "county", categories: ["Oslo"], total: true },
      { variable: "Inntekt", variableCode: null, categories: ["Lav", "Høy"], total: false },
    ],
    columns: [
      { variable: "Kjønn", variableCode: "sex", categories: ["Menn", "K"], total: false },
      { variable: "Måltall", variableCode: null, categories: ["Antall personer", "DDD"], total: false },
    ],
    // One county, two incomes, two sexes, two measures; the total is left out.
    cells: 8,
  });
});

test("every part has its place, and is certain", () => {
  const table = read?.tables[0]?.table;
  const [county, income] = table?.rows ?? [];
  const [sex, measures] = table?.columns ?? [];
  const places = [county, income, sex, measures].map(
    (variable) =>
      variable && [variable.headingPlace && rangeAddress(variable.headingPlace), rangeAddress(variable.place)],
  );
  expect(places).toEqual([
    ["A7", "A7:A11"],
    ["B7", "B7:B11"],
    ["B5", "B5:F5"],
    [null, "C6:F6"],
  ]);
  expect(table && [table.headerRange, table.stubRange].map((range) => range && rangeAddress(range))).toEqual([
    "A5:F7",
    "A8:B11",
  ]);
  expect(table).toMatchObject({
    unitOfCount: "Personer",
    period: "2021–2023",
    notes: ["Merknad: En merknad."],
    filled: null,
    repeated: null,
    texts: { title: { place: { top: 1 } }, unit: { place: { top: 2 } }, period: { place: { top: 3 } } },
  });
  expect([...(table?.rows ?? []), ...(table?.columns ?? [])].every(({ sureness }) => sureness === "certain")).toBe(
    true,
  );
});

test("the codes tell what a category is, whatever it is called", () => {
  const sex = read?.tables[0]?.table.columns[0];
  expect(sex?.known).toMatchObject([
    { label: { nb: "Menn" }, codes: ["male"], codeLists: ["sex"] },
    { label: { nb: "Kvinner" }, codes: ["female"] },
  ]);
  expect(read?.tables[0]?.table.rows[1]?.known).toEqual([null, null]);
});

test("sheets that were read need no reading by their layout", () => {
  expect([...(read?.done ?? [])].map(({ name }) => name).sort()).toEqual([
    "Kodelister",
    "Om tabellene",
    "Tabell 1",
    "Tabell 2",
  ]);
});

const look = { kind: "text", formula: false, bold: false, indent: 0 } as const;
function withCell(row: number, column: number, text: string, kind: "text" | "number" = "text"): SheetGrid[] {
  const [first, ...others] = sheets as [SheetGrid, ...SheetGrid[]];
  const kept = first.cells.filter((cell) => cell.row !== row || cell.column !== column);
  return [{ ...first, cells: [...kept, { ...look, row, column, text, kind }] }, ...others];
}

test("numbers that were filled in are counted with their place", () => {
  const filled = readDeclaredTables(withCell(9, 4, "12", "number"), smallCatalogue)?.tables[0]?.table.filled;
  expect(filled).toMatchObject({ count: 1, range: { top: 9, left: 4 } });
});

test("a table whose labels were changed is left to its layout, with unit and period as declared", () => {
  const changed = readDeclaredTables(withCell(8, 1, "Bergen"), smallCatalogue);
  expect(changed?.tables.map(({ table }) => table.sheet)).toEqual(["Tabell 2"]);
  const [declared] = [...(changed?.changed.values() ?? [])];
  const table = read?.tables[0]?.table;
  if (!declared || !table) throw new Error("nothing was changed");
  const blank = { ...table, unitOfCount: null, period: null };
  expect(withDeclared(blank, declared)).toMatchObject({ unitOfCount: "Personer", period: "2021–2023" });
  expect(withDeclared({ ...table, period: "2030" }, declared).period).toBe("2030");
});

test("a period that was changed in the sheet is the period", () => {
  const changed = readDeclaredTables(withCell(3, 1, "Periode: 2024"), smallCatalogue);
  expect(changed?.tables[0]?.table.period).toBe("2024");
});
