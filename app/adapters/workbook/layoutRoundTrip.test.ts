import fc from "fast-check";
import { expect, test } from "vitest";
import { plainModel } from "~/app/domain/sample-tables/declared/testing/plainModel";
import { isDeclaring } from "~/app/domain/sample-tables/declared/readDeclared";
import { layoutTable, measuresHeading } from "~/app/domain/sample-tables/layout/layoutTable";
import { measureLabel } from "~/app/domain/sample-tables/layout/measureLabel";
import { toSampleTable } from "~/app/domain/sample-tables/ReadTable";
import { readTables } from "~/app/domain/sample-tables/readTables";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import type { TableModel } from "~/schemas/tableModel";
import { readXlsx } from "./readXlsx";
import { workbookLimits } from "./workbookLimits";
import { writeSampleWorkbook } from "./writeSampleWorkbook";

/** `npm run test:deep` asks for more. A failure prints its seed; ROUND_TRIP_SEED runs it again. */
const numRuns = Number(process.env.ROUND_TRIPS ?? 150);
const seed = Number(process.env.ROUND_TRIP_SEED ?? Date.now() % 2 ** 31);
const options = { sources: new Map<string, string>(), codeLists: new Map<string, string>(), createdAt: new Date(0) };
const catalogue = loadCatalogueFixtures();

/** What anyone sees in the sheet. */
function seen({ title, rows, columns, measures, unit }: TableModel, cells: number) {
  const variables = [rows, columns].map((side) =>
    side.map(({ id, label, categories, total }) => ({
      variable: label,
      variableCode: id,
      categories: categories.map((category) => category.label),
      total,
    })),
  );
  const labels = measures.map((measure) => measureLabel(measure, unit));
  const beside = { variable: measuresHeading, variableCode: null, categories: labels, total: false };
  return {
    title,
    rows: variables[0],
    columns: [...(variables[1] ?? []), ...(labels.length > 1 ? [beside] : [])],
    cells,
  };
}

test(
  `what the layout alone tells of a written table is what was meant, ${numRuns} times from seed ${seed}`,
  async () => {
    await fc.assert(
      fc.asyncProperty(plainModel(catalogue), async (model) => {
        const { sheets } = await readXlsx(await writeSampleWorkbook([model], options), workbookLimits);
        const { tables } = readTables(
          sheets.filter((sheet) => !isDeclaring(sheet)),
          catalogue,
        );
        const read = tables
          .map(toSampleTable)
          .map(({ title, rows, columns, cells }) => ({ title, rows, columns, cells }));
        expect(read).toEqual([seen(model, layoutTable(model)?.cells ?? 0)]);
      }),
      { numRuns, seed },
    );
  },
  numRuns * 1000,
);
