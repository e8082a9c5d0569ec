import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { listRuntimeLicences } from "./runtimeLicences.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const longestAnswer = 64 * 1024 * 1024;
const readJson = async (name) => JSON.parse(await readFile(`${root}/${name}`, "utf8"));

/**
 * The packages that the portal runs on, for every platform, read from the lock by npm itself. What only tests and the
 * build use is taken out here: npm's own `--omit dev` leaves out what both use too, such as @remix-run/node.
 * @returns a CycloneDX document, see https://cyclonedx.org/docs/1.5/json/
 */
export async function makeBillOfMaterials() {
  const isWindows = process.platform === "win32";
  const { stdout } = await promisify(execFile)(
    isWindows ? "npm.cmd" : "npm",
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"],
    { cwd: root, maxBuffer: longestAnswer, shell: isWindows },
  );
  const bill = JSON.parse(stdout);
  const { name } = await readJson("package.json");
  const runtime = new Map(
    listRuntimeLicences(await readJson("package-lock.json")).map((one) => [`${one.name}@${one.version}`, one.licence]),
  );
  const isOurs = (ref) => runtime.has(ref) || ref === bill.metadata.component["bom-ref"];
  return {
    ...bill,
    // npm calls the portal by the name of its folder, which may be any.
    metadata: { ...bill.metadata, component: { ...bill.metadata.component, type: "application", name } },
    components: bill.components
      .filter((component) => runtime.has(component["bom-ref"]))
      .map((component) => ({
        ...component,
        // A copy of the same version may be for tests only; this one is not.
        properties: component.properties.filter((property) => property.name !== "cdx:npm:package:development"),
        licenses: component.licenses ?? [{ license: { id: runtime.get(component["bom-ref"]) } }],
      })),
    dependencies: bill.dependencies
      .filter(({ ref }) => isOurs(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isOurs) })),
  };
}
