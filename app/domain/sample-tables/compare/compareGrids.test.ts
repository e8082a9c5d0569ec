import { describe, expect, test } from "vitest";
import { previewSheet } from "../previewSheet";
import type { GridRange } from "../SheetGrid";
import { drawGrid } from "../testing/drawGrid";
import type { ComparedCell, ComparedRow } from "./compareCells";
import { compareGrids, isSameSheet, type ComparedSheet } from "./compareGrids";

type Kept = Extract<ComparedSheet, { status: "kept" }>;
const compare = (
  before: string,
  after: string,
  mergesBefore: GridRange[] = [],
  mergesAfter: GridRange[] = [],
): Kept => {
  const [sheet] = compareGrids([drawGrid(before, mergesBefore)], [drawGrid(after, mergesAfter)]);
  if (sheet?.status !== "kept") throw new RangeError("the sheet was not kept");
  return sheet;
};
/** A row in short: its numbers, and its cells as `text`, `+text`, `-text` or `before>after`. */
const written = ({ before, after, cells }: ComparedRow) =>
  `${before ?? "·"} ${after ?? "·"}: ${cells.map(writtenCell).join(" | ")}`;
function writtenCell(cell: ComparedCell): string {
  if (cell.status === "changed") return `${cell.before}>${cell.after}`;
  return { same: "", added: "+", removed: "-" }[cell.status] + cell.text;
}

const counties = `
  | Infarkt  |      |         |
  | Fylke    | Menn | Kvinner |
  | Oslo     |      |         |
  | Akershus |      |         |
  | Vestland |      |         |
  | Agder    |      |         |
  | Rogaland |      |         |`;

describe("a sheet, cell by cell", () => {
  test("nothing differs between a sheet and itself, read or as a page keeps it", () => {
    const grid = drawGrid(counties);
    for (const [one, other] of [
      [grid, grid],
      [previewSheet(grid, []), grid],
    ] as const) {
      const [sheet] = compareGrids([one], [other]);
      expect(sheet).toMatchObject({ status: "kept", cellsChanged: 0, rows: [] });
      expect(sheet && isSameSheet(sheet)).toBe(true);
    }
  });

  test("a changed cell stands with both texts, and one row on either side", () => {
    const sheet = compare(counties, counties.replace("Vestland", "Hordaland"));
    expect(sheet.rows.map(written)).toEqual(["4 4: Akershus", "5 5: Vestland>Hordaland", "6 6: Agder"]);
    expect(sheet).toMatchObject({ cellsChanged: 1, rowsAfter: 1 });
    expect(sheet.rows.map(({ skipped }) => skipped)).toEqual([3, 0, 0]);
    expect(sheet.columns).toEqual([{ before: "A", after: "A" }]);
  });

  test("a row put in between makes nothing below it differ", () => {
    const sheet = compare(counties, counties.replace("  | Vestland", "  | Buskerud |  |  |\n  | Vestland"));
    expect(sheet.rows.map(written)).toEqual(["4 4: Akershus", "· 5: +Buskerud", "5 6: Vestland"]);
    expect(sheet.cellsChanged).toBe(1);
  });

  test("a row taken out is told with its number before", () => {
    const sheet = compare(counties, counties.replace(/ {2}\| Akershus.*\n/, ""));
    expect(sheet.rows.map(written)).toEqual(["3 3: Oslo", "4 ·: -Akershus", "5 4: Vestland"]);
  });

  test("a row put in and another changed are both found, with every column that the rows beside them fill", () => {
    const after = counties.replace("Oslo    ", "0301 Oslo").replace("  | Agder", "  | Telemark |  |  |\n  | Agder");
    expect(compare(counties, after).rows.map(written)).toEqual([
      "2 2: Fylke | Menn | Kvinner",
      "3 3: Oslo>0301 Oslo |  | ",
      "4 4: Akershus |  | ",
      "5 5: Vestland |  | ",
      "· 6: +Telemark |  | ",
      "6 7: Agder |  | ",
    ]);
  });

  test("a row that is wholly the same is kept before two that are only alike", () => {
    const sheet = compare(
      `
      | Oslo  | 1 | 2 |
      | Agder | 3 | 4 |`,
      `
      | Agder | 3 | 4 |
      | Oslo  | 1 | 9 |
      | Agder | 3 | 9 |`,
    );
    expect(sheet.rows.map(written)).toEqual([
      "1 ·: -Oslo | -1 | -2",
      "2 1: Agder | 3 | 4",
      "· 2: +Oslo | +1 | +9",
      "· 3: +Agder | +3 | +9",
    ]);
  });

  test("a column put in between makes nothing beside it differ", () => {
    const sheet = compare(
      `
      | Fylke | Menn | Kvinner |
      | Oslo  | 0    | 0       |`,
      `
      | Fylke | Helseregion | Menn | Kvinner |
      | Oslo  | Sør-Øst     | 0    | 0       |`,
    );
    expect(sheet.rows.map(written)).toEqual([
      "1 1: Fylke | +Helseregion | Menn | Kvinner",
      "2 2: Oslo | +Sør-Øst | 0 | 0",
    ]);
    expect(sheet.columns).toEqual([
      { before: "A", after: "A" },
      { before: null, after: "B" },
      { before: "B", after: "C" },
      { before: "C", after: "D" },
    ]);
  });

  test("headers that are translated are changed cells, not new columns", () => {
    const sheet = compare(
      `
      | County | Men | Women |
      | Oslo   |     |       |`,
      `
      | Fylke  | Menn | Kvinner |
      | Oslo   |      |         |`,
    );
    expect(sheet.rows.map(written)).toEqual(["1 1: County>Fylke | Men>Menn | Women>Kvinner", "2 2: Oslo |  | "]);
  });

  test("columns under merged headers are told apart by the headers above them", () => {
    const merged = (...spans: [number, number][]): GridRange[] =>
      spans.map(([left, right]) => ({ top: 1, bottom: 1, left, right }));
    const sheet = compare(
      `
      |      | Menn |      | Kvinner |      |
      |      | 0–49 | 50+  | 0–49    | 50+  |
      | Oslo |      |      |         |      |`,
      `
      |      | Menn |      | Kvinner |      |      |
      |      | 0–49 | 50+  | 0–49    | 50–69 | 70+ |
      | Oslo |      |      |         |       |     |`,
      merged([2, 3], [4, 5]),
      merged([2, 3], [4, 6]),
    );
    expect(sheet.rows.map(written)[1]).toBe("2 2:  | 0–49 | 50+ | 0–49 | 50+>50–69 | +70+");
  });

  test("an empty row more is no difference", () => {
    expect(compare(counties, counties.replace("  | Fylke", "  |  |  |  |\n  | Fylke"))).toMatchObject({
      cellsChanged: 0,
      rows: [],
    });
  });

  test("a title over two merged rows keeps the cells below it in their columns", () => {
    const merge = [{ top: 1, bottom: 2, left: 1, right: 1 }];
    const before = `
      | Fylke | Menn |
      |       | 2020 |
      | Oslo  | 0    |`;
    expect(compare(before, before.replace("2020", "2021"), merge, merge).rows.map(written)).toEqual([
      "1 1: Fylke | Menn",
      "2 2:  | 2020>2021",
      "3 3: Oslo | 0",
    ]);
  });

  test("a sheet that is larger than what is kept of it says so", () => {
    const tall = Array.from({ length: 230 }, (_, at) => `| Rad ${at} |`).join("\n");
    expect(compare(tall, tall.replace("Rad 3 ", "Rad tre "))).toMatchObject({ isCut: true, cellsChanged: 1 });
    expect(compare(counties, counties.replace("Oslo", "Agder"))).toMatchObject({ isCut: false });
  });

  test("of very many changes the first are listed, and all are counted", () => {
    const rows = (word: string) => Array.from({ length: 190 }, (_, at) => `| Rad ${at} | ${word} ${at} |`).join("\n");
    const sheet = compare(rows("før"), rows("etter"));
    expect(sheet).toMatchObject({ cellsChanged: 190, isShortened: true });
    expect(sheet.rows).toHaveLength(150);
  });
});

