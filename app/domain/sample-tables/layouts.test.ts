import { describe, expect, test } from "vitest";
import { readTables } from "./readTables";
import { toSampleTable } from "./ReadTable";
import type { GridRange, SheetGrid } from "./SheetGrid";
import { drawGrid } from "./testing/drawGrid";
import { smallCatalogue } from "./testing/smallCatalogue";

const range = (top: number, left: number, bottom: number, right: number): GridRange => ({ top, left, bottom, right });

function read(drawing: string, more: Partial<SheetGrid> = {}) {
  const reading = readTables([{ ...drawGrid(drawing, more.merges), ...more }], smallCatalogue);
  return { ...reading, shown: reading.tables.map(toSampleTable) };
}

/** Per side, the categories of each variable; "+" after those with a total. */
function sides({ shown }: ReturnType<typeof read>, at = 0) {
  const words = (side: "rows" | "columns") =>
    shown[at]?.[side].map(({ categories, total }) => categories.join(" ") + (total ? " +" : ""));
  return { rows: words("rows"), columns: words("columns") };
}

describe("row labels nested in one column", () => {
  test("three steps of indentation", () => {
    const reading = read(`
      | Bosted, kjønn og alder | 2021 | 2022 |
      | Oslo                   |      |      |
      | > Menn                 |      |      |
      | >> 0–17                |      |      |
      | >> 18–66               |      |      |
      | > Kvinner              |      |      |
      | >> 0–17                |      |      |
      | >> 18–66               |      |      |
      | Vestland               |      |      |
      | > Menn                 |      |      |
      | >> 0–17                |      |      |
      | >> 18–66               |      |      |
      | > Kvinner              |      |      |
      | >> 0–17                |      |      |
      | >> 18–66               |      |      |`);
    expect(sides(reading).rows).toEqual(["Oslo Vestland", "Menn Kvinner", "0–17 18–66"]);
    expect(reading.shown[0]?.cells).toBe(2 * 2 * 2 * 2);
  });

  test.each([
    { how: "bold type", sign: "!" },
    { how: "colour", sign: "#" },
  ])("$how alone tells the outer labels, in words that no catalogue has", ({ sign }) => {
    const reading = read(`
      | Boform       | Lav | Høy |
      | ${sign} Hjemme |     |     |
      | Alene        |     |     |
      | Med andre    |     |     |
      | ${sign} Institusjon |  |  |
      | Kort tid     |     |     |
      | Lang tid     |     |     |`);
    expect(sides(reading).rows).toEqual(["Hjemme Institusjon", "Alene Med andre Kort tid Lang tid"]);
    expect(reading.shown[0]?.cells).toBe(4 * 2);
  });

  test("words of the applicant's own are nested where they come again", () => {
    const reading = read(`
      | Sone og vakt | Lav | Høy |
      | Nord         |     |     |
      | Dag          |     |     |
      | Natt         |     |     |
      | Sør          |     |     |
      | Dag          |     |     |
      | Natt         |     |     |
      | I alt        |     |     |`);
    expect(sides(reading).rows).toEqual(["Nord Sør +", "Dag Natt"]);
    expect(reading.shown[0]?.rows.map(({ variable }) => variable)).toEqual(["Sone", "vakt"]);
  });

  test("age bands with wider ones above them are one variable, whatever the indentation", () => {
    const reading = read(`
      | Alder   | Menn | Kvinner |
      | 0–17    |      |         |
      | > 0–4   |      |         |
      | > 5–17  |      |         |
      | 18–66   |      |         |`);
    expect(sides(reading).rows).toEqual(["0–17 0–4 5–17 18–66"]);
  });

  test("a cell to fill on the line of the outer label is the total over the inner ones", () => {
    const reading = read(`
      | Fylke     | 2021 |
      | Oslo      | x    |
      | > Menn    | x    |
      | > Kvinner | x    |
      | Vestland  | x    |
      | > Menn    | x    |
      | > Kvinner | x    |`);
    expect(sides(reading).rows).toEqual(["Oslo Vestland", "Menn Kvinner +"]);
  });
});

