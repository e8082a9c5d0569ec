import { expect, test } from "vitest";
import { foldNorwegian } from "./foldNorwegian";
import { searchSources, type SourceQuery } from "./searchSources";
import { exampleParties, exampleSource, inAll } from "./testing/exampleSource";

const catalogue = {
  sources: [
    exampleSource("dar", {
      abbreviation: "DÅR",
      name: { nb: "Dødsårsaksregisteret", nn: "Dødsårsaksregisteret", en: "Cause of Death Registry" },
    }),
    exampleSource("hkr", {
      name: { nb: "Hjerte- og karregisteret", nn: "Hjarte- og karregisteret", en: "Cardiovascular Registry" },
      summary: inAll("Blodårer."),
    }),
    exampleSource("lmr", {
      name: { nb: "Legemiddelregisteret", nn: "Legemiddelregisteret", en: "Prescribed Drug Registry" },
      otherNames: ["Reseptregisteret"],
      purpose: {
        text: { nb: "Kartlegge bruk.", nn: "Kartleggje bruk.", en: "To map use." },
        paragraph: "§ 1-1",
        url: "https://example.org",
      },
    }),
    exampleSource("npr", {
      name: { nb: "Åpent register", nn: "Ope register", en: "Open registry" },
      parties: [
        exampleParties({ until: "2023-12-31", custodian: "directorate-of-health" }),
        exampleParties({ from: "2024-01-01", custodian: "niph" }),
      ],
    }),
    exampleSource("hunt", {
      name: inAll("Ærlig undersøkelse"),
      parties: [exampleParties({ custodian: null, preparingUnit: null })],
      applyThrough: { form: "own", url: "https://example.org", why: inAll("Eget skjema.") },
    }),
  ],
};
const find = (query: SourceQuery, date = "2026-11-23") =>
  searchSources(catalogue, query, "nb", date).map((source) => source.id);

test.each([
  { text: "DÅR", found: ["dar"], why: "the abbreviation" },
  { text: "dar", found: ["dar"], why: "without the ring, and not inside «blodårer»" },
  { text: "daar", found: ["dar"], why: "aa for å" },
  { text: "dodsarsak", found: ["dar"], why: "o for ø and a for å" },
  { text: "doedsaarsak", found: ["dar"], why: "oe for ø and aa for å" },
  { text: "aerlig", found: ["hunt"], why: "ae for æ" },
  { text: "årsak", found: ["dar"], why: "a part of a compound" },
  { text: "cause death", found: ["dar"], why: "English words apart from each other" },
  { text: "hjarte", found: ["hkr"], why: "nynorsk while reading bokmål" },
  { text: "blodarer", found: ["hkr"], why: "a word of the summary" },
  { text: "reseptregisteret", found: ["lmr"], why: "an earlier name" },
  { text: "kartleggje", found: ["lmr"], why: "a word of the purpose" },
  { text: "  ", found: ["dar", "hkr", "lmr", "hunt", "npr"], why: "nothing asked finds all" },
  { text: "hjarte resept", found: [], why: "all words must be in one source" },
])("«$text» finds $found: $why", ({ text, found }) => {
  expect(find({ text })).toEqual(found);
});

test("names stand in Norwegian order: æ and å last", () => {
  expect(find({})).toEqual(["dar", "hkr", "lmr", "hunt", "npr"]);
});

test("names stand in the order of the reader's language", () => {
  const inEnglish = searchSources(catalogue, {}, "en", "2026-11-23").map((source) => source.id);
  expect(inEnglish).toEqual(["hkr", "dar", "npr", "lmr", "hunt"]);
});

test("the custodian asked for is the one of the day", () => {
  expect(find({ custodian: "directorate-of-health" }, "2023-12-31")).toEqual(["npr"]);
  expect(find({ custodian: "directorate-of-health" }, "2024-01-01")).toEqual([]);
  expect(find({ custodian: "niph" }, "2024-01-01")).toEqual(["dar", "hkr", "lmr", "npr"]);
});

test("the form narrows too, together with the words", () => {
  expect(find({ form: "own" })).toEqual(["hunt"]);
  expect(find({ form: "common", text: "register" })).toEqual(["dar", "hkr", "lmr", "npr"]);
  expect(find({ form: "own", text: "blodårer" })).toEqual([]);
});

test.each([
  ["Å", "AA"],
  ["ø", "OE"],
  ["æ", "ae"],
  ["é", "e"],
  ["ö", "ø"],
  ["A\u030A", "å"],
])("%s and %s are alike in a search", (one, other) => {
  expect(foldNorwegian(one)).toBe(foldNorwegian(other));
});
