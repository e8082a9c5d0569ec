import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryModels } from "~/app/domain/sample-tables/declared/testing/arbitraryModel";
import { asWritten } from "~/app/domain/sample-tables/declared/testing/asWritten";
import { readDeclared } from "~/app/domain/sample-tables/declared/readDeclared";
import { tableModel } from "~/schemas/tableModel";
import { readXlsx } from "./readXlsx";
import { workbookLimits } from "./workbookLimits";
import { writeSampleWorkbook } from "./writeSampleWorkbook";

/** `npm run test:deep` asks for more. A failure prints its seed; ROUND_TRIP_SEED runs it again. */
const numRuns = Number(process.env.ROUND_TRIPS ?? 150);
const seed = Number(process.env.ROUND_TRIP_SEED ?? Date.now() % 2 ** 31);

const options = { sources: new Map<string, string>(), codeLists: new Map<string, string>(), createdAt: new Date(0) };

test(
  `any tables that are written to a workbook are read back the same, ${numRuns} times from seed ${seed}`,
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryModels, async (models) => {
        const { sheets } = await readXlsx(await writeSampleWorkbook(models, options), workbookLimits);
        const read = readDeclared(sheets);
        expect(read?.map(({ model }) => asWritten(model))).toEqual(models.map(asWritten));
        expect(read?.map(({ sameLabels, changedLines }) => ({ sameLabels, changedLines }))).toEqual(
          models.map(() => ({ sameLabels: true, changedLines: [] })),
        );
        expect(read?.every(({ model }) => tableModel.safeParse(model).success)).toBe(true);
      }),
      { numRuns, seed },
    );
  },
  numRuns * 1000,
);
