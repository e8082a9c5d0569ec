import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Parts of ExcelJS that write, or that read other formats: reading an .xlsx never calls them. */
const notNeeded = /^fast-csv$|\/stream\/xlsx\/workbook-(?:reader|writer)$/;

/**
 * Bundles the program that reads a workbook in a process of its own, its packages included: one file starts twice as
 * fast as the hundreds that Node would look up for each workbook.
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
    minifySyntax: true,
    minifyWhitespace: true,
    alias: { "~": root.replace(/[\\/]$/, "") },
    plugins: [leaveOut(notNeeded)],
    // Packages inside are CommonJS and ask for Node's own modules with require.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  return path.resolve(root, outfile);
}

/** Puts an empty module in the place of each that is asked for by such a name. */
function leaveOut(filter) {
  return {
    name: "leave-out",
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: "left-out" }));
      onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
    },
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bundleWorkbookChild(process.argv[2]);
}
