import { describe, expect, test } from "vitest";
import type { TableCorrection } from "~/schemas/tableCorrection";
import { tableCorrection } from "~/schemas/tableCorrection";
import { readTables } from "../readTables";
import { toSampleTable } from "../ReadTable";
import type { GridRange } from "../SheetGrid";
import { drawGrid } from "../testing/drawGrid";
import { smallCatalogue } from "../testing/smallCatalogue";

const at = (top: number, left: number, bottom: number, right: number): GridRange => ({ top, left, bottom, right });
const pointed = (correction: Record<string, unknown>): TableCorrection =>
  tableCorrection.parse({ sheet: "Ark1", ...correction });

function read(drawing: string, ...corrections: TableCorrection[]) {
  const { tables, findings } = readTables([drawGrid(drawing)], smallCatalogue, { corrections });
  return {
    tables,
    shown: tables.map(toSampleTable),
    unfit: findings.filter(({ code }) => code === "correction-not-fitting"),
  };
}

describe("what a person points at counts", () => {
  test("this row is a header too", () => {
    const drawing = `
      | Sone |  A1 | A2 | B1 |
      | Nord |  a  | b  | c  |
      | Sør  |     |    |    |
      | Øst  |     |    |    |`;
    const { shown, unfit } = read(drawing, pointed({ kind: "header-rows", range: at(1, 1, 2, 4) }));
    expect(unfit).toEqual([]);
    expect(shown[0]?.rows.map(({ categories }) => categories)).toEqual([["Sør", "Øst"]]);
    expect(shown[0]?.columns.map(({ categories }) => categories)).toEqual([
      ["A1", "A2", "B1"],
      ["a", "b", "c"],
    ]);
  });

  test("a row that was read as title is the header", () => {
    const drawing = `
      | Hvor mange som bor der |      |
      |                        |      |
      | Oslo                   |      |
      | Akershus               |      |`;
    const { shown } = read(drawing, pointed({ kind: "header-rows", range: at(1, 1, 1, 2) }));
    expect(shown[0]?.rows[0]?.categories).toEqual(["Oslo", "Akershus"]);
  });

  test("these columns are the row labels", () => {
    const drawing = `
      | Sone | Lav | Høy |
      | Nord | her |     |
      | Sør  | der |     |`;
    const { shown } = read(drawing, pointed({ kind: "label-columns", range: at(1, 1, 3, 1) }));
    expect(shown[0]?.rows.map(({ categories }) => categories)).toEqual([["Nord", "Sør"]]);
    expect(shown[0]?.columns.map(({ categories }) => categories)).toEqual([["Lav", "Høy"]]);
  });

  test("this is a note, this is the title, and this is not to be read", () => {
    const drawing = `
      | Utkast til møtet |      |
      | Hjerte i nord    |      |
      | Fylke            | Menn |
      | Oslo             |      |
      | Akershus         |      |
      | Kontortid        |      |
      | Vestland         |      |`;
    const { tables, shown, unfit } = read(
      drawing,
      pointed({ kind: "ignore", range: at(1, 1, 1, 1) }),
      pointed({ kind: "title", range: at(2, 1, 2, 2) }),
      pointed({ kind: "note", range: at(6, 1, 6, 2) }),
    );
    expect(unfit).toEqual([]);
    expect(shown[0]).toMatchObject({
      title: "Hjerte i nord",
      rows: [{ categories: ["Oslo", "Akershus", "Vestland"] }],
    });
    expect(tables[0]?.notes).toEqual(["Kontortid"]);
    expect(tables[0]?.texts.title?.sureness).toBe("certain");
  });

  test("these two are one table", () => {
    const drawing = `
      | Sone | Lav | Høy |
      | Nord |     |     |
      | Sør  |     |     |
      |      |     |     |
      | Det som ligger langt unna alt annet |  |  |
      |      |     |     |
      | Øst  |     | ja  |
      | Vest | nei |     |`;
    expect(read(drawing).shown).toHaveLength(2);
    const { shown, unfit } = read(
      drawing,
      pointed({ kind: "one-table", range: at(1, 1, 3, 3), with: at(7, 1, 8, 3) }),
      pointed({ kind: "label-columns", range: at(1, 1, 8, 1) }),
    );
    expect(unfit).toEqual([]);
    expect(shown.map(({ rows }) => rows[0]?.categories)).toEqual([["Nord", "Sør", "Øst", "Vest"]]);
  });

  test("this is a table of its own", () => {
    const drawing = `
      | Fylke    | Menn | Kvinner |
      | Oslo     |      |         |
      | Akershus |      |         |
      | Vakt     | Dag  | Natt    |
      | Nord     |      |         |
      | Sør      |      |         |`;
    const { shown } = read(drawing, pointed({ kind: "own-table", range: at(4, 1, 6, 3) }));
    expect(shown.map(({ range }) => range)).toEqual(["A1:C3", "A4:C6"]);
  });

  test("this variable is that one, or one of the applicant's own", () => {
    const drawing = `
      | Gruppe | Menn | Kvinner |
      | I      |      |         |
      | II     |      |         |`;
    const named = read(drawing, pointed({ kind: "variable", range: at(1, 1, 1, 1), variable: "level-of-care" }));
    expect(named.shown[0]?.rows[0]).toMatchObject({ variable: "Omsorgsnivå", variableCode: "level-of-care" });
    expect(named.tables[0]?.rows[0]?.sureness).toBe("certain");
    const own = read(drawing, pointed({ kind: "variable", range: at(1, 2, 1, 3), variable: null }));
    expect(own.shown[0]?.columns[0]).toMatchObject({ variableCode: null, categories: ["Menn", "Kvinner"] });
  });
});

test.each([
  { what: "empty cells", correction: { kind: "header-rows", range: at(40, 1, 41, 3) } },
  { what: "a sheet that is gone", correction: { kind: "note", sheet: "Ark9", range: at(1, 1, 1, 1) } },
  {
    what: "two tables of which one is gone",
    correction: { kind: "one-table", range: at(1, 1, 3, 2), with: at(9, 1, 9, 1) },
  },
])("a correction that points at $what is reported, and nothing else changes", ({ correction }) => {
  const drawing = "| Fylke | Menn |\n| Oslo | |\n| Akershus | |";
  const { shown, unfit } = read(drawing, pointed(correction));
  expect(unfit).toMatchObject([{ severity: "warning", params: { kind: correction.kind } }]);
  expect(shown).toEqual(read(drawing).shown);
});

test("a correction whose range is upside down is no correction", () => {
  expect(tableCorrection.safeParse({ kind: "note", sheet: "Ark1", range: at(3, 1, 2, 1) }).success).toBe(false);
});
