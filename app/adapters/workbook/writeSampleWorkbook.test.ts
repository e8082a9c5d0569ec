import ExcelJs from "exceljs";
import { expect, test } from "vitest";
import { emptyTable } from "~/app/domain/sample-tables/builder/emptyTable";
import { tableModel } from "~/schemas/tableModel";
import { unpackWorkbook } from "./unpackWorkbook";
import { workbookLimits } from "./workbookLimits";
import { writeSampleWorkbook } from "./writeSampleWorkbook";

const createdAt = new Date("2026-11-22T10:00:00Z");
const options = {
  sources: new Map([["npr", "Norsk pasientregister (NPR)"]]),
  codeLists: new Map([["county-2024", "Fylker, gyldig fra 2024-01-01"]]),
  createdAt,
};
const model = tableModel.parse({
  id: "t",
  title: "Pasienter etter fylke og kjønn",
  sources: ["npr"],
  unit: { id: "persons", label: "Personer" },
  measures: [{ kind: "rate", per: 1000, standardPopulation: "Norge 2024" }],
  period: { from: "2021", to: "2023" },
  population: "Bosatte i Norge",
  definition: { diagnosis: "main", event: "first", place: "residence" },
  derived: [{ name: "Alder", definition: "År minus fødselsår" }],
  filters: [
    { key: "f", id: "icd10-code", label: "Diagnose", categories: [{ label: "Hjerteinfarkt", codes: ["I21", "I22"] }] },
  ],
  rows: [
    {
      key: "r1",
      id: "county",
      codeList: "county-2024",
      label: "Fylke",
      categories: [
        { label: "Oslo", codes: ["03"] },
        { label: "Vestland", codes: ["46"] },
      ],
      total: true,
    },
    { key: "r2", label: "Inntekt", categories: [{ label: "Lav" }, { label: "Høy" }] },
  ],
  columns: [{ key: "c1", id: "sex", label: "Kjønn", categories: [{ label: "Menn" }, { label: "Kvinner" }] }],
  notes: "Bosted ved første kontakt.",
});

async function open(bytes: Buffer) {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

function textsOf(sheet: ExcelJs.Worksheet | undefined): (string | null)[][] {
  const rows: (string | null)[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    rows.push(Array.from(values, (value) => (typeof value === "string" ? value : null)));
  });
  return rows;
}

test("the table stands in a sheet of its own, as in the preview", async () => {
  const workbook = await open(await writeSampleWorkbook([model, emptyTable("empty")], options));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Tabell 1", "Tabell 2", "Om tabellene", "Kodelister"]);
  const sheet = workbook.getWorksheet("Tabell 1");
  const label = (address: string) => sheet?.getCell(address).text;
  expect(["A1", "A2", "A3", "A4", "A5"].map(label)).toEqual([
    "Pasienter etter fylke og kjønn",
    "Telleenhet: Personer",
    "Periode: 2021–2023",
    "Populasjon: Bosatte i Norge",
    "Avgrensning: Diagnose: Hjerteinfarkt",
  ]);
  expect(["B7", "C7", "D7"].map(label)).toEqual(["Kjønn", "Menn", "Kvinner"]);
  expect(["A8", "B8", "C8"].map(label)).toEqual(["Fylke", "Inntekt", "Rate per 1000, standardisert (Norge 2024)"]);
  expect(["A9", "A11", "A13"].map(label)).toEqual(["Oslo", "Vestland", "Totalt"]);
  expect(["B9", "B10", "B13", "B14"].map(label)).toEqual(["Lav", "Høy", "Lav", "Høy"]);
  expect(label("A16")).toBe("Merknad: Bosted ved første kontakt.");
  expect(sheet?.model.merges.toSorted()).toEqual(["A11:A12", "A13:A14", "A9:A10", "C8:D8"]);
});

test("cells to be filled are empty, with a line around each and no text format", async () => {
  const sheet = (await open(await writeSampleWorkbook([model], options))).getWorksheet("Tabell 1");
  for (const address of ["C9", "D14"]) {
    const cell = sheet?.getCell(address);
    expect(cell?.value).toBeNull();
    expect(cell?.numFmt ?? "General").toBe("General");
    expect(Object.keys(cell?.border ?? {}).sort()).toEqual(["bottom", "left", "right", "top"]);
  }
  expect(sheet?.getCell("B7").style).toMatchObject({ font: { italic: true }, alignment: { horizontal: "right" } });
});

test("all that is said of the table is listed in two columns", async () => {
  const workbook = await open(await writeSampleWorkbook([model], options));
  const rows = textsOf(workbook.getWorksheet("Om tabellene")).map(([label, value, id]) => [label, value, id ?? ""]);
  expect(rows).toEqual([
    ["Tabell 1", undefined, ""],
    ["Tittel", "Pasienter etter fylke og kjønn", ""],
    ["Datakilde", "Norsk pasientregister (NPR)", "npr"],
    ["Telleenhet", "Personer", "persons"],
    ["Måltall", "Rate per 1000, standardisert (Norge 2024)", ""],
    ["Standardbefolkning", "Norge 2024", ""],
    ["Periode fra", "2021", ""],
    ["Periode til", "2023", ""],
    ["Populasjon", "Bosatte i Norge", ""],
    ["Avgrensning", "Diagnose: Hjerteinfarkt", ""],
    ["Kasus: diagnose", "Hoveddiagnose", ""],
    ["Kasus: hendelse", "Bare den første i perioden", ""],
    ["Kasus: sted", "Etter bosted", ""],
    ["Avledet variabel", "Alder", ""],
    ["Slik lages den", "År minus fødselsår", ""],
    ["Merknad", "Bosted ved første kontakt.", ""],
  ]);
});

