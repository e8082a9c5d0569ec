import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listPortalRoutes } from "~/e2e/support/pageRoutes";
import { nb } from "./nb";
import { areaOfText, areasOf, textAreas } from "./textAreas";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = Object.keys(nb);
const name = `(${names.join("|")})`;
/** How a file gets hold of texts: in a component, for a title, or handed in. */
const asked = String.raw`(?:useTexts\(\)|textsOf\([^()]*\))`;

interface Source {
  texts: string[];
  imports: string[];
}
const sources = new Map<string, Source>();

/** The texts that a file reads by name, and the files of pages that it imports. */
function readSource(file: string): Source {
  const known = sources.get(file);
  if (known) return known;
  const code = readFileSync(path.join(root, file), "utf8");
  const find = (pattern: string) => [...code.matchAll(new RegExp(pattern, "gms"))];
  const holders = [...find(String.raw`(\w+) = ${asked};`), ...find(String.raw`(\w+): Texts\b(?!\[)`)];
  const taken = find(String.raw`\{([^{}]*)\}\s*(?:=\s*${asked}|:\s*Texts\b(?!\[))`);
  const found = {
    texts: [
      ...find(String.raw`${asked}\.${name}\b`).map(([, text = ""]) => text),
      ...holders.flatMap(([, holder]) => find(String.raw`\b${holder}\.${name}\b`).map(([, text = ""]) => text)),
      ...taken.flatMap(([, keys = ""]) => keys.split(",").map((key) => key.split(":")[0]?.trim() ?? "")),
    ],
    imports: [
      ...find(String.raw`^(?:import|export)\s+(?!type\s)[^;]*?from\s+"([^"]+)"`),
      ...find(String.raw`import\("([^"]+)"\)`),
    ].flatMap(([, target = ""]) => resolve(file, target)),
  };
  sources.set(file, found);
  return found;
}

function resolve(file: string, target: string): string[] {
  const base = target.startsWith("~/") ? target.slice(2) : path.posix.join(path.posix.dirname(file), target);
  if (!/^(~|\.)/.test(target) || !/^app\/(ui|routes|i18n)\//.test(base)) return [];
  return [`${base}.tsx`, `${base}.ts`].filter((candidate) => existsSync(path.join(root, candidate))).slice(0, 1);
}

function textsReadBy(...files: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    readSource(file).imports.forEach(visit);
  };
  files.forEach(visit);
  return new Set([...seen].flatMap((file) => readSource(file).texts).filter((text) => names.includes(text)));
}

const pages = listPortalRoutes().filter(({ isPage }) => isPage);
/** Around every page, and around the steps of a draft. */
const framesOf = (address: string) => [
  "app/root.tsx",
  ...(address.startsWith(":lang/utkast/:draftId/") ? ["app/routes/applicant/draft.tsx"] : []),
];

test.each(pages)("$path brings every text that its page reads", ({ path: address, file }) => {
  const brought = areasOf(`/${address.replace(":lang", "nb").replace(/:\w+/g, "0b4c")}`);
  const read = [...textsReadBy(...framesOf(address), `app/routes/${file}`)];
  expect(read.length).toBeGreaterThan(0);
  const missing = read.filter((text) => !brought.includes(areaOfText(text) ?? "base"));
  expect(missing, `textAreas.ts must name the areas of these for ${address}`).toEqual([]);
});

test("every text is in one area, and in one only", () => {
  expect(Object.values(textAreas).flat().sort()).toEqual(names.sort());
});

test("a page for everybody brings no text of a case", () => {
  for (const address of ["/nb", "/nn/datakilder", "/en/datakilder/mfr", "/nb/om", "/nb/logg-inn"])
    expect(areasOf(address), address).toEqual(["base", "open"]);
});
