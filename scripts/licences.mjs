import "./requireNode.mjs";
import { readFile, writeFile } from "node:fs/promises";
import { licencesPage, listRuntimeLicences } from "./runtimeLicences.mjs";

/** `npm run licences`: writes docs/licences.md from package-lock.json. */
async function main() {
  const lock = JSON.parse(await readFile(new URL("../package-lock.json", import.meta.url), "utf8"));
  await writeFile(new URL("../docs/licences.md", import.meta.url), licencesPage(listRuntimeLicences(lock)));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
