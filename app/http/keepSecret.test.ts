import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { env } from "~/schemas/env";
import { withSessionSecret } from "./keepSecret";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "helsetabell-secret-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const demo = () => env.parse({ DATA_DIR: path.join(folder, "data") });
const file = () => path.join(folder, "data", "session-secret");

test("a demo without a secret makes one that only its owner reads, and keeps it over a restart", async () => {
  const first = await withSessionSecret(demo());
  expect(first.SESSION_SECRET).toMatch(/^[\w-]{43}$/);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  expect((await readFile(file(), "utf8")).trim()).toBe(first.SESSION_SECRET);
  expect((await withSessionSecret(demo())).SESSION_SECRET).toBe(first.SESSION_SECRET);
});

test("two demos have two secrets, and a file that was cut short is made anew", async () => {
  const first = await withSessionSecret(demo());
  const other = await withSessionSecret(env.parse({ DATA_DIR: path.join(folder, "other") }));
  expect(other.SESSION_SECRET).not.toBe(first.SESSION_SECRET);
  await writeFile(file(), "abc");
  const again = await withSessionSecret(demo());
  expect(again.SESSION_SECRET).toMatch(/^[\w-]{43}$/);
  expect((await withSessionSecret(demo())).SESSION_SECRET).toBe(again.SESSION_SECRET);
});

test("a secret that is set is the one that is used, and outside the demo none is made up", async () => {
  const SESSION_SECRET = "a secret that the operator has chosen";
  expect((await withSessionSecret({ ...demo(), SESSION_SECRET })).SESSION_SECRET).toBe(SESSION_SECRET);
  await expect(withSessionSecret({ ...demo(), DEMO: false })).rejects.toThrow("SESSION_SECRET");
  await expect(stat(file())).rejects.toThrow("ENOENT");
});