describe("totals", () => {
  test.each([
    { where: "first", labels: ["I alt", "Oslo", "Akershus"] },
    { where: "last", labels: ["Oslo", "Akershus", "Fylkene i alt"] },
    { where: "named after what they sum", labels: ["Oslo", "Akershus", "Sum fylker"] },
  ])("$where", ({ labels }) => {
    const reading = read(["| Fylke | Menn | Kvinner |", ...labels.map((label) => `| ${label} | | |`)].join("\n"));
    expect(sides(reading).rows).toEqual(["Oslo Akershus +"]);
    expect(reading.shown[0]?.cells).toBe(4);
  });

  test("Norway is the whole of its counties, and one among the countries", () => {
    const counties = read("| Fylke | Menn |\n| Oslo | |\n| Vestland | |\n| Norge | |");
    const countries = read("| Smittested | Menn |\n| Norge | |\n| Utlandet | |");
    expect(sides(counties).rows).toEqual(["Oslo Vestland +"]);
    expect(sides(countries).rows).toEqual(["Norge Utlandet"]);
  });

  test("a heading beside a total that is merged down names the categories below it", () => {
    const reading = read(
      `
      | Fylke    | Kjønn |         | Totalt |
      |          | Menn  | Kvinner |        |
      | Oslo     |       |         |        |
      | Akershus |       |         |        |`,
      { merges: [range(1, 1, 2, 1), range(1, 2, 1, 3), range(1, 4, 2, 4)] },
    );
    expect(sides(reading)).toEqual({ rows: ["Oslo Akershus"], columns: ["Menn Kvinner +"] });
  });
});

describe("separators and hidden parts", () => {
  test("an empty row below the header, between groups and above the total", () => {
    const reading = read(`
      | Sone | Lav | Høy |
      |      |     |     |
      | Nord |     |     |
      | Sør  |     |     |
      |      |     |     |
      | Øst  |     |     |
      | Vest |     |     |
      |      |     |     |
      | Sum  |     |     |`);
    expect(reading.shown.map((table) => table.range)).toEqual([range(1, 1, 9, 3)].map(() => "A1:C9"));
    expect(sides(reading).rows).toEqual(["Nord Sør Øst Vest +"]);
  });

  test("an empty column inside a table, the right part without row labels of its own", () => {
    const reading = read(`
      | Fylke    | Menn |      |   | Kvinner |      |
      |          | 2021 | 2022 |   | 2021    | 2022 |
      | Oslo     | x    | x    |   | x       | x    |
      | Akershus | x    | x    |   | x       | x    |`);
    expect(reading.shown).toHaveLength(1);
    expect(sides(reading).columns).toEqual(["Menn Kvinner", "2021 2022"]);
  });

  test("hidden rows and columns are no part of the table, and are told of", () => {
    const reading = read(
      `
      | Fylke    | Menn | Begge kjønn | Kvinner |
      | Oslo     |      |             |         |
      | Akershus |      |             |         |
      | Vestland |      |             |         |`,
      { hiddenRows: [{ from: 3, to: 3 }], hiddenColumns: [{ from: 3, to: 3 }] },
    );
    expect(reading.shown[0]).toMatchObject({ range: "A1:D4", cells: 4 });
    expect(sides(reading)).toEqual({ rows: ["Oslo Vestland"], columns: ["Menn Kvinner"] });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "hidden-cells", severity: "advice", range: range(1, 1, 3, 3) }),
    );
  });

  test("a merged header whose first column is hidden still heads what is left of it", () => {
    const reading = read(
      `
      | Fylke    | Menn |      |      |
      |          | 2020 | 2021 | 2022 |
      | Oslo     |      |      |      |
      | Akershus |      |      |      |`,
      { merges: [range(1, 2, 1, 4)], hiddenColumns: [{ from: 2, to: 2 }] },
    );
    expect(sides(reading).columns).toEqual(["Menn", "2021 2022"]);
  });

  test("a hidden sheet is named and not read", () => {
    const reading = read("| Fylke | Menn |\n| Oslo | |\n| Agder | |", { hidden: true });
    expect(reading.tables).toEqual([]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["nothing-read", "hidden-cells"]);
  });
});

