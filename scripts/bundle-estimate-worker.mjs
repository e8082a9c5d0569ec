import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const POPULATION = "population-2024-county-sex-age5.csv";

/**
 * Bundles the thread that estimates small cells, and puts the reference population beside it.
 * @param {string} [outfile] defaults to build/estimateWorker.mjs
 * @returns {Promise<string>} the absolute path of the bundle
 */
export async function bundleEstimateWorker(outfile = path.join(root, "build", "estimateWorker.mjs")) {
  await build({
    absWorkingDir: root,
    entryPoints: ["app/adapters/disclosure/estimateWorker.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    alias: { "~": root.replace(/[\\/]$/, "") },
    logLevel: "warning",
  });
  const bundle = path.resolve(root, outfile);
  await mkdir(path.dirname(bundle), { recursive: true });
  await copyFile(path.join(root, "fixtures", "population", POPULATION), path.join(path.dirname(bundle), POPULATION));
  return bundle;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bundleEstimateWorker(process.argv[2]);
}
