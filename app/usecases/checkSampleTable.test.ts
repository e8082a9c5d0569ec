import { expect, test } from "vitest";
import { ok, refuse } from "~/app/domain/result";
import { judgeWorkbook } from "~/app/domain/sample-tables/judgeWorkbook";
import type { SheetGrid } from "~/app/domain/sample-tables/SheetGrid";
import { drawGrid } from "~/app/domain/sample-tables/testing/drawGrid";
import { smallCatalogue } from "~/app/domain/sample-tables/testing/smallCatalogue";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import { findings as en } from "~/app/i18n/en/findings";
import { findings as nb } from "~/app/i18n/nb/findings";
import { findings as nn } from "~/app/i18n/nn/findings";
import { checkResult } from "~/schemas/sampleTable";
import { checkSampleTable, type CheckSampleTableDeps } from "./checkSampleTable";

const file = { bytes: Buffer.from(""), fileName: "tabell.xlsx" };
interface Content {
  readonly sheets?: readonly SheetGrid[];
  readonly personalNumbersIn?: readonly string[];
}
/** Judges the sheets as the child process does. */
const deps = ({ sheets = [], personalNumbersIn = [] }: Content, texts = nb): CheckSampleTableDeps => ({
  catalogue: smallCatalogue,
  texts,
  readWorkbook: ({ question }) =>
    Promise.resolve(ok({ format: "xlsx" as const, personalNumbersIn, ...judgeWorkbook(sheets, question) })),
});

const sheet = drawGrid(
  `
  | Fylke    | Kjønn |         |
  |          | Menn  | Kvinner |
  | Oslo     | 12    |         |
  | Akershus | =7    |         |`,
  [{ top: 1, left: 2, bottom: 1, right: 3 }],
);

test("the answer is the contract's, with warnings before advice", async () => {
  const checked = await checkSampleTable(deps({ sheets: [sheet] }), file, []);
  if (!checked.ok) throw new Error(checked.problem.code);
  expect(checkResult.parse(checked.value.result)).toEqual(checked.value.result);
  expect(checked.value.result.tables).toMatchObject([{ range: "A1:C4", cells: 4 }]);
  expect(checked.value.result.findings.map(({ code, where }) => [code, where])).toEqual([
    ["unit-of-count-missing", "Ark1!A1:C4"],
    ["period-missing", "Ark1!A1:C4"],
    ["numbers-filled-in", "Ark1!B3"],
    ["formulas-present", "Ark1!B4"],
  ]);
});

test.each([
  { language: "nb", texts: nb, starts: "Tøm cellen" },
  { language: "nn", texts: nn, starts: "Tøm cella" },
  { language: "en", texts: en, starts: "Empty the cell" },
])("a finding begins with what to do, in $language", async ({ texts, starts }) => {
  const checked = await checkSampleTable(deps({ sheets: [sheet] }, texts), file, []);
  const found = checked.ok ? checked.value.result.findings.find(({ code }) => code === "numbers-filled-in") : undefined;
  expect(found?.message).toMatch(new RegExp(`^${starts}`));
});

test("the preview shows merged cells, headers and numbers as they stand", async () => {
  const checked = await checkSampleTable(deps({ sheets: [sheet] }), file, []);
  const preview = checked.ok ? checked.value.preview[0] : undefined;
  expect(preview).toMatchObject({ name: "Ark1", columns: ["A", "B", "C"], rowCount: 4, columnCount: 3 });
  expect(preview?.rows[0]?.cells).toMatchObject([
    { text: "Fylke", rowSpan: 1, colSpan: 1, header: "column" },
    { text: "Kjønn", rowSpan: 1, colSpan: 2, header: "column" },
  ]);
  expect(preview?.rows[2]?.cells).toMatchObject([
    { text: "Oslo", header: "row" },
    { text: "12", header: null, isNumber: true },
    { text: "", header: null },
  ]);
});

test("a large sheet is cut in the preview, and says how large it is", async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `| Sted ${at} |`).join("\n");
  const large = drawGrid(`| Sted | ${Array.from({ length: 80 }, (_, at) => `Gruppe ${at}`).join(" | ")} |\n${rows}`);
  const checked = await checkSampleTable(deps({ sheets: [large] }), file, []);
  const preview = checked.ok ? checked.value.preview[0] : undefined;
  expect([preview?.rows.length, preview?.columns.length]).toEqual([200, 50]);
  expect([preview?.rowCount, preview?.columnCount]).toEqual([301, 81]);
});

test("hidden rows and columns are left out of the preview", async () => {
  const hidden = { ...sheet, hiddenRows: [{ from: 3, to: 3 }], hiddenColumns: [{ from: 3, to: 3 }] };
  const checked = await checkSampleTable(deps({ sheets: [hidden] }), file, []);
  const preview = checked.ok ? checked.value.preview[0] : undefined;
  expect(preview).toMatchObject({ columns: ["A", "B"], rowCount: 3, columnCount: 2 });
  expect(preview?.rows.map(({ row }) => row)).toEqual([1, 2, 4]);
});

test("a file with a personal number is refused, and the number stands nowhere in the answer", async () => {
  const number = withCheckDigits("311299", 7);
  const personal = drawGrid(`
    | Fylke | Menn |
    | Oslo  |      |
    | ${number.slice(0, 6)} ${number.slice(6)} | |`);
  const checked = await checkSampleTable(
    deps({ sheets: [personal], personalNumbersIn: ["docProps/core.xml"] }),
    file,
    [],
  );
  expect(checked).toEqual(refuse({ code: "personal-number", status: 422, where: ["Ark1!A3", "docProps/core.xml"] }));
});

test("a workbook that could not be read is refused with the reader's reason", async () => {
  const problem = { code: "workbook-encrypted", status: 415 } as const;
  const checked = await checkSampleTable(
    { ...deps({}), readWorkbook: () => Promise.resolve(refuse(problem)) },
    file,
    [],
  );
  expect(checked).toEqual(refuse(problem));
});