test("every category is listed with its codes and the code list", async () => {
  const workbook = await open(await writeSampleWorkbook([model], options));
  const rows = textsOf(workbook.getWorksheet("Kodelister")).map((row) => row.slice(0, 8).map((text) => text ?? ""));
  const list = "Fylker, gyldig fra 2024-01-01";
  expect(rows).toEqual([
    ["Tabell", "Plassering", "Variabel", "Kodeliste", "Nr.", "Kode", "Kategori", "Totalt"],
    ["1", "Rad 1", "Fylke", list, "1", "03", "Oslo", "Ja"],
    ["1", "Rad 1", "Fylke", list, "2", "46", "Vestland", "Ja"],
    ["1", "Rad 2", "Inntekt", "", "1", "", "Lav", "Nei"],
    ["1", "Rad 2", "Inntekt", "", "2", "", "Høy", "Nei"],
    ["1", "Kolonne 1", "Kjønn", "", "1", "", "Menn", "Nei"],
    ["1", "Kolonne 1", "Kjønn", "", "2", "", "Kvinner", "Nei"],
    ["1", "Avgrensning 1", "Diagnose", "", "1", "I21, I22", "Hjerteinfarkt", "Nei"],
  ]);
});

test("no text becomes a formula, and one that begins like one is marked as quoted", async () => {
  const labels = ["=1+1", "+47", "-5", "@SUM(A1)", '=HYPERLINK("http://example.org")', "Menn"];
  const rows = [{ key: "r", label: "=A1", categories: labels.map((label) => ({ label })) }];
  const bytes = await writeSampleWorkbook([tableModel.parse({ id: "t", title: "=2+2", rows })], options);
  const workbook = await open(bytes);
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())));
  const parts = await unpackWorkbook(bytes, workbookLimits);
  const [sheet, styles, strings] = ["worksheets/sheet1", "styles", "sharedStrings"].map(
    (name) => parts.get(`xl/${name}.xml`)?.toString("utf8") ?? "",
  );
  expect([...parts.values()].some((part) => /<f[\s>]/.test(part.toString("utf8")))).toBe(false);
  const looks = [...(/<cellXfs[^]*<\/cellXfs>/.exec(styles ?? "")?.[0].matchAll(/<xf [^>]*>/g) ?? [])].map(
    ([tag]) => tag,
  );
  const shared = [...(strings ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const cells = [...(sheet ?? "").matchAll(/<c r="\w+" s="(\d+)" t="s"><v>(\d+)</g)];
  const quoted = cells.flatMap(([, look, text]) =>
    looks[Number(look)]?.includes('quotePrefix="1"') ? [shared[Number(text)]] : [],
  );
  expect(quoted).toEqual([
    "=2+2",
    "=A1",
    "=1+1",
    "+47",
    "-5",
    "@SUM(A1)",
    "=HYPERLINK(&quot;http://example.org&quot;)",
  ]);
});

test("the sheet is made for scrolling and printing", async () => {
  const sheet = (await open(await writeSampleWorkbook([model], options))).getWorksheet("Tabell 1");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 8 });
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "7:8",
    printTitlesColumn: "A:B",
  });
  expect(sheet?.headerFooter.oddFooter).toContain("Side &P av &N");
});

test("a wide table is printed lying", async () => {
  const columns = [
    { key: "c", label: "Måned", categories: Array.from({ length: 12 }, (_, at) => ({ label: `${at}` })) },
  ];
  const bytes = await writeSampleWorkbook([tableModel.parse({ id: "t", columns })], options);
  expect((await open(bytes)).worksheets[0]?.pageSetup.orientation).toBe("landscape");
});

test("the file says what it is, who made it and when", async () => {
  const { title, subject, creator, created } = await open(
    await writeSampleWorkbook([model], { ...options, creator: "Prøveportalen" }),
  );
  expect({ title, subject, creator, created }).toEqual({
    title: "Pasienter etter fylke og kjønn",
    subject: "Eksempeltabell",
    creator: "Prøveportalen",
    created: createdAt,
  });
});

test("the same tables give the same bytes", async () => {
  const [one, other] = await Promise.all([
    writeSampleWorkbook([model], options),
    writeSampleWorkbook([model], options),
  ]);
  expect(one.equals(other)).toBe(true);
});

test("a table of half a million cells and more is told by its size", async () => {
  const thousand = Array.from({ length: 1000 }, (_, at) => ({ label: String(at) }));
  const big = tableModel.parse({
    id: "t",
    title: "Stor",
    rows: [{ key: "r", label: "A", categories: thousand }],
    columns: [{ key: "c", label: "B", categories: thousand }],
  });
  const sheet = (await open(await writeSampleWorkbook([big], options))).worksheets[0];
  expect(sheet?.getCell("A3").text).toContain("1\u00a0000\u00a0000 celler");
  expect(sheet?.rowCount).toBe(3);
});
