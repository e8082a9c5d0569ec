import { describe, expect, test } from "vitest";
import { codeList } from "~/schemas/catalogue";
import type { TableCatalogue } from "./Recognition";
import { readTables } from "./readTables";
import type { CellComment, SheetGrid } from "./SheetGrid";
import { drawGrid } from "./testing/drawGrid";
import { smallCatalogue } from "./testing/smallCatalogue";

const same = (text: string) => ({ nb: text, nn: text, en: text });
const counties = (id: string, from: string, until: string | null, names: readonly [string, string][]) =>
  codeList.parse({
    id,
    label: same(id),
    kind: "nominal",
    validFrom: from,
    validUntil: until,
    codes: names.map(([code, name]) => ({ code, label: same(name) })),
    source: "Statistics Norway, Klass 104",
  });

/** The counties that tell the divisions of 2020 and 2024 apart, and one that both have. */
const dated: TableCatalogue = {
  ...smallCatalogue,
  codeLists: [
    ...smallCatalogue.codeLists.filter(({ id }) => id !== "county"),
    counties("county-2024", "2024-01-01", null, [
      ["03", "Oslo"],
      ["31", "Østfold"],
      ["32", "Akershus"],
      ["55", "Troms"],
      ["42", "Agder"],
    ]),
    counties("county-2020", "2020-01-01", "2023-12-31", [
      ["03", "Oslo"],
      ["30", "Viken"],
      ["42", "Agder"],
    ]),
  ],
  variables: smallCatalogue.variables.map((variable) =>
    variable.id === "county" ? { ...variable, codeLists: ["county-2024", "county-2020"] } : variable,
  ),
};

function findings(drawing: string, catalogue = dated, more: Partial<SheetGrid> = {}) {
  return readTables([{ ...drawGrid(drawing), ...more }], catalogue).findings;
}
const table = (names: readonly string[], period: string, note = "") =>
  [
    `| Periode: ${period} | |`,
    "| Fylke | Menn |",
    ...names.map((name) => `| ${name} | |`),
    ...(note === "" ? [] : [`| Merknad: ${note} | |`]),
  ].join("\n");
/** Names as the catalogue of these tests has them. */
const namedAs = ({ nb }: { nb: string }) => smallCatalogue.variables.find(({ label }) => label.nb === nb)?.label;
const about = (code: string, drawing: string) => findings(drawing).find((finding) => finding.code === code);

describe("counties and the reforms of 2020 and 2024", () => {
  test.each([
    { names: ["Viken", "Østfold"], why: "Viken was gone when Østfold came back" },
    { names: ["Hordaland", "Oslo", "Viken"], why: "Hordaland was gone when Viken came" },
  ])("$names together: $why", ({ names }) => {
    expect(about("counties-mixed", table(names, "2022"))).toMatchObject({ severity: "warning" });
  });

  test.each([
    { names: ["Hordaland", "Østfold", "Oslo"], period: "2015–2019" },
    { names: ["Viken", "Oslo"], period: "2020–2023" },
    { names: ["Akershus", "Østfold"], period: "2024" },
    { names: ["Oslo", "Agder"], period: "2019–2024" },
    { names: ["19 Troms", "12 Hordaland"], period: "2018" },
  ])("$names in $period go together, and fit", ({ names, period }) => {
    const codes = findings(table(names, period)).map(({ code }) => code);
    expect(codes).not.toContain("counties-mixed");
    expect(codes).not.toContain("geography-period");
  });

  test.each([
    { names: ["Viken", "Oslo"], period: "2020–2024" },
    { names: ["Viken", "Oslo"], period: "2018–2021" },
    { names: ["Hordaland", "Oslo"], period: "2018–2022" },
    { names: ["Akershus", "Østfold", "Oslo"], period: "2020–2022" },
  ])("$names in $period: the table reaches beyond the division", ({ names, period }) => {
    expect(about("geography-period", table(names, period))).toMatchObject({ severity: "warning", params: { period } });
  });

  test("a table that says which division it means is believed", () => {
    const drawing = table(["Viken", "Oslo"], "2018–2024", "Fylkesinndelingen fra 2020 er brukt for alle år.");
    expect(about("geography-period", drawing)).toBeUndefined();
  });
});

