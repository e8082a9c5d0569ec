import ExcelJs from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { readTables } from "~/app/domain/sample-tables/readTables";
import { toSampleTable } from "~/app/domain/sample-tables/ReadTable";
import { smallCatalogue } from "~/app/domain/sample-tables/testing/smallCatalogue";
import { builtTable, type BuiltTable } from "~/schemas/builtTable";
import { readWorkbook } from "./readWorkbook";
import { prepareWorkbookChild } from "./testing/prepareWorkbookChild";
import { writeSampleWorkbook } from "./writeSampleWorkbook";

let childPath = "";
beforeAll(async () => {
  childPath = await prepareWorkbookChild("writeSampleWorkbook");
});

const table: BuiltTable = {
  title: "Pasienter etter fylke og kjønn",
  rowVariable: { id: "county", label: "Fylke", categories: ["Oslo", "Akershus", "Vestland"] },
  columnVariable: { id: "sex", label: "Kjønn", categories: ["Menn", "Kvinner"] },
  unitOfCount: "Personer",
  period: { from: "2021", to: "2023" },
  totals: true,
  notes: "Bosted ved første kontakt.",
};

async function roundTrip(written: BuiltTable) {
  const bytes = await writeSampleWorkbook(written);
  const answer = await readWorkbook({ bytes, fileName: "tabell.xlsx" }, { childPath });
  if (!answer.ok) throw new Error(answer.problem.code);
  return readTables(answer.value.sheets, smallCatalogue);
}

test("a written table is read back with the same variables and categories, and nothing to remark", async () => {
  const { tables, findings } = await roundTrip(table);
  expect(tables.map(toSampleTable)).toEqual([
    {
      title: "Pasienter etter fylke og kjønn",
      sheet: "Tabell",
      range: "A5:D10",
      rows: [{ variable: "Fylke", variableCode: "county", categories: ["Oslo", "Akershus", "Vestland"], total: true }],
      columns: [{ variable: "Kjønn", variableCode: "sex", categories: ["Menn", "Kvinner"], total: true }],
      cells: 6,
    },
  ]);
  expect(tables[0]).toMatchObject({ unitOfCount: "Personer", period: "2021–2023" });
  expect(findings).toEqual([]);
});

test("a table without a variable over the columns, and without totals", async () => {
  const { tables } = await roundTrip({ ...table, columnVariable: null, totals: false });
  expect(tables.map(toSampleTable)).toMatchObject([
    { rows: [{ variableCode: "county", total: false }], columns: [], cells: 3 },
  ]);
});

test("variables of the applicant's own keep their words", async () => {
  const { tables } = await roundTrip({
    ...table,
    rowVariable: { id: null, label: "Inntektsnivå", categories: ["Lav", "Middels", "Høy"] },
    totals: false,
  });
  expect(tables[0]?.rows[0]).toMatchObject({
    variable: "Inntektsnivå",
    variableCode: null,
    categories: ["Lav", "Middels", "Høy"],
  });
});

test("text that looks like a formula stays text", async () => {
  const labels = ["=1+1", "+47", "-5", "@SUM(A1)", '=HYPERLINK("http://example.org")'];
  const bytes = await writeSampleWorkbook({
    ...table,
    title: "=2+2",
    rowVariable: { id: null, label: "=A1", categories: labels },
  });
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const seen: unknown[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        seen.push(cell.value);
      }),
    ),
  );
  expect(seen).toEqual(expect.arrayContaining(["=2+2", "=A1", ...labels]));
});

test("the sheet is made for printing and scrolling, and says who made it", async () => {
  const workbook = new ExcelJs.Workbook();
  const bytes = await writeSampleWorkbook(table, {
    creator: "Prøveportalen",
    codes: [{ variable: "Fylke", code: "03", label: "Oslo" }],
  });
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet, codes] = workbook.worksheets;
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 6 });
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1 });
  expect(workbook.creator).toBe("Prøveportalen");
  expect(workbook.title).toBe(table.title);
  expect([1, 2, 3].map((row) => codes?.getRow(row).values)).toEqual([
    [undefined, "Variabel", "Kode", "Kategori"],
    [undefined, "Fylke", "03", "Oslo"],
    [undefined, "Fylke", undefined, "Akershus"],
  ]);
});

test("an empty draft of a table can be written too", async () => {
  await expect(writeSampleWorkbook(builtTable.parse({}))).resolves.toBeInstanceOf(Buffer);
});
