import { describe, expect, test } from "vitest";
import { readTables } from "./readTables";
import { toSampleTable } from "./ReadTable";
import { drawGrid } from "./testing/drawGrid";
import { smallCatalogue } from "./testing/smallCatalogue";

function read(drawing: string, name = "Ark1") {
  const reading = readTables([drawGrid(drawing, [], name)], smallCatalogue);
  const shown = reading.tables.map(toSampleTable);
  const sides = shown.map(({ rows, columns }) =>
    [rows, columns].map((side) =>
      side.map(({ variable, categories, total }) => `${variable}: ${categories.join(" ")}${total ? " +" : ""}`),
    ),
  );
  return { ...reading, shown, sides, codes: reading.findings.map(({ code }) => code) };
}

describe("cells that are filled in", () => {
  test.each([
    { what: "small numbers masked", cells: ["<5", "<5", "<5", "<5"] },
    { what: "masked beside figures", cells: ["<5", "12", "104", "n<5"] },
    { what: "colons, per cent and decimals", cells: [":", "25 %", "12,5", "<5"] },
  ])("$what are no labels", ({ cells: [a, b, c, d] }) => {
    const { sides, codes, shown } = read(
      `| Fylke | Kvinner | Menn |\n| Oslo | ${a} | ${b} |\n| Akershus | ${c} | ${d} |`,
    );
    expect(sides).toEqual([[["Fylke: Oslo Akershus"], ["Kjønn: Kvinner Menn"]]]);
    expect(shown[0]?.cells).toBe(4);
    expect(codes).toContain("numbers-filled-in");
  });

  test("figures that are texts are no labels either", () => {
    const grid = drawGrid("| Fylke | Kvinner | Menn |\n| Oslo | 12 | 104 |\n| Akershus | <5 | 7 |");
    const cells = grid.cells.map((cell) => ({ ...cell, kind: "text" as const }));
    const [table] = readTables([{ ...grid, cells }], smallCatalogue).tables;
    expect(table).toMatchObject({ cells: 4, filled: { count: 4 } });
  });

  test("in a column of ages, «<5» is a category", () => {
    expect(read("| Fylke | Alder | 2021 | 2022 |\n| Oslo | <5 | | |\n| | 5+ | | |").sides[0]?.[0]).toEqual([
      "Fylke: Oslo",
      "Aldersgruppe: <5 5+",
    ]);
  });
});

test.each([
  { corner: "Row Labels", over: "Column Labels", caption: "Count of persons" },
  { corner: "Radetiketter", over: "Kolonneetiketter", caption: "Antall av personer" },
])("the words «$corner» of a pivot table name nothing", ({ corner, over, caption }) => {
  const { sides, tables } = read(`
    | ${caption} | ${over} |      |             |
    | ${corner}  | 2020    | 2021 | Grand Total |
    | Kvinner    |         |      |             |
    | Menn       |         |      |             |`);
  expect(sides).toEqual([[["Kjønn: Kvinner Menn"], ["År: 2020 2021 +"]]]);
  expect(tables[0]).toMatchObject({ title: null, unitOfCount: "Personer", period: "2020–2021" });
});

test("«Begge kjønn» with ages below it is the total of the outer variable", () => {
  const { sides, shown } = read(`
    |             | 2021 | 2022 |
    | Begge kjønn |      |      |
    | > 0–17      |      |      |
    | > 18–66     |      |      |
    | Kvinner     |      |      |
    | > 0–17      |      |      |
    | > 18–66     |      |      |
    | Menn        |      |      |
    | > 0–17      |      |      |
    | > 18–66     |      |      |`);
  expect(sides[0]?.[0]).toEqual(["Kjønn: Kvinner Menn +", "Aldersgruppe: 0–17 18–66"]);
  expect(shown[0]?.cells).toBe(2 * 2 * 2);
});

describe("codes beside the words for them", () => {
  test("are one variable with the words as categories", () => {
    const { sides, shown } = read(`
      | Nr. | Fylke      | Kvinner | Menn |
      | 03  | Oslo       |         |      |
      | 32  | Akershus   |         |      |
      |     | Hele landet |        |      |`);
    expect(sides[0]?.[0]).toEqual(["Fylke: Oslo Akershus +"]);
    expect(shown[0]?.cells).toBe(4);
  });

  test("the words keep what the codes cover, whichever stands first", () => {
    const { tables } = read(`
      | Diagnosegruppe  | ICD-10  | Kvinner | Menn |
      | Hjerteproblemer | I20-I25 |         |      |
      | Lungeproblemer  | J44     |         |      |`);
    expect(tables[0]?.rows).toHaveLength(1);
    expect(tables[0]?.rows[0]).toMatchObject({
      categories: ["Hjerteproblemer", "Lungeproblemer"],
      known: [{ codes: ["I20-I25"] }, { codes: ["J44"] }],
    });
  });

  test("a code that comes with several words stays a variable", () => {
    const { shown } = read(`
      | Kode | Sone | Kvinner | Menn |
      | A01  | Nord |         |      |
      | A01  | Sør  |         |      |
      | A02  | Nord |         |      |`);
    expect(shown[0]?.rows).toHaveLength(2);
  });
});

