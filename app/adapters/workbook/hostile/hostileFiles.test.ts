import { beforeAll, describe, expect, test } from "vitest";
import { findings as texts } from "~/app/i18n/nb/findings";
import { checkSampleTable } from "~/app/usecases/checkSampleTable";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { readWorkbook } from "../readWorkbook";
import { prepareWorkbookChild } from "../testing/prepareWorkbookChild";
import { workbookLimits } from "../workbookLimits";
import { hostileFiles, type HostileFile } from "./hostileFiles";

/** Where the time limit is what is looked for, a shorter one shows the same; in milliseconds. */
const shortWallMs = 3_000;
/** To make the files, or to wait for a turn and be told; in milliseconds. */
const patienceMs = 180_000;

/** `npm run test:deep` reads them all. */
const files = process.env.HOSTILE_FILES ? hostileFiles : hostileFiles.filter(({ isHeavy }) => !isHeavy);

let childPath = "";
const made = new Map<HostileFile, Buffer>();
beforeAll(async () => {
  childPath = await prepareWorkbookChild("hostileFiles");
  // All at first: making one takes long enough to keep this process from hearing of another's answer in time.
  for (const file of files) made.set(file, file.make());
}, patienceMs);
const catalogue = loadCatalogueFixtures();

const limitsFor = ({ limits = [] }: HostileFile) =>
  limits.includes("time") ? { ...workbookLimits, wallMs: shortWallMs } : workbookLimits;

describe.concurrent("a file made to break the reader", () => {
  test.each(files.map((file) => [file.name, file] as const))("%s", { timeout: patienceMs }, async (_, file) => {
    const bytes = made.get(file) ?? Buffer.alloc(0);
    expect(bytes.length, "a file over 10 MB never reaches the reader").toBeLessThanOrEqual(workbookLimits.fileBytes);
    const checked = await checkSampleTable(
      { catalogue, texts, readWorkbook: (asked) => readWorkbook(asked, { childPath, limits: limitsFor(file) }) },
      { bytes, fileName: file.fileName },
      ["npr"],
    );
    const limit = !checked.ok && "limit" in checked.problem ? checked.problem.limit : null;
    if (file.mayTimeOut && limit === "time") return;
    expect(checked.ok ? "read" : checked.problem.code).toBe(file.becomes);
    if (limit !== null) expect(file.limits).toContain(limit);
  });
});

test("a sheet that is read says what stands in it, whatever else the file claims", async () => {
  const named = hostileFiles.find(({ fileName }) => fileName === "dimensjon.xlsx");
  const checked = await checkSampleTable(
    { catalogue, texts, readWorkbook: (asked) => readWorkbook(asked, { childPath }) },
    { bytes: named?.make() ?? Buffer.alloc(0), fileName: "dimensjon.xlsx" },
    [],
  );
  expect(checked.ok && checked.value.result.tables).toMatchObject([
    { range: "A1:B2", rows: [{ variableCode: "county", categories: ["Oslo"] }], cells: 1 },
  ]);
});
