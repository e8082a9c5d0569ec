import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { findings as texts } from "~/app/i18n/nb/findings";
import { checkSampleTable } from "~/app/usecases/checkSampleTable";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { readWorkbook } from "../readWorkbook";
import { prepareWorkbookChild } from "../testing/prepareWorkbookChild";
import { workbookLimits } from "../workbookLimits";
import { mutateFile } from "./mutateFile";
import { seededRandom } from "./seededRandom";

/**
 * `npm run test:deep` asks for more. Each mutation has a seed of its own: the first has the one in the test's name, and
 * each later one has one more. A failure names its own: MUTATION_SEED with that number and MUTATIONS=1 repeats it alone.
 */
const count = Number(process.env.MUTATIONS ?? 25);
const seed = Number(process.env.MUTATION_SEED ?? Date.now() % 2 ** 31);
/** As many as the adapter reads at a time, so that none waits for its turn while it is timed. */
const atOnce = 2;
/** To start a process, to end it, and to be told of it on a busy machine; in milliseconds. */
const slackMs = 3_000;

const folder = new URL("../../../../fixtures/workbooks/", import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => /\.(?:xlsx|csv)$/.test(name))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
const catalogue = loadCatalogueFixtures();

let childPath = "";
beforeAll(async () => {
  childPath = await prepareWorkbookChild("mutations");
});

/** @returns what the portal answers: 200, or the status of its refusal */
async function judge(mutationSeed: number): Promise<number> {
  const random = seededRandom(mutationSeed);
  const file = random.pick(corpus);
  const { bytes, changes } = await mutateFile(file, random);
  const told = `seed ${mutationSeed}, ${file.name}: ${changes.join("; ")}`;
  const began = performance.now();
  const checked = await checkSampleTable(
    { catalogue, texts, readWorkbook: (workbook) => readWorkbook(workbook, { childPath }) },
    { bytes, fileName: file.name },
    ["npr"],
  ).catch((error: unknown) => {
    throw new Error(`thrown, ${told}`, { cause: error });
  });
  expect(performance.now() - began, `milliseconds, ${told}`).toBeLessThan(workbookLimits.wallMs + slackMs);
  const status = checked.ok ? 200 : checked.problem.status;
  expect(status === 200 || (status >= 400 && status < 500), `answered ${status}, ${told}`).toBe(true);
  return status;
}

test(
  `a damaged or tampered workbook is read or refused in time: ${count} of them, each in the real child process, from seed ${seed}`,
  async () => {
    const statuses: number[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < count) statuses.push(await judge(seed + next++));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    expect(statuses).toHaveLength(count);
    // Were all of one kind, the changes would be too small or too large to tell anything.
    if (count >= 25) expect(new Set(statuses).size).toBeGreaterThan(1);
  },
  (count * (workbookLimits.wallMs + slackMs)) / atOnce + 60_000,
);
