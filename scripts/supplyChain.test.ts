import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeBillOfMaterials } from "./billOfMaterials.mjs";
import { isAllowed, licencesPage, listRuntimeLicences } from "./runtimeLicences.mjs";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; integrity?: string; link?: boolean }>;
}
const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as Lock;

test("every dependency is pinned to one version, and the lock has just that", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.length).toBeGreaterThan(40);
  for (const [name, version] of all) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("every package in the lock has its checksum", () => {
  for (const [place, { integrity, link }] of Object.entries(lock.packages))
    if (place !== "" && !link) expect(integrity, place).toMatch(/^sha512-/);
});

describe("licences", () => {
  const rows = listRuntimeLicences(lock);

  test("each package that the portal runs on has one that is allowed", () => {
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(rows.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  test.each([
    { licence: "MIT OR GPL-3.0-or-later", allowed: true },
    { licence: "(MIT AND Zlib)", allowed: true },
    { licence: "MIT AND GPL-3.0-only", allowed: false },
    { licence: "AGPL-3.0-only", allowed: false },
    { licence: "", allowed: false },
  ])("«$licence»: $allowed", ({ licence, allowed }) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  test("docs/licences.md is as the lock is: run npm run licences after a change", () => {
    expect(read("docs/licences.md")).toBe(licencesPage(rows));
  });
});

test("the bill of materials is CycloneDX, and has every package that the portal runs on and no other", async () => {
  const bill = (await makeBillOfMaterials()) as {
    bomFormat: string;
    specVersion: string;
    metadata: { component: { name: string } };
    components: { name: string; group?: string; version: string; purl: string; licenses: unknown[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.specVersion).toMatch(/^1\.[5-9]$/);
  expect(bill.metadata.component.name).toBe("helsetabell");
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  for (const [name, version] of Object.entries(manifest.dependencies))
    expect(listed.has(`${name}@${version}`), name).toBe(true);
  for (const name of ["vitest", "@playwright/test", "eslint", "oidc-provider"])
    expect(listed.has(`${name}@${manifest.devDependencies[name]}`), name).toBe(false);
  for (const { purl, licenses, name } of bill.components) {
    expect(purl, name).toMatch(/^pkg:npm\//);
    expect(licenses.length, name).toBeGreaterThan(0);
  }
  const refs = new Set(bill.dependencies.map(({ ref }) => ref));
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs.has(ref), ref).toBe(true);
});