describe("several tables", () => {
  test("below each other without a blank row, told by a title and the same header", () => {
    const reading = read(`
      | Tabell 1. Menn   |      |      |
      | Fylke            | 2021 | 2022 |
      | Oslo             |      |      |
      | Akershus         |      |      |
      | Tabell 2. Kvinner |     |      |
      | Fylke            | 2021 | 2022 |
      | Oslo             |      |      |
      | Akershus         |      |      |`);
    expect(reading.shown.map((table) => [table.title, table.range])).toEqual([
      ["Tabell 1. Menn", "A2:C4"],
      ["Tabell 2. Kvinner", "A6:C8"],
    ]);
  });

  test("beside each other, one with more rows and two tables below each other on the right", () => {
    const reading = read(`
      | Fylke    | Menn |  | År   | 67+ |
      | Oslo     |      |  | 2021 |     |
      | Akershus |      |  | 2022 |     |
      | Vestland |      |  |      |     |
      | Agder    |      |  | Alder | Menn |
      | Viken    |      |  | 0–17  |      |
      | Nordland |      |  | 18–66 |      |`);
    expect(reading.shown.map((table) => table.range)).toEqual(["A1:B7", "D1:E3", "D5:E7"]);
  });

  test("with a title each in one row, a blank row above both tables", () => {
    const reading = read(`
      | Tabell 1. Etter fylke |      |  | Tabell 2. Etter år |     |
      |                       |      |  |                    |     |
      | Fylke                 | Menn |  | År                 | 67+ |
      | Oslo                  |      |  | 2021               |     |
      | Akershus              |      |  | 2022               |     |`);
    expect(reading.shown.map((table) => table.title)).toEqual(["Tabell 1. Etter fylke", "Tabell 2. Etter år"]);
  });

  test("a key of codes beside a table is no table", () => {
    const reading = read(`
      | Fylke    | Menn |  | Koder |           |
      | Oslo     |      |  | 1     | Bosatt    |
      | Akershus |      |  | 2     | Innvandret |
      | Vestland |      |  | 9     | Ukjent    |`);
    expect(reading.shown.map((table) => table.range)).toEqual(["A1:B4"]);
  });

  test("a range that the sheet calls a table ends where it says, with the header above it", () => {
    const reading = read(
      `
      |          | Menn |      | Kvinner |      |
      | Fylke    | 2021 | 2022 | 2021    | 2022 |
      | Oslo     |      |      |         |      |
      | Akershus |      |      |         |      |
      | Vestland |      |      |         |      |
      | Fra høringen |  |      |         |      |`,
      { definedTables: [range(2, 1, 5, 5)] },
    );
    expect(reading.shown.map((table) => table.range)).toEqual(["A1:E5"]);
    expect(sides(reading).columns).toEqual(["Menn Kvinner", "2021 2022"]);
    expect(reading.tables[0]?.notes).toEqual(["Fra høringen"]);
  });
});

describe("a list of variables instead of a table", () => {
  test.each([
    {
      how: "one variable a line",
      drawing: `
      | Kjønn | Menn | Kvinner |       |
      | Alder | 0–17 | 18–66   | 67+   |
      | År    | 2021 | 2022    |       |`,
    },
    {
      how: "under a header, the categories in one cell",
      drawing: `
      | Variabel | Kategorier       |
      | Kjønn    | Menn, Kvinner    |
      | Alder    | 0–17; 18–66; 67+ |
      | År       | 2021, 2022       |`,
    },
    {
      how: "the categories below each other",
      drawing: `
      | Variabel | Kategori |
      | Kjønn    | Menn     |
      |          | Kvinner  |
      | Alder    | 0–17     |
      |          | 18–66    |
      |          | 67+      |
      | År       | 2021     |
      |          | 2022     |`,
    },
  ])("$how", ({ drawing }) => {
    const reading = read(drawing);
    expect(sides(reading)).toEqual({ rows: ["Menn Kvinner", "0–17 18–66 67+", "2021 2022"], columns: [] });
    expect(reading.shown[0]?.cells).toBe(2 * 3 * 2);
  });

  test("beside a real table it only explains the variables", () => {
    const list = drawGrid("| Variabel | Kategorier |\n| Kjønn | Menn, Kvinner |\n| Alder | 0–17, 18–66 |", [], "Om");
    const table = drawGrid("| Fylke | Menn |\n| Oslo | |\n| Akershus | |");
    expect(readTables([list, table], smallCatalogue).tables.map(({ sheet }) => sheet)).toEqual(["Ark1"]);
  });
});