describe("notes on cells", () => {
  const comment = (author: string, text: string): CellComment => ({ row: 1, column: 2, author, text });
  const drawing = "| Fylke | Menn |\n| Oslo | |\n| Agder | |";
  const codes = (comments: readonly CellComment[]) =>
    findings(drawing, dated, { comments }).filter(({ code }) => code === "comment-with-name");

  test.each([
    { where: "as author", comments: [comment("Kari Eksempel", "Sjekk dette.")] },
    { where: "before a colon in the text", comments: [comment("", "Kari Eksempel: sjekk dette")] },
    { where: "inside the text", comments: [comment("", "Avklart med Ola Nordmann i går")] },
  ])("a name $where is told by its cell alone", ({ comments }) => {
    const found = codes(comments);
    expect(found).toMatchObject([{ severity: "warning", range: { top: 1, left: 2, bottom: 1, right: 2 } }]);
    expect(JSON.stringify(found)).not.toMatch(/Kari|Ola/);
  });

  test.each([
    comment("", "Antall personer, ikke kontakter."),
    comment("Forfatter", "Gjelder Helse Vest og Møre og Romsdal."),
    comment("tc={7A1B2C3D-0000-4000-8000-000000000000}", "Se Statistisk sentralbyrå."),
  ])("a note without a name is no finding: $text", (one) => {
    expect(codes([one])).toEqual([]);
  });
});

describe("doubt", () => {
  test("codes that two systems have, under a heading that says neither", () => {
    const catalogue = {
      ...dated,
      variables: [
        ...dated.variables,
        { ...dated.variables[4]!, id: "atc-code", label: same("ATC-kode"), pattern: "atc" as const, spellings: [] },
      ],
    };
    const found = findings("| Kode | Menn |\n| C10 | |\n| N02 | |", catalogue);
    expect(found.find(({ code }) => code === "variable-unsure")).toMatchObject({
      severity: "warning",
      params: { labels: ["Kode"], candidates: [same("Diagnose"), same("ATC-kode")] },
    });
  });

  test.each([
    { what: "the same row twice", drawing: "| Sone | Lav |\n| Nord | |\n| Sør | |\n| Nord | |", labels: ["Nord"] },
    {
      what: "the same column twice",
      drawing: "| Sone | Lav | Høy | Lav |\n| Nord | | | |\n| Sør | | | |",
      labels: ["Lav"],
    },
    {
      what: "two words for one category",
      drawing: "| Kjønn | 2021 |\n| Menn | |\n| Mann | |",
      labels: ["Menn", "Mann"],
    },
  ])("$what", ({ drawing, labels }) => {
    expect(about("category-repeated", drawing)).toMatchObject({ severity: "warning", params: { labels } });
  });

  test("what comes again under another outer label is not repeated", () => {
    const drawing = "| Sone | Vakt | Lav |\n| Nord | Dag | |\n| | Natt | |\n| Sør | Dag | |\n| | Natt | |";
    expect(about("category-repeated", drawing)).toBeUndefined();
  });

  test("a table without totals is as good as one with them", () => {
    const codes = findings(table(["Oslo", "Agder"], "2024")).map(({ code }) => code);
    expect(codes).toEqual(["unit-of-count-missing"]);
  });
});

test("links out of the workbook are told of, in a cell and in the whole file", () => {
  const grid = { ...drawGrid("| Fylke | Menn |\n| Oslo | |\n| Agder | |"), links: [{ row: 2, column: 1 }] };
  const found = readTables([grid], dated, { linksOut: true }).findings.filter(({ code }) => code === "links-present");
  expect(found.map(({ sheet, severity }) => [sheet, severity])).toEqual([
    ["Ark1", "advice"],
    [null, "advice"],
  ]);
});

describe("headings that the categories speak against", () => {
  test.each([
    { heading: "Fylke", labels: ["2021", "2022", "2023"], code: "year", why: "years are no counties" },
    { heading: "Fylke", labels: ["Nordby", "Sørby"], code: "county", why: "unknown places may be counties" },
  ])("$heading over $labels: $why", ({ heading, labels, code }) => {
    const drawing = [`| ${heading} | Menn |`, ...labels.map((label) => `| ${label} | |`)].join("\n");
    const { tables } = readTables([drawGrid(drawing)], dated);
    expect(tables[0]?.rows[0]?.variableCode).toBe(code);
  });

  test("the catalogue's own name over categories of another variable is asked about, with both names", () => {
    const found = about("variable-unsure", "| Fylke | Menn |\n| 2021 | |\n| 2022 | |");
    expect(found?.params).toEqual({ labels: ["Fylke"], candidates: [same("År"), same("Fylke")].map(namedAs) });
  });

  test.each([
    { heading: "Liggedøgn", labels: ["0–4", "5–9", "10+"], code: null, why: "days, not ages" },
    { heading: "Gruppe", labels: ["0–17", "18–66", "67+"], code: "age-group", why: "reaches as high as ages do" },
    { heading: "Gruppe", labels: ["0–4 år", "5–9 år"], code: "age-group", why: "says years" },
  ])("own word $heading over $labels: $why", ({ heading, labels, code }) => {
    const drawing = [`| ${heading} | Menn |`, ...labels.map((label) => `| ${label} | |`)].join("\n");
    const { tables } = readTables([drawGrid(drawing)], dated);
    expect(tables[0]?.rows[0]?.variableCode).toBe(code);
  });
});