test.each([
  { how: "the same years", years: "2019 | 2020" },
  { how: "other years under a numbered title", years: "2021 | 2022" },
])("a row with $how begins a table of its own", ({ years }) => {
  const { sides, shown } = read(`
    | Tabell 1: Sone     |      |      |
    | Sone               | 2019 | 2020 |
    | Nord               |      |      |
    | Sør                |      |      |
    | Tabell 2: Vakt     |      |      |
    | Vakt               | ${years} |
    | Dag                |      |      |
    | Natt               |      |      |`);
  expect(shown.map(({ title }) => title)).toEqual(["Tabell 1: Sone", "Tabell 2: Vakt"]);
  expect(sides.map(([rows]) => rows)).toEqual([["Sone: Nord Sør"], ["Vakt: Dag Natt"]]);
});

test("«Overall» over a column is the total", () => {
  const { sides } = read("| Fylke | Men | Women | Overall |\n| Oslo | | | |\n| Akershus | | | |");
  expect(sides[0]?.[1]).toEqual(["Kjønn: Men Women +"]);
});

describe("a measure after the category", () => {
  test.each([
    { labels: "Kvinner (n) | Menn (n) | Totalt (n)", read: "Kjønn: Kvinner (n) Menn (n) +" },
    { labels: "Menn, antall | Kvinner, antall", read: "Kjønn: Menn, antall Kvinner, antall" },
  ])("$labels", ({ labels, read: expected }) => {
    expect(read(`| Fylke | ${labels} |\n| Oslo | |\n| Akershus | |`).sides[0]?.[1]).toEqual([expected]);
  });

  test("two measures in turn are read apart", () => {
    const { sides, shown } = read(
      "| Fylke | Menn n | Menn % | Kvinner n | Kvinner % |\n| Oslo | | | | |\n| Akershus | | | | |",
    );
    expect(sides[0]?.[1]).toEqual(["Kjønn: Menn Kvinner", "Måltall: n %"]);
    expect(shown[0]?.cells).toBe(2 * 2 * 2);
  });
});

test.each([
  { labels: "1. kv. | 2. kv. | 3. kv. | 4. kv.", name: "Kvartal" },
  { labels: "Q1 2023 | Q2 2023", name: "Kvartal" },
  { labels: "1. tertial | 2. tertial | 3. tertial", name: "Tertial" },
])("$labels need no heading", ({ labels, name }) => {
  const { shown, codes } = read(`| Fylke | ${labels} |\n| Oslo | |\n| Akershus | |`);
  expect(shown[0]?.columns.map(({ variable }) => variable)).toEqual([name]);
  expect(codes).not.toContain("header-missing");
});

describe("unit and period", () => {
  test.each([
    {
      title: "Antall pasienter innlagt 2023 og 2024",
      unit: "pasienter",
      period: "2023 og 2024",
      from: "2023",
      to: "2024",
    },
    {
      title: "Talet på brukarar 2019, 2021 og 2023",
      unit: "brukarar",
      period: "2019, 2021 og 2023",
      from: "2019",
      to: "2023",
    },
    {
      title: "Antall fødte etter fylke fra 2019 til og med 2023",
      unit: "fødte",
      period: "2019–2023",
      from: "2019",
      to: "2023",
    },
  ])("«$title»", ({ title, unit, period, from, to }) => {
    const { tables, models } = read(`| ${title} | | |\n| Fylke | Menn | Kvinner |\n| Oslo | | |\n| Akershus | | |`);
    expect(tables[0]).toMatchObject({ unitOfCount: unit, period });
    expect(models[0]?.model.period).toEqual({ from, to });
  });

  test("the sheet's name tells them where nothing else does", () => {
    const drawing = "| Fylke | Menn | Kvinner |\n| Oslo | | |\n| Akershus | | |";
    expect(read(drawing, "Personer 2019-2023").tables[0]).toMatchObject({
      unitOfCount: "Personer",
      period: "2019-2023",
    });
    expect(read(`| Antall personer 2024 | | |\n${drawing}`, "Skadar 2022").tables[0]?.period).toBe("2024");
  });
});

test("«Variabel» and «Mulige verdier» head a list of variables, whatever else stands beside", () => {
  const { sides } = read(`
    | Variabel | Mulige verdier | Ønskes |
    | Kjønn    | Menn, kvinner  | Ja     |
    | Fylke    | Oslo, Akershus | Ja     |`);
  expect(sides).toEqual([[["Kjønn: Menn kvinner", "Fylke: Oslo Akershus"], []]]);
});
