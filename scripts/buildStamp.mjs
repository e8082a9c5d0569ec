import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const STAMP = path.join(root, "build/stamp");
/** All that the build reads. Tests, documents and browser journeys are not part of it. */
const SOURCES = [
  "app",
  "bench",
  "db",
  "fixtures",
  "public",
  "schemas",
  "scripts/build.mjs",
  "scripts/bundle-estimate-worker.mjs",
  "scripts/bundle-own-record-worker.mjs",
  "scripts/bundle-workbook-child.mjs",
  "scripts/listOwnRecordFiles.mjs",
  "server.ts",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const NOT_BUILT = /\.test\.tsx?$|(^|\/)testing(\/|$)/;

/** @returns {Promise<string>} a hash over the content of every source of the build */
export async function hashSources() {
  const files = (await Promise.all(SOURCES.map((source) => listFiles(source)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))));
  const hash = createHash("sha256");
  files.forEach((file, index) => hash.update(`${file}\0${contents[index].length}\0`).update(contents[index]));
  return hash.digest("hex");
}

/** @returns {Promise<boolean>} true when build/ was made from the sources as they are now */
export async function isBuilt() {
  const stamp = await readFile(STAMP, "utf8").catch(() => null);
  return stamp !== null && stamp === (await hashSources());
}

/** Says that build/ was made from sources with this hash. */
export async function writeStamp(hash) {
  await writeFile(STAMP, hash);
}

async function listFiles(source) {
  if (NOT_BUILT.test(source) || !existsSync(path.join(root, source))) return [];
  if (path.extname(source) !== "") return [source];
  const entries = await readdir(path.join(root, source), { withFileTypes: true });
  const nested = entries.map((entry) => {
    const place = `${source}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(place);
    return NOT_BUILT.test(place) ? [] : [place];
  });
  return (await Promise.all(nested)).flat();
}
