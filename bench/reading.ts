import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ExcelJs from "exceljs";
import { readWorkbook } from "~/app/adapters/workbook/readWorkbook";
import { writeSampleWorkbook } from "~/app/adapters/workbook/writeSampleWorkbook";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { undoLater } from "./cleanUp";
import { nestedTable } from "./largeTable";
import { atMost, median, type Measurement } from "./Measurement";

const root = fileURLToPath(new URL("..", import.meta.url));
const aim = 1.5;
const rounds = 5;
const options = { sources: new Map<string, string>(), codeLists: new Map<string, string>(), createdAt: new Date(0) };

/** The program that is measured against: loads the workbook on its input, and nothing more. */
const loadAlone = `
import ExcelJs from "exceljs";
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const workbook = new ExcelJs.Workbook();
await workbook.xlsx.load(new Uint8Array(Buffer.concat(chunks)).buffer);
console.log(workbook.worksheets.length);
`;

/**
 * How long the portal takes to read and judge a workbook of 100,000 cells, in the process that it starts for it, against
 * ExcelJS loading the same file in a process of its own, bundled the same way.
 * @throws {Error} when either does not read it
 */
export async function benchReading(): Promise<Measurement[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "helsetabell-reading-"));
  const remove = undoLater(() => rm(folder, { recursive: true, force: true }));
  try {
    const [childPath, alonePath] = await bundlePrograms(folder);
    const question = { catalogue: loadCatalogueFixtures(), sourceIds: ["npr"], corrections: [] };
    const read = async (bytes: Buffer): Promise<void> => {
      const answer = await readWorkbook({ bytes, fileName: "tabell.xlsx", question }, { childPath });
      if (!answer.ok) throw new Error(`The reader refused its own measure: ${answer.problem.code}.`);
    };
    const results: Measurement[] = [];
    for (const [name, bytes] of [
      ["as the portal writes them", await writeSampleWorkbook([nestedTable], options)],
      ["filled with numbers", await filledWorkbook()],
    ] as const) {
      results.push(
        await compare(
          name,
          () => read(bytes),
          () => loadWithExcelJs(alonePath, bytes),
        ),
      );
    }
    return results;
  } finally {
    await remove();
  }
}

/** @returns where the two programs are */
async function bundlePrograms(folder: string): Promise<[string, string]> {
  const script = pathToFileURL(path.join(root, "scripts/bundle-workbook-child.mjs")).href;
  const { bundleWorkbookChild } = (await import(script)) as { bundleWorkbookChild(outfile: string): Promise<string> };
  const childPath = await bundleWorkbookChild(path.join(folder, "reader.mjs"));
  const alonePath = path.join(folder, "alone.mjs");
  await build({
    stdin: { contents: loadAlone, resolveDir: root },
    outfile: alonePath,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
  return [childPath, alonePath];
}

/** One thousand rows of a label and a hundred numbers, under a header row. */
async function filledWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet("Ark1");
  const numbers = Array.from({ length: 100 }, (_, at) => at + 1);
  sheet.addRow(["Kommune", ...numbers.map((at) => `Diagnose ${at}`)]);
  for (let row = 1; row <= 1000; row++) sheet.addRow([`Kommune ${row}`, ...numbers.map((at) => row * at)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function loadWithExcelJs(program: string, bytes: Buffer): Promise<void> {
  const child = spawn(process.execPath, [program], {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(bytes);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`ExcelJS alone ended with ${code}.`);
}

/** Turn by turn, so that other work on the machine burdens both; the first round only warms up. */
async function compare(name: string, ours: () => Promise<void>, theirs: () => Promise<void>): Promise<Measurement> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [at, work] of [ours, theirs].entries()) {
      const began = performance.now();
      await work();
      if (round > 0) times[at]?.push(performance.now() - began);
    }
  }
  const [own, other] = [median(times[0]), median(times[1])];
  const figures = `${Math.round(own)} ms against ${Math.round(other)} ms of ExcelJS loading the same file alone`;
  return atMost(aim, Math.round((own / other) * 100) / 100, "times", `reading 100,000 cells ${name}: ${figures}`);
}
