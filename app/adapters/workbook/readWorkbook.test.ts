import iconv from "iconv-lite";
import { beforeAll, describe, expect, test } from "vitest";
import { smallCatalogue } from "~/app/domain/sample-tables/testing/smallCatalogue";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import { readCsv } from "./readCsv";
import { readWorkbook } from "./readWorkbook";
import { readXlsx } from "./readXlsx";
import { makeZip, textRow, workbookParts, type ZipPart } from "./testing/makeZip";
import { prepareWorkbookChild } from "./testing/prepareWorkbookChild";
import { workbookLimits, type WorkbookLimits } from "./workbookLimits";

let childPath = "";
beforeAll(async () => {
  childPath = await prepareWorkbookChild("readWorkbook");
});

const question = { catalogue: smallCatalogue, sourceIds: [], corrections: [] };

function read(bytes: Buffer | string, fileName = "tabell.xlsx", limits: Partial<WorkbookLimits> = {}) {
  return readWorkbook(
    { bytes: Buffer.from(bytes as string), fileName, question },
    { childPath, limits: { ...workbookLimits, ...limits } },
  );
}

/** The cells as the child process sees them, which never leave it. */
const content = (bytes: Buffer) => readXlsx(bytes, workbookLimits);

async function problem(bytes: Buffer | string, fileName?: string, limits?: Partial<WorkbookLimits>): Promise<unknown> {
  const answer = await read(bytes, fileName, limits);
  return answer.ok ? "read" : answer.problem;
}

async function reading(bytes: Buffer | string, fileName?: string) {
  const answer = await read(bytes, fileName);
  if (!answer.ok) throw new Error(`refused: ${answer.problem.code}`);
  return answer.value;
}

const smallSheet = `<sheetData>${textRow(1, { A: "Fylke", B: "Menn" })}${textRow(2, { A: "Oslo" })}</sheetData>`;

