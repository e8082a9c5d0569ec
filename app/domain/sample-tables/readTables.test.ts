import { describe, expect, test } from "vitest";
import { mostCells } from "./mostCells";
import { readTables } from "./readTables";
import { toSampleTable } from "./ReadTable";
import type { GridRange } from "./SheetGrid";
import { drawGrid } from "./testing/drawGrid";
import { smallCatalogue } from "./testing/smallCatalogue";
import { withCheckDigits } from "./testing/withCheckDigits";

const counties = ["Oslo", "Akershus", "Vestland"];
const county = { variable: "Fylke", variableCode: "county", categories: counties, total: false };
const sex = { variable: "Kjønn", variableCode: "sex", categories: ["Menn", "Kvinner"], total: false };

function read(drawing: string, merges: readonly GridRange[] = []) {
  const { tables, findings } = readTables([drawGrid(drawing, merges)], smallCatalogue);
  return {
    tables: tables.map(toSampleTable),
    read: tables,
    findings: findings.map(({ code, range }) => ({ code, range })),
    codes: findings.map((finding) => finding.code),
    all: findings,
  };
}

describe("the layout of a table", () => {
  test("a title above, row labels, one header row and notes below", () => {
    const {
      tables,
      read: details,
      codes,
    } = read(`
      | Pasienter etter fylke og kjønn, 2021–2023 |      |         |
      | Telleenhet: personer                      |      |         |
      |                                           |      |         |
      | Fylke                                     | Menn | Kvinner |
      | Oslo                                      |      |         |
      | Akershus                                  |      |         |
      | Vestland                                  |      |         |
      | Merknad: bosted ved første kontakt.       |      |         |`);
    expect(tables).toEqual([
      {
        title: "Pasienter etter fylke og kjønn, 2021–2023",
        sheet: "Ark1",
        range: "A4:C7",
        rows: [county],
        columns: [sex],
        cells: 6,
      },
    ]);
    expect(details[0]).toMatchObject({
      unitOfCount: "personer",
      period: "2021–2023",
      notes: ["Merknad: bosted ved første kontakt."],
    });
    expect(codes).toEqual([]);
  });

  test("two header rows with merged cells and totals over both", () => {
    const { tables } = read(
      `
      | Fylke    | Menn |       |        | Kvinner |       |        | Totalt |
      |          | 0–17 | 18–66 | Totalt | 0–17    | 18–66 | Totalt |        |
      | Oslo     |      |       |        |         |       |        |        |
      | Akershus |      |       |        |         |       |        |        |
      | Vestland |      |       |        |         |       |        |        |
      | I alt    |      |       |        |         |       |        |        |`,
      [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 4 },
        { top: 1, left: 5, bottom: 1, right: 7 },
        { top: 1, left: 8, bottom: 2, right: 8 },
      ],
    );
    expect(tables[0]).toMatchObject({
      range: "A1:H6",
      rows: [{ ...county, total: true }],
      columns: [
        { ...sex, total: true },
        { variable: "Aldersgruppe", variableCode: "age-group", categories: ["0–17", "18–66"], total: true },
      ],
      cells: 3 * 2 * 2,
    });
  });

  test("header cells that are blank to the right instead of merged", () => {
    const { tables } = read(`
      | Fylke | Menn |      | Kvinner |      |
      |       | 2021 | 2022 | 2021    | 2022 |
      | Oslo  |      |      |         |      |
      | Akershus |   |      |         |      |`);
    expect(tables[0]?.columns).toEqual([
      sex,
      { variable: "År", variableCode: "year", categories: ["2021", "2022"], total: false },
    ]);
  });

  test("a row over all columns that names the variable", () => {
    const { tables } = read(
      `
      |       | Inntektsnivå |         |     |
      | Fylke | Lav          | Middels | Høy |
      | Oslo  |              |         |     |
      | Akershus |           |         |     |`,
      [{ top: 1, left: 2, bottom: 1, right: 4 }],
    );
    expect(tables[0]).toMatchObject({
      rows: [{ variableCode: "county" }],
      columns: [{ variable: "Inntektsnivå", variableCode: null, categories: ["Lav", "Middels", "Høy"] }],
      cells: 6,
    });
  });

  test("the corner names rows and columns at once", () => {
    const { tables } = read(`
      | Kjønn / Fylke | Menn | Kvinner |
      | Oslo          |      |         |
      | Akershus      |      |         |`);
    expect(tables[0]?.rows[0]?.variableCode).toBe("county");
    expect(tables[0]?.columns[0]?.variableCode).toBe("sex");
  });

  test.each([
    { how: "merged", merges: [1, 2].map((at) => ({ top: at * 2, left: 1, bottom: at * 2 + 1, right: 1 })) },
    { how: "blank below", merges: [] },
  ])("nested row labels in two columns, the outer one $how", ({ merges }) => {
    const { tables } = read(
      `
      | Fylke    | Kjønn   | Antall personer |
      | Oslo     | Menn    |                 |
      |          | Kvinner |                 |
      | Akershus | Menn    |                 |
      |          | Kvinner |                 |`,
      merges,
    );
    expect(tables[0]).toMatchObject({
      rows: [{ ...county, categories: ["Oslo", "Akershus"] }, sex],
      columns: [],
      cells: 4,
    });
  });

  test("nested row labels in one column, indented", () => {
    const { tables } = read(`
      | Bosted og kjønn | 2021 | 2022 |
      | Nordby          |      |      |
      | > Menn          |      |      |
      | > Kvinner       |      |      |
      | Sørby           |      |      |
      | > Menn          |      |      |
      | > Kvinner       |      |      |`);
    expect(tables[0]?.rows.map((row) => row.categories)).toEqual([
      ["Nordby", "Sørby"],
      ["Menn", "Kvinner"],
    ]);
  });

  test("nested row labels in one column, told apart by what they are", () => {
    const { tables } = read(`
      | Bosted og kjønn | 2021 | 2022 |
      | Oslo            |      |      |
      | Menn            |      |      |
      | Kvinner         |      |      |
      | Akershus        |      |      |
      | Menn            |      |      |
      | Kvinner         |      |      |`);
    expect(tables[0]?.rows).toEqual([{ ...county, categories: ["Oslo", "Akershus"] }, sex]);
  });

  test.each([
    { first: "Fylke", labels: ["Oslo", "Akershus", "Vestland"], second: "Inntekt", others: ["Lav", "Høy"] },
    { first: "Inntekt", labels: ["Lav", "Høy", "Ukjent"], second: "Alder", others: ["0–17", "18–66"] },
  ])("$first and $second listed side by side, one list shorter than the other", ({ first, labels, second, others }) => {
    const lines = labels.map((label, at) => `| ${label} | ${others[at] ?? ""} |`);
    const { tables } = read([`| ${first} | ${second} |`, ...lines].join("\n"));
    expect(tables[0]?.rows.map((row) => row.categories)).toEqual([labels, others]);
    expect(tables[0]?.columns).toEqual([]);
  });

  test("variables stacked in one column are tables of their own", () => {
    const { tables } = read(`
      |          | Menn | Kvinner |
      | Alder    |      |         |
      | 0–17 år  |      |         |
      | 18–66 år |      |         |
      | Fylke    |      |         |
      | Oslo     |      |         |
      | Akershus |      |         |`);
    expect(tables.map((table) => [table.rows[0]?.variableCode, table.cells])).toEqual([
      ["age-group", 4],
      ["county", 4],
    ]);
  });

  test("variables side by side over the columns are tables of their own", () => {
    const { tables } = read(
      `
      | Fylke | Kjønn |         | Alder |       |     |
      |       | Menn  | Kvinner | 0–17  | 18–66 | 67+ |
      | Oslo  |       |         |       |       |     |
      | Akershus |    |         |       |       |     |`,
      [
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 4, bottom: 1, right: 6 },
      ],
    );
    expect(tables.map((table) => [table.columns[0]?.variableCode, table.range, table.cells])).toEqual([
      ["sex", "A1:C4", 4],
      ["age-group", "A1:F4", 6],
    ]);
  });

  test("several tables in a sheet, one beside the other and one below, away from A1", () => {
    const { tables } = read(`
      |  |          |      |         |  |      |      |
      |  | Fylke    | Menn | Kvinner |  | År   | 67+  |
      |  | Oslo     |      |         |  | 2021 |      |
      |  | Akershus |      |         |  | 2022 |      |
      |  |          |      |         |  |      |      |
      |  | Tabell 2 |      |         |  |      |      |
      |  | Alder    | Menn | Kvinner |  |      |      |
      |  | 0–17     |      |         |  |      |      |
      |  | 18–66    |      |         |  |      |      |`);
    expect(tables.map((table) => [table.range, table.title])).toEqual([
      ["B2:D4", null],
      ["F2:G4", null],
      ["B7:D9", "Tabell 2"],
    ]);
  });

  test("words that name a variable elsewhere stay categories where they are listed", () => {
    const { tables } = read(`
      | Fylke    | Døgnopphold | Poliklinikk |
      | Oslo     |             |             |
      | Akershus |             |             |`);
    expect(tables[0]?.columns.map((column) => column.categories)).toEqual([["Døgnopphold", "Poliklinikk"]]);
  });

  test("several measures beside one another are the innermost variable over the columns", () => {
    const { tables } = read(`
      | Fylke    | Antall | Andel (%) |
      | Oslo     |        |           |
      | Akershus |        |           |`);
    expect(tables[0]).toMatchObject({ columns: [{ categories: ["Antall", "Andel (%)"] }], cells: 4 });
  });

  test("a list of codes is no table", () => {
    const { tables, codes } = read(`
      | Variabel | Kode | Kategori |
      | Fylke    | 03   | Oslo     |
      | Fylke    | 32   | Akershus |`);
    expect(tables).toEqual([]);
    expect(codes).toEqual(["nothing-read"]);
  });

  test("a code with its label is recognised by its form", () => {
    const { tables } = read(`
      | Diagnose                  | Antall personer |
      | I21 Akutt hjerteinfarkt   |                 |
      | I63.9 Hjerneinfarkt, UNS  |                 |`);
    expect(tables[0]?.rows[0]).toMatchObject({ variable: "Diagnose", variableCode: "diagnosis" });
  });
});

