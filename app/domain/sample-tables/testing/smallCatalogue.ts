import { code, codeList, unitOfCount, variable } from "~/schemas/catalogue";
import type { TableCatalogue } from "../Recognition";

const same = (text: string) => ({ nb: text, nn: text, en: text });

const list = (id: string, codes: [string, string, string, string, string[]?][]) =>
  codeList.parse({
    id,
    label: same(id),
    kind: "nominal",
    validFrom: null,
    validUntil: null,
    codes: codes.map(([own, nb, nn, en, spellings = []]) =>
      code.parse({ code: own, label: { nb, nn, en }, spellings }),
    ),
    source: "made up for tests",
  });

/** Some variables that tests of the reader need, independent of the real catalogue. */
export const smallCatalogue: TableCatalogue = {
  codeLists: [
    list("sex", [
      ["male", "Menn", "Menn", "Men", ["mann", "male"]],
      ["female", "Kvinner", "Kvinner", "Women", ["kvinne", "female"]],
    ]),
    list("age", [
      ["0-17", "0–17 år", "0–17 år", "0–17 years"],
      ["18-66", "18–66 år", "18–66 år", "18–66 years"],
      ["67+", "67 år og eldre", "67 år og eldre", "67 years and older"],
    ]),
    list("county", [
      ["03", "Oslo", "Oslo", "Oslo"],
      ["32", "Akershus", "Akershus", "Akershus"],
      ["46", "Vestland", "Vestland", "Vestland"],
    ]),
  ],
  variables: [
    variable.parse({ id: "year", label: { nb: "År", nn: "År", en: "Year" }, pattern: "year" }),
    variable.parse({ id: "sex", label: { nb: "Kjønn", nn: "Kjønn", en: "Sex" }, codeLists: ["sex"] }),
    variable.parse({
      id: "age-group",
      label: { nb: "Aldersgruppe", nn: "Aldersgruppe", en: "Age group" },
      spellings: ["alder", "age"],
      codeLists: ["age"],
    }),
    variable.parse({
      id: "county",
      label: { nb: "Fylke", nn: "Fylke", en: "County" },
      spellings: ["bostedsfylke"],
      codeLists: ["county"],
    }),
    variable.parse({ id: "diagnosis", label: same("Diagnose"), pattern: "icd10" }),
    variable.parse({
      id: "level-of-care",
      label: { nb: "Omsorgsnivå", nn: "Omsorgsnivå", en: "Level of care" },
      spellings: ["døgnopphold", "poliklinikk"],
    }),
  ],
  unitsOfCount: [
    unitOfCount.parse({ id: "persons", label: { nb: "Personer", nn: "Personar", en: "Persons" }, isPerson: true }),
  ],
  sources: [],
};
