import "./requireNode.mjs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeBillOfMaterials } from "./billOfMaterials.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run sbom [-- file]`: writes which packages the portal runs on, as CycloneDX, to .cache/sbom.json or the file. */
async function main() {
  const file = path.resolve(process.argv[2] ?? path.join(root, ".cache/sbom.json"));
  const bill = await makeBillOfMaterials();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${bill.components.length} packages written to ${file} (CycloneDX ${bill.specVersion})`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
