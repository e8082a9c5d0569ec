import { describe, expect, test } from "vitest";
import { tableModel } from "~/schemas/tableModel";
import { drawWorkbook } from "./testing/drawWorkbook";
import { readDeclared } from "./readDeclared";
import type { SheetGrid } from "../SheetGrid";

const codes = (...labels: string[]) => labels.map((label) => ({ label, codes: [label] }));
const model = tableModel.parse({
  id: "table-1",
  title: "Pasienter etter fylke og kjønn",
  sources: ["npr"],
  unit: { id: "persons", label: "Personer" },
  period: { from: "2021", to: "2023" },
  rows: [{ key: "row-1", id: "county", label: "Fylke", categories: codes("Oslo", "Vestland"), total: true }],
  columns: [{ key: "column-1", id: "sex", label: "Kjønn", categories: codes("Menn", "Kvinner") }],
  notes: "Bosted ved første kontakt.",
});

/**
 * The sheet of the table, as it is drawn by hand: title, unit and period in rows 1 to 3; headers in rows 5 and 6, with
 * Menn and Kvinner in columns B and C; Oslo, Vestland and Totalt in rows 7 to 9; the note in row 11.
 */
const sheets = drawWorkbook([model]);
const [table, about, list] = sheets as [SheetGrid, SheetGrid, SheetGrid];

/** The table's sheet with texts put in by row and column. */
function changed(...puts: [row: number, column: number, text: string][]): SheetGrid[] {
  const kept = table.cells.filter((cell) => !puts.some(([row, column]) => cell.row === row && cell.column === column));
  const look = { kind: "text", formula: false, bold: false, indent: 0 } as const;
  const added = puts.flatMap(([row, column, text]) => (text === "" ? [] : [{ row, column, text, ...look }]));
  return [{ ...table, cells: [...kept, ...added] }, about, list];
}

const only = (workbook: readonly SheetGrid[]) => readDeclared(workbook)?.[0];

test("a workbook that nobody changed is read as it was declared", () => {
  expect(readDeclared(sheets)).toMatchObject([
    { model, sheet: { name: "Tabell 1" }, corner: { row: 5, column: 1 }, sameLabels: true, changedLines: [] },
  ]);
});

test("a workbook without the two sheets declares nothing", () => {
  expect(readDeclared([table])).toBeNull();
  expect(readDeclared([table, about])).toBeNull();
  expect(readDeclared([table, list])).toBeNull();
});

describe("the sheet that people see counts", () => {
  test.each([
    ["a category that was renamed", 8, 1, "Vestlandet"],
    ["a header that was renamed", 5, 3, "Jenter"],
    ["a label that was taken away", 9, 1, ""],
    ["a row that was added below the last", 10, 1, "Svalbard"],
    ["a column that was added to the right", 5, 4, "Ukjent"],
    ["a header that was added above", 4, 2, "2021"],
    ["a label in a cell that was free", 6, 3, "Antall opphold"],
  ])("%s", (_, row, column, text) => {
    expect(only(changed([row, column, text]))).toMatchObject({ model, sameLabels: false });
  });

  test("a row of the table that was hidden", () => {
    expect(only([{ ...table, hiddenRows: [{ from: 8, to: 8 }] }, about, list])?.sameLabels).toBe(false);
  });

  test("a new title is the title", () => {
    const read = only(changed([1, 1, "Pasienter, ny tittel"]));
    expect(read).toMatchObject({ sameLabels: true, model: { title: "Pasienter, ny tittel" } });
  });

  test("another period is told beside the declared one", () => {
    expect(only(changed([3, 1, "Periode: 2024"]))).toMatchObject({
      sameLabels: true,
      changedLines: [{ role: "period", seen: "Periode: 2024" }],
    });
  });

  test("a table whose sheet is gone is left out", () => {
    expect(readDeclared([about, list])).toEqual([]);
  });
});

describe("what does not change the table is passed over", () => {
  test("figures filled in, and lines further down", () => {
    const read = only(changed([7, 2, "12"], [8, 3, "x"], [14, 1, "Skrevet ut i dag"]));
    expect(read).toMatchObject({ sameLabels: true, changedLines: [] });
  });

  test("rows set in above", () => {
    const lower = table.cells.map((cell) => ({ ...cell, row: cell.row + 3 }));
    const moved = { ...table, cells: lower };
    expect(only([moved, about, list])).toMatchObject({
      sameLabels: true,
      corner: { row: 8, column: 1 },
      changedLines: [],
    });
  });

  test("a sheet with another name and in another place", () => {
    const read = only([about, list, { ...table, name: "Bestilling" }]);
    expect(read).toMatchObject({ model, sameLabels: true, sheet: { name: "Bestilling" } });
  });

  test("the list of codes, sorted by category and with its columns in another order", () => {
    const [header, ...rows] = [...new Set(list.cells.map(({ row }) => row))].sort((a, b) => a - b);
    const backwards = new Map([[header, header], ...rows.map((row, at) => [row, rows[rows.length - 1 - at]] as const)]);
    const cells = list.cells.map((cell) => ({ ...cell, row: backwards.get(cell.row) ?? 0, column: 20 - cell.column }));
    expect(only([table, about, { ...list, cells }])).toMatchObject({ model, sameLabels: true });
  });
});

describe("what can't be understood declares nothing", () => {
  const withAbout = (label: string, value: string): SheetGrid[] => {
    const row = about.cells.find(({ text }) => text === label)?.row;
    const cells = about.cells.map((cell) => (cell.row === row && cell.column === 2 ? { ...cell, text: value } : cell));
    return [table, { ...about, cells }, list];
  };

  test("a measure in other words", () => {
    expect(readDeclared(withAbout("Måltall", "Hvor mange det var"))).toBeNull();
  });

  test("a text beyond what a model may hold", () => {
    expect(readDeclared(withAbout("Tittel", "a".repeat(301)))).toBeNull();
    expect(readDeclared(withAbout("Tittel", "a".repeat(300)))).not.toBeNull();
  });

  test("rows of codes that contradict each other", () => {
    const row = list.cells.find(({ text }) => text === "Vestland")?.row;
    const cells = list.cells.map((cell) =>
      cell.row === row && cell.text === "Fylke" ? { ...cell, text: "By" } : cell,
    );
    expect(readDeclared([table, about, { ...list, cells }])).toBeNull();
  });
});
