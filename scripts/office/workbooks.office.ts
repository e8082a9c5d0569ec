import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { readXlsx } from "~/app/adapters/workbook/readXlsx";
import { workbookLimits } from "~/app/adapters/workbook/workbookLimits";
import { writeSampleWorkbook } from "~/app/adapters/workbook/writeSampleWorkbook";
import { readDeclared } from "~/app/domain/sample-tables/declared/readDeclared";
import { asWritten } from "~/app/domain/sample-tables/declared/testing/asWritten";
import { planTableSheet } from "~/app/domain/sample-tables/export/planTableSheet";
import type { TableModel } from "~/schemas/tableModel";
import { convertWithOffice, type Converted } from "./convertWithOffice";
import { expectedCells } from "./expectedCells";
import { pageText, readHtmlTables } from "./readHtmlTables";
import { officeModels } from "./officeModels";

const seed = Number(process.env.OFFICE_SEED ?? Date.now() % 2 ** 31);
const workbooks = officeModels(seed);
const names = [...workbooks.keys()];
const options = { sources: new Map<string, string>(), codeLists: new Map<string, string>(), createdAt: new Date(0) };

let converted = new Map<string, Converted>();
beforeAll(async () => {
  const written = new Map<string, Buffer>();
  for (const [name, models] of workbooks) written.set(name, await writeSampleWorkbook(models, options));
  converted = await convertWithOffice(written);
});

function find(name: string): Converted & { models: readonly TableModel[] } {
  const [models, found] = [workbooks.get(name), converted.get(name)];
  if (!models || !found) throw new Error(`LibreOffice made nothing of ${name}.`);
  return { models, ...found };
}

describe(`drawn from seed ${seed}`, () => {
  test.each(names)("%s: the page shows every label, merged as in the preview", (name) => {
    const { models, html } = find(name);
    const tables = readHtmlTables(html);
    models.forEach((model, at) => {
      const { top } = planTableSheet(model);
      const expected = expectedCells(model).map((row) =>
        row.map((cell) => cell && { ...cell, text: pageText(cell.text) }),
      );
      const shown = (tables[at] ?? []).slice(top - 1, top - 1 + expected.length);
      const width = expected[0]?.length ?? 0;
      expect(shown.map((row) => row.slice(0, width))).toEqual(expected);
    });
  });

  test.each(names)("%s: the text of every cell is the label, to the letter", (name) => {
    const { models, csv } = find(name);
    models.forEach((model, at) => {
      const { data } = Papa.parse<string[]>(csv.get(`Tabell ${at + 1}`) ?? "", { delimiter: ";" });
      const { above, top } = planTableSheet(model);
      expect(data.slice(0, above.length).map(([text]) => text)).toEqual(above.map(({ text }) => text));
      const expected = expectedCells(model).map((row) => row.map((cell) => cell?.text ?? ""));
      const width = expected[0]?.length ?? 0;
      // A text file ends with its last text: an empty row at the foot of a table without row variables is not in it.
      const shown = expected.map((_row, down) =>
        Array.from({ length: width }, (_cell, column) => data[top - 1 + down]?.[column] ?? ""),
      );
      expect(shown).toEqual(expected);
    });
  });

  test.each(names)("%s: saved by LibreOffice as .xlsx, it is read as the same tables", async (name) => {
    const { models, xlsx } = find(name);
    const read = readDeclared((await readXlsx(xlsx, workbookLimits)).sheets);
    expect(read?.map(({ model }) => asWritten(model))).toEqual(models.map(asWritten));
    expect(read?.map(({ sameLabels, changedLines }) => ({ sameLabels, changedLines }))).toEqual(
      models.map(() => ({ sameLabels: true, changedLines: [] })),
    );
  });
});