describe("what is no table", () => {
  test.each([
    {
      what: "an order in sentences",
      drawing: "| Vi ønsker tall for hjerteinfarkt i Oslo. |\n| Gjerne fordelt på kjønn. |",
    },
    {
      what: "an order in points",
      drawing: "| • | Antall eldre med tjenester i kommunen |\n| • | Utvikling over tid |",
    },
    { what: "a cover sheet", drawing: "| Prosjekt: | Hjerte i nord |\n| Kontakt: | Instituttet |\n| Dato: | mai |" },
  ])("$what", ({ drawing }) => {
    expect(read(drawing).findings.map(({ code }) => code)).toEqual(["nothing-read"]);
  });

  test("words in the cells to fill are no labels", () => {
    const reading = read(`
      | Fylke    | Menn   |         | Kvinner |         |
      |          | Antall | Andel   | Antall  | Andel   |
      | Oslo     | antall | prosent | antall  | prosent |
      | Akershus | antall | prosent | antall  | prosent |`);
    expect(sides(reading)).toEqual({ rows: ["Oslo Akershus"], columns: ["Menn Kvinner", "Antall Andel"] });
  });

  test.each([
    { what: "a sentence", note: "Telleenhet er personer." },
    { what: "an abbreviation explained", note: "DDD = definerte døgndoser" },
    { what: "what is counted", note: "Antall dødsfall i perioden" },
    { what: "a line in italics", note: "~ Se også vedlegget" },
  ])("a line right below the table that is $what", ({ note }) => {
    const reading = read(`| Fylke | Menn |\n| Oslo | |\n| Akershus | |\n| Vestland | |\n| ${note} | |`);
    expect(sides(reading).rows).toEqual(["Oslo Akershus Vestland"]);
  });
});

describe("cells are counted as they stand", () => {
  test("inner categories that differ from one outer one to the next", () => {
    const reading = read(`
      | Sone | Tilbud  | Lav | Høy |
      | Nord | Sykehjem |    |     |
      |      | Dagsenter |   |     |
      | Sør  | Hospits |     |     |`);
    expect(reading.shown[0]?.cells).toBe(3 * 2);
  });

  test("columns that only one of the outer headers has", () => {
    const reading = read(`
      | Fylke    | Menn |       | Kvinner |       |     |
      |          | 0–17 | 18–66 | 0–17    | 18–66 | 67+ |
      | Oslo     |      |       |         |       |     |
      | Akershus |      |       |         |       |     |`);
    expect(reading.shown[0]?.cells).toBe(2 * 5);
  });
});

test("a heading merged down along the left side of the labels it names", () => {
  const reading = read(
    `
    |       |          | Menn | Kvinner |
    | Sone  | Nord     |      |         |
    |       | Sør      |      |         |
    |       | Øst      |      |         |`,
    { merges: [range(2, 1, 4, 1)] },
  );
  expect(reading.shown[0]).toMatchObject({
    rows: [{ variable: "Sone", categories: ["Nord", "Sør", "Øst"] }],
    cells: 6,
  });
});

test("headings that stand beside their labels across, and above them down", () => {
  const reading = read(`
    | Kjønn | Menn |      | Kvinner |      |
    | År    | 2021 | 2022 | 2021    | 2022 |
    | Fylke |      |      |         |      |
    | Oslo  |      |      |         |      |
    | Akershus |   |      |         |      |`);
  expect(reading.shown[0]).toMatchObject({
    rows: [{ variableCode: "county", categories: ["Oslo", "Akershus"] }],
    columns: [{ variableCode: "sex" }, { variableCode: "year" }],
    cells: 8,
  });
});

test("a header of numbers is told by its looks alone", () => {
  const reading = read(`
    | ! Sone | ! 1 | ! 5 | ! 9 |
    | Nord   | 12  | 4   | 7   |
    | Sør    | 3   | 8   | 11  |`);
  expect(sides(reading)).toEqual({ rows: ["Nord Sør"], columns: ["1 5 9"] });
});

test("count and rate as row labels are measures, not categories of a variable", () => {
  const reading = read(`
    | Fylke    | Mål    | 2021 | 2022 |
    | Oslo     | Antall |      |      |
    |          | Andel (%) |   |      |
    | Akershus | Antall |      |      |
    |          | Andel (%) |   |      |`);
  expect(reading.shown[0]?.rows.map(({ variable }) => variable)).toEqual(["Fylke", "Måltall"]);
  expect(reading.tables[0]?.measures).toEqual(["Antall", "Andel (%)"]);
});
