import { setTimeout as delay } from "node:timers/promises";
import { hostileFiles } from "~/app/adapters/workbook/hostile/hostileFiles";
import { createAsker, type Page } from "./createAsker";
import { atMost, type Measurement } from "./Measurement";
import { canReadMemory, forgetHighest, readMemory } from "./readMemory";

/** Ours: the reading happens elsewhere, so the server should need room for little more than the files themselves. */
const aimGrowthMb = 300;
/** Ours: whoever reads a page meanwhile should not take it for broken. */
const aimAnswerMs = 1_000;
const askEveryMs = 100;
const warmUps = 60;
const mebibyte = 1024 * 1024;

/** The ten that take the most memory, time or room on their way. */
const chosen = [
  "overlappende.xlsx",
  "stiler.xlsx",
  "dyp.xlsx",
  "attributt.xlsx",
  "lang-tekst.xlsx",
  "merknader-uten-slutt.xlsx",
  "fulle-celler.xlsx",
  "langt-svar.xlsx",
  "en-linje.csv",
  "en-linje-celler.csv",
];

/**
 * Ten hostile files are posted at once to a server that runs: how much its own memory grows at its peak (the processes
 * that read are not counted: each has its own limit), and the slowest answer of a page that is asked for every 100 ms
 * until the last file is answered.
 * @param server with the id of its process
 * @param page a plain one
 * @throws {Error} when a file is answered with anything but 200 or a refusal
 */
export async function benchHostile(
  server: { readonly pages: string; readonly pid: number },
  page: Page,
): Promise<Measurement[]> {
  const files = hostileFiles.filter(({ fileName }) => chosen.includes(fileName));
  if (files.length !== chosen.length) throw new Error("A hostile file that is to be posted is not there.");
  const bodies = files.map(({ fileName, make }) => ({ fileName, bytes: make() }));
  const asker = createAsker(server.pages);
  try {
    await postFile(server.pages, { fileName: "liten.csv", bytes: Buffer.from("Fylke;Menn\nOslo;\n") });
    for (let count = 0; count < warmUps; count++) await asker.ask(page);

    const memory = await watchPeak(server.pid);
    const began = performance.now();
    const times: number[] = [];
    const asked: Promise<unknown>[] = [];
    let isOver = false;
    const posts = Promise.all(bodies.map((body) => postFile(server.pages, body))).finally(() => (isOver = true));
    const asking = (async () => {
      while (!isOver) {
        asked.push(asker.ask(page).then((ms) => times.push(ms)));
        await delay(askEveryMs);
      }
    })();
    const statuses = await posts;
    await asking;
    await Promise.all(asked);
    const seconds = Math.round((performance.now() - began) / 1000);
    const answers = `all answered in ${seconds} seconds: ${[...statuses].sort().join(", ")}; the aim is ours`;
    const slowest = Math.round(Math.max(...times));
    const results = [
      atMost(aimAnswerMs, slowest, "ms", `slowest of ${times.length} answers of the ${page.name} meanwhile`),
    ];
    const growth = await memory?.growthBytes();
    if (growth === undefined) console.log("The server's memory is measured on Linux only.");
    else {
      const megabytes = Math.round(growth / mebibyte);
      results.unshift(
        atMost(aimGrowthMb, megabytes, "MB", `growth of the server while ten hostile files are read (${answers})`),
      );
    }
    return results;
  } finally {
    asker.close();
  }
}

/** @returns the status of the answer */
async function postFile(origin: string, { fileName, bytes }: { fileName: string; bytes: Buffer }): Promise<number> {
  const form = new FormData();
  form.set("workbook", new Blob([new Uint8Array(bytes)]), fileName);
  const answer = await fetch(`${origin}/api/v1/sample-tables/check`, { method: "POST", body: form });
  await answer.arrayBuffer();
  const { status } = answer;
  if (status !== 200 && (status < 400 || status >= 500 || status === 429))
    throw new Error(`${fileName} was answered ${status}.`);
  return status;
}

/** No peak is missed between two looks: the kernel keeps the highest. Null where there is no such kernel. */
async function watchPeak(pid: number): Promise<{ growthBytes(): Promise<number> } | null> {
  if (!canReadMemory) return null;
  await forgetHighest(pid);
  const before = await readMemory(pid, "VmRSS");
  return { growthBytes: async () => (await readMemory(pid, "VmHWM")) - before };
}
