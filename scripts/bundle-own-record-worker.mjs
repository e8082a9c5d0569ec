import { build } from "esbuild";
import { readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import { listOwnRecordFiles } from "./listOwnRecordFiles.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const SCRIPT = "own-records-worker.js";

/**
 * Bundles the service worker of the pages about one's own records into the browser's files, with the list of what it
 * keeps. A build is told from the one before by its bytes, so the list stands in the script itself.
 * @throws {Error} when the pages have not been built before
 */
export async function bundleOwnRecordWorker() {
  const viteLists = path.join(root, "build/.vite");
  const vite = JSON.parse(await readFile(path.join(viteLists, "client-manifest.json"), "utf8"));
  const { areasOf } = await tsImport("../app/i18n/textAreas.ts", import.meta.url);
  const plan = listOwnRecordFiles(vite, await readRemixManifest(), areasOf("/nb/innsyn"));
  await build({
    absWorkingDir: root,
    entryPoints: ["app/browser/offline/ownRecordWorker.ts"],
    outfile: `build/client/${SCRIPT}`,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    alias: { "~": root.replace(/[\\/]$/, "") },
    define: { OFFLINE_PLAN: JSON.stringify(plan) },
    logLevel: "warning",
  });
  await rm(viteLists, { recursive: true });
}

async function readRemixManifest() {
  const assets = path.join(root, "build/client/assets");
  const name = (await readdir(assets)).find((file) => /^manifest-\w+\.js$/.test(file));
  if (!name) throw new Error("The build has no list of its routes.");
  const script = await readFile(path.join(assets, name), "utf8");
  return JSON.parse(script.replace(/^window\.__remixManifest=/, "").replace(/;\s*$/, ""));
}