describe("what is found missing or doubtful", () => {
  test("an empty sheet: nothing is read", () => {
    expect(read("").codes).toEqual(["nothing-read"]);
  });

  test("a header with nothing under it", () => {
    const { all } = read(`
      | Kjønn   | Alder | Fylke    |
      | Menn    |       | Oslo     |
      | Kvinner |       | Akershus |`);
    expect(all).toContainEqual(
      expect.objectContaining({
        code: "categories-missing",
        severity: "error",
        range: { top: 1, left: 2, bottom: 1, right: 2 },
        params: { variable: "Alder" },
      }),
    );
  });

  test("labels without any header", () => {
    const { codes } = read(`
      | Nordby | 12 | 15 |
      | Sørby  | 3  | 4  |`);
    expect(codes).toContain("header-missing");
    expect(codes).toContain("numbers-filled-in");
  });

  test("no unit of count and no period", () => {
    const { codes } = read(`
      | Fylke    | Menn | Kvinner |
      | Oslo     |      |         |
      | Akershus |      |         |`);
    expect(codes).toEqual(["unit-of-count-missing", "period-missing"]);
  });

  test("a unit of count without a word after it is still missing", () => {
    expect(
      read(`
      | Telleenhet: |      |         |
      | Fylke       | Menn | Kvinner |
      | Oslo        |      |         |
      | Akershus    |      |         |`).codes,
    ).toContain("unit-of-count-missing");
  });

  test("numbers where the figures are to come, but not in years, formulas or fillers", () => {
    const { findings, all } = read(`
      | År   | Menn | Kvinner | Totalt |
      | 2021 | 12   | x       | =12    |
      | 2022 |      | 7       | =7     |`);
    expect(findings).toContainEqual({ code: "numbers-filled-in", range: { top: 2, left: 2, bottom: 3, right: 3 } });
    expect(all.find((finding) => finding.code === "numbers-filled-in")?.params).toEqual({ count: 2 });
    expect(findings).toContainEqual({ code: "formulas-present", range: { top: 2, left: 4, bottom: 3, right: 4 } });
  });

  test("years as numbers in the header are labels", () => {
    const { tables, codes } = read(`
      | Fylke    | 2021 | 2022 | 2023 |
      | Oslo     |      |      |      |
      | Akershus |      |      |      |`);
    expect(tables[0]?.columns[0]).toMatchObject({ variableCode: "year", categories: ["2021", "2022", "2023"] });
    expect(codes).not.toContain("numbers-filled-in");
  });

  test("a personal number, wherever it stands", () => {
    const { all } = read(`
      | Fylke    | Menn |
      | Oslo     |      |
      | Pasient ${withCheckDigits("311299", 7)} |  |`);
    expect(all).toContainEqual(
      expect.objectContaining({
        code: "personal-number",
        severity: "error",
        range: { top: 3, left: 1, bottom: 3, right: 1 },
      }),
    );
  });

  test("English labels, with the Norwegian words where they are known", () => {
    const { all } = read(`
      | County | Men | Women | Unknown gender |
      | Oslo   |     |       |                |
      | Vestland |   |       |                |`);
    const labels = all.flatMap((finding) => (finding.code === "label-not-norwegian" ? finding.params.labels : []));
    expect(labels).toEqual([
      { label: "County", proposal: "Fylke" },
      { label: "Men", proposal: "Menn" },
      { label: "Women", proposal: "Kvinner" },
      { label: "Unknown gender", proposal: null },
    ]);
  });

  test("age bands that overlap or leave a gap", () => {
    const { all } = read(`
      | Alder | Menn |
      | 0–18  |      |
      | 18–66 |      |
      | 70+   |      |`);
    const about = (code: string) => all.find((finding) => finding.code === code)?.params;
    expect(about("age-bands-overlap")).toEqual({ first: "0–18", second: "18–66" });
    expect(about("age-bands-gap")).toEqual({ first: "18–66", second: "70+" });
  });

  test("more than 100,000 cells", () => {
    const rows = Array.from({ length: 401 }, (_, at) => `| Sted ${at} |`).join("\n");
    const header = Array.from({ length: 250 }, (_, at) => `Gruppe ${at}`).join(" | ");
    const { tables, codes } = read(`| Sted | ${header} |\n${rows}`);
    expect(mostCells).toBe(100_000);
    expect(tables[0]?.cells).toBe(401 * 250);
    expect(codes).toContain("too-many-cells");
  });

  test("a variable that the chosen sources do not have", () => {
    const source = { id: "mfr", abbreviation: "MFR", variables: ["sex", "year"] };
    const catalogue = { ...smallCatalogue, sources: [source as (typeof smallCatalogue.sources)[number]] };
    const grid = drawGrid(`
      | Fylke    | Menn | Kvinner |
      | Oslo     |      |         |
      | Akershus |      |         |`);
    const found = readTables([grid], catalogue, { sourceIds: ["mfr"] }).findings.filter(
      ({ code }) => code === "variable-not-in-sources",
    );
    expect(found.map((finding) => finding.params)).toEqual([{ variable: "Fylke", sources: ["MFR"] }]);
    const unchecked = readTables([grid], catalogue).findings.map(({ code }) => code);
    expect(unchecked).not.toContain("variable-not-in-sources");
  });
});

test("a lone cell in the last corner of the sheet is read at once", () => {
  const grid = {
    ...drawGrid("| Fylke | Menn |\n| Oslo | |\n| Vestland | |"),
    usedRange: { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
    merges: [{ top: 1, left: 3, bottom: 1_048_576, right: 16_384 }],
  };
  const corner = {
    row: 1_048_576,
    column: 16_384,
    text: "x",
    kind: "text",
    formula: false,
    bold: false,
    indent: 0,
  } as const;
  const { tables } = readTables([{ ...grid, cells: [...grid.cells, corner] }], smallCatalogue);
  expect(tables[0]?.range).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
});
