// Turns fixtures/health-trusts and the health registries of fixtures/catalogue into the two registers of whom one can
// ask for one's own records, as the browser has them. Run it by hand when a fixture changes:
//   node scripts/generate-record-registers.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

const read = (path) => JSON.parse(readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8"));

/** The registries of the catalogue that hold names of people who can ask about themselves. */
const registryIds = ["kreg", "npr", "kpr", "mfr", "lmr", "sysvak", "hkr", "msis"];

const register = read("health-trusts/health-trusts.json");
const trusts = register.places.map(({ id, name, hospitals, address, town }) => ({
  id,
  name,
  hospitals,
  address,
  town,
}));
const organisations = new Map(read("catalogue/organisations.json").map((one) => [one.id, one]));
const registries = registryIds.map((id) => {
  const source = read(`catalogue/sources/${id}.json`);
  const controller = organisations.get(source.parties.find(({ until }) => until === null).controller);
  return {
    id,
    name: source.name,
    alsoKnownAs: [source.abbreviation, ...source.otherNames],
    controller: controller.names.find(({ until }) => until === null).name,
  };
});

async function write(file, text) {
  const header = "// Made by scripts/generate-record-registers.mjs from fixtures/. Not edited by hand.\n";
  const target = new URL(`../app/domain/own-records/${file}`, import.meta.url);
  writeFileSync(target, await format(header + text, { parser: "typescript", printWidth: 120 }));
}

await write(
  "healthTrusts.ts",
  `import type { PlainDate } from "~/schemas/plainDate";

export interface RegisteredTrust {
  id: string;
  name: string;
  /** The places by whose names people know it. */
  hospitals: readonly string[];
  /** Where it takes requests by post; empty where no source was found. */
  address: string;
  town: string;
}

/** The day the pages were read that the list is put together from. */
export const registersReadOn: PlainDate = "${register.readOn}";

/** Hospital trusts of the four regional health authorities, and private hospitals that work with them. */
export const healthTrusts: readonly RegisteredTrust[] = ${JSON.stringify(trusts)};
`,
);
await write(
  "healthRegistries.ts",
  `import type { Language } from "~/schemas/language";

export interface RegisteredRegistry {
  id: string;
  name: Readonly<Record<Language, string>>;
  alsoKnownAs: readonly string[];
  /** Who is responsible for it, and answers. */
  controller: Readonly<Record<Language, string>>;
}

/** Health registries with data about single persons. */
export const healthRegistries: readonly RegisteredRegistry[] = ${JSON.stringify(registries)};
`,
);
