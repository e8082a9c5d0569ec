import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Bundles the reading program for a test file, inside the repository so that its packages are found.
 * @param name tells the bundles of test files apart, which run at the same time
 * @returns the bundle's path
 */
export async function prepareWorkbookChild(name: string): Promise<string> {
  const script = path.resolve("scripts/bundle-workbook-child.mjs");
  const { bundleWorkbookChild } = (await import(pathToFileURL(script).href)) as {
    bundleWorkbookChild: (outfile: string) => Promise<string>;
  };
  return bundleWorkbookChild(path.resolve(`node_modules/.cache/workbook-child/${name}.mjs`));
}
