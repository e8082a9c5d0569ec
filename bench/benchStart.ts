import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { undoLater } from "./cleanUp";
import { atMost, median, type Measurement } from "./Measurement";

const root = fileURLToPath(new URL("..", import.meta.url));
const existingStarts = 3;
const pollMs = 20;
const longestMs = 60_000;
const stopMs = 20_000;
/** What the process needs of the surroundings; settings of the person who measures stay outside. */
const passedOn = ["PATH", "HOME", "USER", "TMPDIR", "LANG", "SystemRoot", "TEMP"];

/**
 * Seconds from `npm start` (the script it runs) on a built tree to the first answered page: on an empty database,
 * and on the one that it left behind.
 */
export async function benchStart(): Promise<Measurement[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "helsetabell-bench-"));
  const remove = undoLater(() => rm(dataDir, { recursive: true, force: true }));
  await chmod(dataDir, 0o755);
  try {
    const empty = await timeStart(dataDir);
    const existing: number[] = [];
    for (let start = 0; start < existingStarts; start++) existing.push(await timeStart(dataDir));
    return [
      atMost(15, round1(empty), "seconds", "from npm start to the first answered page, empty database"),
      atMost(5, round1(median(existing)), "seconds", `the same on an existing database, median of ${existingStarts}`),
    ];
  } finally {
    await remove();
  }
}

async function timeStart(dataDir: string): Promise<number> {
  const port = await findFreePort();
  const env = {
    ...Object.fromEntries(passedOn.map((name) => [name, process.env[name]])),
    NODE_ENV: "production" as const,
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "warn",
  };
  const began = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = undoLater(() => stop(child));
  const said: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => said.push(text));
  try {
    await waitForPage(`http://127.0.0.1:${port}/nb`, child, began + longestMs);
    const seconds = (performance.now() - began) / 1000;
    if (said.join("").includes("Building")) throw new Error("The tree changed and was built anew: measure again.");
    return seconds;
  } finally {
    await end();
  }
}

async function waitForPage(address: string, child: ChildProcess, until: number): Promise<void> {
  while (child.exitCode === null && performance.now() < until) {
    const answer = await fetch(address).catch(() => null);
    // Until its database is open the portal says that it can't answer yet.
    if (answer?.status === 503) await answer.body?.cancel();
    else if (answer) {
      await answer.text();
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}, not 200.`);
      return;
    }
    await delay(pollMs);
  }
  throw new Error(`npm start did not answer at ${address}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), stopMs);
  await gone;
  clearTimeout(late);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

const round1 = (value: number) => Math.round(value * 10) / 10;
