import { expect, test } from "vitest";
import { readWorkbookVerdict } from "~/app/domain/applications/workbookVerdict";
import { emptyTable } from "~/app/domain/sample-tables/builder/emptyTable";
import { renderFindings } from "~/app/domain/sample-tables/renderFindings";
import type { ReadTable, ReadVariable } from "~/app/domain/sample-tables/ReadTable";
import type { TableFinding } from "~/app/domain/sample-tables/TableFinding";
import { findingsWithoutWords, showReading, toStoredReading } from "./draftReading";

const range = { top: 3, left: 1, bottom: 5, right: 3 };
const sex: ReadVariable = {
  variable: "Kjønn",
  variableCode: "sex",
  categories: ["Menn", "Kvinner", "Begge kjønn ukjent"],
  total: true,
  heading: "Kjønn",
  place: range,
  headingPlace: null,
  categoryPlace: range,
  label: { nb: "Kjønn", nn: "Kjønn", en: "Sex" },
  known: [
    { label: { nb: "Menn", nn: "Menn", en: "Men" }, codes: ["male"], codeLists: ["sex"] },
    { label: null, codes: [], codeLists: [] },
    null,
  ],
  sureness: "certain",
  candidates: [],
};
const own: ReadVariable = {
  ...sex,
  variable: "Hårfarge",
  variableCode: null,
  label: null,
  known: [null, null, null],
};
const table: ReadTable = {
  title: "Prøve \ud83d",
  sheet: "Ark1",
  range,
  rows: [sex],
  columns: [own],
  cells: 9,
  headerRange: null,
  stubRange: null,
  measures: [],
  unitOfCount: null,
  period: null,
  notes: [],
  texts: { title: null, unit: null, period: null, notes: [] },
  namesDivision: false,
  repeated: null,
  filled: null,
};
const finding: TableFinding = {
  code: "numbers-filled-in",
  severity: "error",
  sheet: "Ark1",
  range,
  params: { count: 4 },
};
const sheet = { name: "Ark1", hidden: false, columns: [], rows: [], rowCount: 0, columnCount: 0 };
const stored = toStoredReading(
  {
    format: "xlsx",
    tables: [table],
    models: [
      {
        model: { ...emptyTable("x"), title: "Prøve" },
        origins: { title: null, unit: null, period: null, measures: null, notes: [], variables: {} },
      },
    ],
    preview: [sheet],
    sheetsLeftOut: 1,
    result: { findings: renderFindings([finding], findingsWithoutWords, "a.xlsx") },
  },
  { sourceIds: ["npr"], corrections: [] },
);

test("what is kept survives JSON, holds no words of a language, and tells the verdict", () => {
  expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
  expect(stored.findings).toEqual([
    { code: "numbers-filled-in", severity: "error", where: "Ark1!A3:C5", params: { count: 4 } },
  ]);
  expect(stored.tables[0]?.model.title).toBe("Prøve");
  expect(stored.tables[0]?.title).toBe("Prøve \ufffd");
  expect(readWorkbookVerdict(stored)).toEqual({ checked: true, errors: 1, warnings: 0 });
});

test.each([
  ["nb", "Kjønn", "Tøm de 4 cellene"],
  ["nn", "Kjønn", "Tøm dei 4 cellene"],
  ["en", "Sex", "4 cells"],
] as const)("in %s the variable is %s and the message is of that language", (language, name, words) => {
  const shown = showReading(stored, language);
  expect(shown?.tables[0]?.rows[0]).toMatchObject({
    variable: name,
    isRecognised: true,
    unknown: ["Begge kjønn ukjent"],
  });
  expect(shown?.findings[0]?.message).toContain(words);
});

test("a variable of the applicant's own keeps its words, and none of its values is missed", () => {
  expect(showReading(stored, "en")?.tables[0]?.columns[0]).toMatchObject({
    variable: "Hårfarge",
    isRecognised: false,
    unknown: [],
  });
});

test("a file that was never checked shows nothing", () => {
  expect(showReading(null, "nb")).toBeNull();
});

test("a reading of an earlier version is shown without its tables, to be read again", () => {
  const [{ model: _, origins: __, ...table }] = stored.tables as [(typeof stored.tables)[number]];
  const { sourceIds: ___, corrections: ____, ...older } = { ...stored, tables: [table] };
  const shown = showReading(JSON.parse(JSON.stringify(older)), "nb");
  expect(shown).toMatchObject({ tables: [], sourceIds: [], corrections: [] });
  expect(shown?.findings).toHaveLength(1);
});
