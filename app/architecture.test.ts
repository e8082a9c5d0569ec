import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The layers, and what each may import of the project. Types of repositories and adapters are told apart below. */
const mayImport: Record<string, string[]> = {
  schemas: [],
  "app/domain": ["schemas"],
  db: ["app/domain", "schemas"],
  "app/letters": ["app/domain", "app/i18n", "schemas"],
  "app/adapters": ["app/domain", "schemas"],
  "app/usecases": ["app/domain", "schemas", "app/letters"],
  "app/jobs": ["app/usecases", "app/letters", "db", "app/adapters"],
  "app/i18n": ["schemas"],
  "app/ui": ["app/domain", "schemas", "app/i18n"],
  // What runs in a browser alone: the folder with one's own records, and the files that are made there.
  "app/browser": ["app/domain", "schemas"],
  "app/http": ["schemas", "db", "app/i18n", "app/domain"],
  "app/routes": [
    "schemas",
    "db",
    "app/i18n",
    "app/domain",
    "app/usecases",
    "app/letters",
    "app/adapters",
    "app/ui",
    "app/browser",
    "app/http",
  ],
};
/** What may be imported as a type only: the shape of what is handed in. */
const mayImportTypes: Record<string, string[]> = {
  "app/domain": ["schemas"],
  "app/adapters": ["db"],
  "app/usecases": ["db", "app/adapters"],
  "app/http": ["app/portal"],
  "app/routes": ["app/portal"],
  "app/i18n": ["app/domain"],
  "app/ui": [],
  "app/browser": ["app/ui"],
};
/** Packages that the pure rules may use: none. */
const pure = ["app/domain", "schemas"];
const purePackages: Record<string, string[]> = { schemas: ["zod"], "app/domain": [] };

const layers = Object.keys(mayImport).sort((one, other) => other.length - one.length);
const layerOf = (file: string) => layers.find((layer) => file === layer || file.startsWith(`${layer}/`));

interface Import {
  file: string;
  layer: string;
  target: string;
  isType: boolean;
}

function listImports(): Import[] {
  const found: Import[] = [];
  for (const folder of ["app", "db", "schemas"]) {
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })) {
      const file = `${folder}/${entry}`.replaceAll(path.sep, "/");
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$|\/testing\//.test(file)) continue;
      const layer = layerOf(file);
      if (!layer) continue;
      for (const match of readFileSync(path.join(root, file), "utf8").matchAll(
        /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gms,
      )) {
        const name = match[2] ?? match[3] ?? "";
        const target = name.startsWith("~/")
          ? name.slice(2)
          : name.startsWith(".")
            ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name))
            : `package:${name}`;
        found.push({ file, layer, target, isType: Boolean(match[1]) });
      }
    }
  }
  return found;
}

const imports = listImports();

describe("left may import right, nothing else", () => {
  test("there are imports to look at in every layer", () => {
    for (const layer of layers)
      expect(
        imports.some((one) => one.layer === layer),
        layer,
      ).toBe(true);
  });

  test.each(layers)("%s", (layer) => {
    const wrong = imports
      .filter((one) => one.layer === layer && !one.target.startsWith("package:"))
      .filter(({ file, target, isType }) => {
        const to = layerOf(target) ?? target;
        if (to === layer) return false;
        // What the fixtures are for: the seed loads them, and nothing else does.
        if (file === "db/seed.ts" && target.startsWith("fixtures/")) return false;
        // A tagged PDF is written in one way, on the server and in a browser; it needs nothing of either.
        if (layer === "app/browser" && target === "app/adapters/pdf/TaggedPdf") return false;
        // Which version of the portal made a backup.
        if (file === "db/backup/writeBackup.ts" && target === "package.json") return false;
        return !mayImport[layer]?.includes(to) && !(isType && (mayImportTypes[layer] ?? []).includes(to));
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test.each(pure)("%s uses no framework, no database and no clock", (layer) => {
    const wrong = imports
      .filter((one) => one.layer === layer && one.target.startsWith("package:"))
      .filter(({ target }) => !purePackages[layer]?.includes(target.slice("package:".length)))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test("the rules never ask what time it is", () => {
    const asking = imports
      .filter((one) => one.layer === "app/domain")
      .map((one) => one.file)
      .filter((file) =>
        /new Date\(\)|Date\.now\(|performance\.now\(/.test(readFileSync(path.join(root, file), "utf8")),
      );
    expect([...new Set(asking)]).toEqual([]);
  });

  test("the domain imports schemas as types only", () => {
    const wrong = imports
      .filter((one) => one.layer === "app/domain" && layerOf(one.target) === "schemas" && !one.isType)
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });
});
