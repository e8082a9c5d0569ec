import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { hashSources, writeStamp } from "./buildStamp.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Programs that run on Node beside Remix's own bundles: source → what it becomes in build/. */
const PROGRAMS = {
  "server.ts": "server.js",
  "db/migrateCommand.ts": "migrate.js",
  "db/backup/backupCommand.ts": "backup.js",
  "db/backup/restoreCommand.ts": "restore.js",
  "app/makeAdministratorCommand.ts": "makeAdministrator.js",
  "bench/run.ts": "bench.js",
  "bench/benchServer.ts": "benchServer.js",
};
/** May be absent from a copy of the sources without the measurements. */
const OPTIONAL = new Set(["bench/run.ts", "bench/benchServer.ts"]);

/**
 * Builds everything that `npm start` runs into build/: the pages and the browser's files by Remix, the worker that keeps
 * some of them for when there is no network, the server, the commands, the workbook reader's process and the small-cell
 * estimator's thread by esbuild.
 */
export async function build() {
  const began = performance.now();
  process.env.NODE_ENV = "production";
  const hash = await hashSources();
  await rm(path.join(root, "build"), { recursive: true, force: true });
  await runRemix();
  const { bundleOwnRecordWorker } = await import("./bundle-own-record-worker.mjs");
  await bundleOwnRecordWorker();
  await bundlePrograms();
  const { bundleWorkbookChild } = await import("./bundle-workbook-child.mjs");
  await bundleWorkbookChild(path.join(root, "build/workbookChild.mjs"));
  const { bundleEstimateWorker } = await import("./bundle-estimate-worker.mjs");
  await bundleEstimateWorker(path.join(root, "build/estimateWorker.mjs"));
  await writeStamp(hash);
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

async function runRemix() {
  const cli = path.join(root, "node_modules/@remix-run/dev/dist/cli.js");
  if (!existsSync(cli))
    throw new Error("The tools for building are not installed: run npm ci (without --omit=dev) first.");
  const child = spawn(process.execPath, [cli, "vite:build"], { cwd: root, stdio: "inherit" });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`remix vite:build ended with code ${code}.`);
}

async function bundlePrograms() {
  const esbuild = await import("esbuild");
  for (const [source, program] of Object.entries(PROGRAMS)) {
    if (!existsSync(path.join(root, source))) {
      if (!OPTIONAL.has(source)) throw new Error(`${source} is missing.`);
      console.log(`${source} is not there: build/${program} is left out.`);
      continue;
    }
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [source],
      outfile: `build/${program}`,
      bundle: true,
      platform: "node",
      target: "node20.19",
      format: "esm",
      packages: "external",
      // Remix's own bundle is loaded as it is, beside this file.
      external: ["./server/index.js", "./build/server/index.js", "*/build/server/index.js"],
      alias: { "~": root.replace(/[\\/]$/, "") },
      sourcemap: true,
      logLevel: "warning",
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
