import { createAsker, type Page } from "./createAsker";
import { atMost, median, type Measurement } from "./Measurement";
import type { BenchServer } from "./startBenchServer";

const warmUps = 60;
const rounds = 30;
const perRound = 10;
/** On a slow machine fewer rounds are asked, and at least these. */
const longestMs = 30_000;
const fewestRounds = 5;
const emptyPage: Page = { name: "empty page", path: "/" };

/**
 * What a page costs against an empty one on the same server: the median time of a request, which is the ratio, and
 * the processor time of the server. Rounds of both take turns, so that whatever else the machine does hits both.
 */
export async function benchPage(server: BenchServer, page: Page, aim: number): Promise<Measurement> {
  const ours = createSide(server, server.pages, page);
  const empty = createSide(server, server.empty, emptyPage);
  try {
    await ours.warmUp();
    await empty.warmUp();
    const began = performance.now();
    for (let round = 0; round < rounds; round++) {
      if (round >= fewestRounds && performance.now() - began > longestMs) break;
      await ours.askRound();
      await empty.askRound();
    }
  } finally {
    ours.close();
    empty.close();
  }
  const [one, other] = [ours.result(), empty.result()];
  const cpu = `${one.cpuMs.toFixed(1)} against ${other.cpuMs.toFixed(1)} ms of processor, ${(one.cpuMs / other.cpuMs).toFixed(1)} times`;
  const name = `${page.name} against an empty page: ${one.ms.toFixed(1)} against ${other.ms.toFixed(1)} ms a request (${cpu}; ${one.count} requests)`;
  return atMost(aim, round1(one.ms / other.ms), "times the time", name);
}

function createSide(server: BenchServer, origin: string, page: Page) {
  const asker = createAsker(origin);
  const times: number[] = [];
  let cpuMs = 0;
  return {
    async warmUp() {
      for (let count = 0; count < warmUps; count++) await asker.ask(page);
    },
    async askRound() {
      const before = await server.usage();
      for (let count = 0; count < perRound; count++) times.push(await asker.ask(page));
      cpuMs += (await server.usage()).cpuMs - before.cpuMs;
    },
    result: () => ({ ms: median(times), cpuMs: cpuMs / times.length, count: times.length }),
    close: () => asker.close(),
  };
}

/** @returns how many statements a request for the page sends to the database, once all that is kept in memory is there */
export async function countQueries(server: BenchServer, page: Page): Promise<number> {
  const asker = createAsker(server.pages);
  const counts: number[] = [];
  try {
    for (let request = 0; request < 8; request++) {
      const before = await server.usage();
      await asker.ask(page);
      counts.push((await server.usage()).statements - before.statements);
    }
  } finally {
    asker.close();
  }
  return median(counts.slice(1));
}

const round1 = (value: number) => Math.round(value * 10) / 10;