describe("the sheets of a workbook", () => {
  const one = "| Alder | 0–17 | 18+ |";
  const other = "| Region | Nord | Sør |";

  test("are paired by name, whatever their order", () => {
    const before = [drawGrid(one, [], "Alder"), drawGrid(other, [], "Region")];
    expect(compareGrids(before, [...before].reverse()).every(isSameSheet)).toBe(true);
  });

  test("with the same name are two versions of one, also where another holds what it held", () => {
    const before = [drawGrid(one, [], "A"), drawGrid(other, [], "B")];
    const after = [drawGrid(other, [], "A"), drawGrid(one, [], "B")];
    expect(compareGrids(before, after)).toMatchObject([
      { nameBefore: "A", name: "A", cellsChanged: 3 },
      { nameBefore: "B", name: "B", cellsChanged: 3 },
    ]);
  });

  test("with a new name are paired by what is in them, also behind a new front sheet", () => {
    const front = drawGrid("| Om prosjektet |", [], "Forside");
    const sheets = compareGrids([drawGrid(one, [], "Ark1")], [front, drawGrid(one, [], "Alder")]);
    expect(sheets).toMatchObject([
      { status: "added", name: "Forside", rows: 1 },
      { status: "kept", nameBefore: "Ark1", name: "Alder", cellsChanged: 0 },
    ]);
    expect(sheets.some(isSameSheet)).toBe(false);
  });

  test("with nothing in common but their place are two versions of one; a last one that is gone is gone", () => {
    const before = [drawGrid(one, [], "A"), drawGrid(other, [], "B")];
    expect(compareGrids(before, [drawGrid("| Noe annet |", [], "C")])).toMatchObject([
      { status: "kept", nameBefore: "A", name: "C" },
      { status: "removed", name: "B", rows: 1 },
    ]);
  });
});