/** The start of a compound file (OLE2) that names one stream, as Excel writes it for old and for encrypted files. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, "utf16le").copy(bytes, 1024);
  return bytes;
}

describe("a workbook is read", () => {
  test("with its sheet, cells and hidden rows and columns", async () => {
    const sheet =
      `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${textRow(1, { A: "Fylke", D: "Menn" })}` +
      `<row r="2" hidden="1"><c r="A2"><v>2021</v></c><c r="D2"><f>1+1</f><v>2</v></c></row></sheetData>` +
      `<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`;
    const { sheets } = await content(makeZip(workbookParts(sheet)));
    expect(sheets).toEqual([
      {
        name: "Ark1",
        hidden: false,
        cells: [
          { row: 1, column: 1, text: "Fylke", kind: "text", formula: false, bold: false, indent: 0 },
          { row: 1, column: 4, text: "Menn", kind: "text", formula: false, bold: false, indent: 0 },
          { row: 2, column: 1, text: "2021", kind: "number", formula: false, bold: false, indent: 0 },
          { row: 2, column: 4, text: "2", kind: "number", formula: true, bold: false, indent: 0 },
        ],
        merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
        hiddenRows: [{ from: 2, to: 2 }],
        hiddenColumns: [{ from: 2, to: 3 }],
        definedTables: [],
        comments: [],
        links: [],
        usedRange: { top: 1, left: 1, bottom: 2, right: 4 },
      },
    ]);
  });

  test("with a lone cell in the last corner of the sheet", async () => {
    const sheet = `<sheetData>${textRow(1, { A: "Fylke" })}${textRow(1_048_576, { XFD: "her" })}</sheetData>`;
    const { sheets } = await content(makeZip(workbookParts(sheet)));
    expect(sheets[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });

  test("with validations, merged cells and formats over whole columns", async () => {
    const everything = "A1:XFD1048576";
    const after =
      `<mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>` +
      `<conditionalFormatting sqref="${everything}"><cfRule type="new" priority="1"><odd/></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="${everything}"><formula1>"a,b"</formula1></dataValidation></dataValidations>` +
      `<drawing r:id="rId9"/>`;
    const { sheets } = await content(makeZip(workbookParts(`${smallSheet}${after}`)));
    expect(sheets[0]?.cells.map((cell) => cell.text)).toEqual(["Fylke", "Menn", "Oslo"]);
  });

  test("with tags that carry a prefix", async () => {
    const parts = workbookParts("").map((part): ZipPart => {
      if (part.name !== "xl/worksheets/sheet1.xml") return part;
      const cell = `<x:c r="A1" t="inlineStr"><x:is><x:t>Fylke</x:t></x:is></x:c>`;
      return {
        ...part,
        content: `<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1">${cell}</x:row></x:sheetData></x:worksheet>`,
      };
    });
    const { sheets } = await content(makeZip(parts));
    expect(sheets[0]?.cells.map((cell) => cell.text)).toEqual(["Fylke"]);
  });

  test("without the entities that a document type may set up", async () => {
    const parts = workbookParts(smallSheet).map((part) =>
      part.name.endsWith("sheet1.xml")
        ? {
            ...part,
            content: `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
          }
        : part,
    );
    expect(await problem(makeZip(parts))).toEqual({ code: "workbook-broken", status: 422 });
  });

  test("and judged where it is read: tables, findings and a picture come back, and no cells", async () => {
    const answer = await reading(makeZip(workbookParts(smallSheet)));
    expect(answer.tables).toMatchObject([
      { sheet: "Ark1", rows: [{ variableCode: "county", categories: ["Oslo"] }], columns: [{ variableCode: "sex" }] },
    ]);
    expect(answer.findings.map(({ code }) => code)).toEqual(["unit-of-count-missing", "period-missing"]);
    expect(answer.preview).toMatchObject([{ name: "Ark1", columns: ["A", "B"], rowCount: 2 }]);
    expect(answer).not.toHaveProperty("sheets");
  });

  test("and a personal number outside the cells is told by its part alone", async () => {
    const number = withCheckDigits("311299", 7);
    const note: ZipPart = { name: "xl/comments1.xml", content: `<comments><t>${number}</t></comments>` };
    const header = `<headerFooter><oddHeader>${number}</oddHeader></headerFooter>`;
    const answer = await reading(makeZip(workbookParts(`${smallSheet}${header}`, [note])));
    expect([...answer.personalNumbersIn].sort()).toEqual(["xl/comments1.xml", "xl/worksheets/sheet1.xml"]);
    expect(JSON.stringify(answer)).not.toContain(number);
  });
});

describe("a .csv is read", () => {
  const expected = [
    ["Fylke", "Menn", "Kvinner"],
    ["Møre og Romsdal", "", ""],
  ];
  const text = (separator: string): string => expected.map((row) => row.join(separator)).join("\r\n");

  test.each([
    { how: "UTF-8 with ;", bytes: Buffer.from(text(";")) },
    { how: "UTF-8 with a byte order mark and ,", bytes: Buffer.from(`\ufeff${text(",")}`) },
    { how: "UTF-16 with tabs", bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text("\t"), "utf16le")]) },
    { how: "windows-1252 with ;", bytes: iconv.encode(text(";"), "windows-1252") },
    { how: "a first line that names the separator", bytes: Buffer.from(`sep=,\r\n${text(",")}`) },
  ])("in $how", async ({ bytes }) => {
    const { format, sheets } = readCsv(bytes, "Ny tabell", workbookLimits);
    expect(format).toBe("csv");
    expect(sheets[0]?.name).toBe("Ny tabell");
    expect(sheets[0]?.cells.map(({ row, column, text: cell }) => [row, column, cell])).toEqual([
      [1, 1, "Fylke"],
      [1, 2, "Menn"],
      [1, 3, "Kvinner"],
      [2, 1, "Møre og Romsdal"],
    ]);
  });

  test("with a quoted separator and line end in a cell", async () => {
    const { sheets } = readCsv(Buffer.from('Fylke;"Menn; alle\r\naldre"\r\nOslo;12,5\r\n'), "a", workbookLimits);
    expect(sheets[0]?.cells.map(({ text: cell, kind }) => [cell, kind])).toEqual([
      ["Fylke", "text"],
      ["Menn; alle\r\naldre", "text"],
      ["Oslo", "text"],
      ["12,5", "number"],
    ]);
  });
});

describe("a file that is no readable workbook is refused with what it is", () => {
  test.each([
    {
      what: "an encrypted workbook",
      bytes: compoundFile("EncryptedPackage\0"),
      code: "workbook-encrypted",
      status: 415,
    },
    { what: "an .xls by another name", bytes: compoundFile("Workbook\0"), code: "workbook-xls", status: 415 },
    {
      what: "an .xlsx with encrypted parts",
      bytes: makeZip(workbookParts(smallSheet).map((part) => ({ ...part, flags: 1 }))),
      code: "workbook-encrypted",
      status: 415,
    },
    {
      what: "a workbook with macros",
      bytes: makeZip(workbookParts(smallSheet, [{ name: "xl/vbaProject.bin", content: "x" }])),
      code: "workbook-macros",
      status: 415,
    },
    {
      what: "a workbook with old macro sheets",
      bytes: makeZip(workbookParts(smallSheet, [{ name: "xl/macrosheets/sheet1.xml", content: "<x/>" }])),
      code: "workbook-macros",
      status: 415,
    },
    {
      what: "a zip without its end",
      bytes: makeZip(workbookParts(smallSheet)).subarray(0, 600),
      code: "workbook-broken",
      status: 422,
    },
    {
      what: "a sheet whose XML is cut off",
      bytes: makeZip(workbookParts("<sheetData><row r='1'><c r='A1'").map((part) => part)),
      code: "workbook-broken",
      status: 422,
    },
    {
      what: "a workbook without its sheet",
      bytes: makeZip(workbookParts(smallSheet).filter((part) => !part.name.includes("worksheets/sheet"))),
      code: "workbook-broken",
      status: 422,
    },
    {
      what: "a part that is there twice",
      bytes: makeZip([...workbookParts(smallSheet), ...workbookParts(smallSheet)]),
      code: "workbook-broken",
      status: 422,
    },
  ])("$what: $code", async ({ bytes, code, status }) => {
    expect(await problem(bytes)).toEqual({ code, status });
  });

  test("an .ods", async () => {
    const mimetype = Buffer.from("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    const ods = makeZip([{ name: "content.xml", content: "<office/>" }]);
    // The type stands in clear text in the first part; here it rides in a comment-like first part of its own.
    const named = makeZip([
      { name: `${mimetype.toString()}`, content: "" },
      { name: "content.xml", content: "<office/>" },
    ]);
    expect(await problem(named)).toEqual({ code: "workbook-ods", status: 415 });
    expect(await problem(ods)).toEqual({ code: "workbook-not-recognised", status: 415, actual: "zip" });
  });

  test.each([
    { actual: "html", bytes: "<html><body><table><tr><td>Fylke</td></tr></table></body></html>" },
    { actual: "pdf", bytes: "%PDF-1.7\n" },
    { actual: "csv", bytes: "Fylke;Menn\r\nOslo;\r\n" },
    { actual: "xml", bytes: '<?xml version="1.0"?><office:document/>' },
    { actual: "docx", bytes: makeZip([{ name: "word/document.xml", content: "<w/>" }]) },
    { actual: "xlsb", bytes: makeZip([{ name: "xl/workbook.bin", content: "x" }]) },
    { actual: "image", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    { actual: "empty", bytes: "" },
    { actual: "unknown", bytes: Buffer.from([1, 2, 3, 0, 0, 7]) },
  ])("$actual that is called .xlsx", async ({ actual, bytes }) => {
    expect(await problem(bytes)).toEqual({ code: "workbook-not-recognised", status: 415, actual });
  });
});

describe("a file over a limit is refused with the limit", () => {
  const tooLarge = (limit: string) => ({ code: "workbook-too-large", status: 413, limit });

  test("the file itself: more than 10 MB", async () => {
    expect(await problem(Buffer.alloc(10 * 1024 * 1024 + 1))).toEqual(tooLarge("file"));
  });

  test("what it unpacks to: a zip bomb of 300 MB in a few hundred kB", async () => {
    const bomb = makeZip(
      workbookParts(smallSheet, [{ name: "xl/media/image1.emf", content: Buffer.alloc(300 * 1024 * 1024) }]),
    );
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await problem(bomb)).toEqual(tooLarge("expanded"));
  }, 30_000);

  test("its cells: 1,000,001 of them", async () => {
    const row = `<row r="1">${"<c/>".repeat(1_000_001)}</row>`;
    expect(await problem(makeZip(workbookParts(`<sheetData>${row}</sheetData>`)))).toEqual(tooLarge("cells"));
  }, 30_000);

  test("its texts: one long text that many cells point at", async () => {
    const strings = `<sst><si><t>${"lang ".repeat(6_000)}</t></si></sst>`;
    const cells = Array.from(
      { length: 2_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const parts = workbookParts(`<sheetData>${cells.join("")}</sheetData>`, [
      { name: "xl/sharedStrings.xml", content: strings },
    ]).map((part) =>
      part.name.endsWith("workbook.xml.rels")
        ? {
            ...part,
            content: String(part.content).replace(
              "</Relationships>",
              `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
            ),
          }
        : part,
    );
    expect(await problem(makeZip(parts))).toEqual(tooLarge("cells"));
  }, 30_000);

  test("the child's memory", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => textRow(at + 1, { A: "Fylke", B: "Menn", C: "Kvinner" }));
    const bytes = makeZip(workbookParts(`<sheetData>${rows.join("")}</sheetData>`));
    expect(await problem(bytes, "a.xlsx", { memoryBytes: 60 * 1024 * 1024 })).toEqual(tooLarge("memory"));
  }, 30_000);

  test("the time", async () => {
    expect(await problem(makeZip(workbookParts(smallSheet)), "a.xlsx", { wallMs: 1 })).toEqual(tooLarge("time"));
  });

  test("and the next workbook is read as ever", async () => {
    expect((await reading(makeZip(workbookParts(smallSheet)))).tables).toHaveLength(1);
  });
});

test("a reading program that cannot start is told as a broken workbook, never as an exception", async () => {
  const answer = await readWorkbook(
    { bytes: Buffer.from("a"), fileName: "a\0.xlsx", question },
    { childPath: "nowhere.mjs" },
  );
  expect(answer.ok).toBe(false);
});
