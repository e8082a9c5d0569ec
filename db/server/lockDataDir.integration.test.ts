import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDataDir } from "./lockDataDir";

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "helsetabell-lock-"));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

test("a second start on the same data folder is refused in one sentence that names the folder and the process", async () => {
  const lock = await lockDataDir(dataDir);
  await expect(lockDataDir(dataDir)).rejects.toThrow(
    `Helsetabell is already running on the data folder ${dataDir} (process ${process.pid}): stop that one first, or choose another folder with DATA_DIR.`,
  );
  await lock.release();
});

test("after an orderly stop the folder is free and nothing is left in it", async () => {
  const lock = await lockDataDir(dataDir);
  await lock.release();
  expect(await readdir(dataDir)).toEqual([]);
  const next = await lockDataDir(dataDir);
  await next.release();
});

test("of ten starts at the same moment one gets the folder", async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockDataDir(dataDir)));
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
});

test("a lock whose process number was given to another process since is taken over", async () => {
  const lock = path.join(dataDir, "portal.lock");
  await writeFile(lock, JSON.stringify({ pid: process.pid, identity: "an earlier boot:17" }));
  await (await lockDataDir(dataDir)).release();
});

test("a lock that was cut off in writing is taken over", async () => {
  await writeFile(path.join(dataDir, "portal.lock"), '{"pid":');
  await lockDataDir(dataDir);
  expect(JSON.parse(await readFile(path.join(dataDir, "portal.lock"), "utf8"))).toMatchObject({ pid: process.pid });
});

test("a late release leaves the lock of the next portal alone", async () => {
  const first = await lockDataDir(dataDir);
  await first.release();
  const second = await lockDataDir(dataDir);
  await first.release();
  await expect(lockDataDir(dataDir)).rejects.toThrow("already running");
  await second.release();
});
