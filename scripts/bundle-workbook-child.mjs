import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles the program that reads a workbook in a process of its own. Its packages stay outside the bundle and are
 * found from where it lies, so keep it inside the repository.
 * @param {string} [outfile] defaults to build/workbookChild.mjs
 * @returns {Promise<string>} the absolute path of the bundle
 */
export async function bundleWorkbookChild(outfile = path.join(root, "build", "workbookChild.mjs")) {
  await build({
    absWorkingDir: root,
    entryPoints: ["app/adapters/workbook/workbookChild.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    alias: { "~": root.replace(/[\\/]$/, "") },
    logLevel: "warning",
  });
  return path.resolve(root, outfile);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bundleWorkbookChild(process.argv[2]);
}
