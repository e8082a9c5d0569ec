import { describe, expect, test } from "vitest";
import { listPlaces } from "./listPlaces";
import { suggestPlaces } from "./suggestPlaces";

const places = listPlaces("nb");
const namesFor = (typed: string, kind: Parameters<typeof suggestPlaces>[1] = "hospital") =>
  suggestPlaces(typed, kind, places).map(({ name }) => name);

describe("somebody who begins to type finds", () => {
  test.each([
    { typed: "oslo uni", name: "Oslo universitetssykehus HF" },
    { typed: "ULLEVÅL", name: "Oslo universitetssykehus HF" },
    { typed: "haukeland", name: "Helse Bergen HF" },
    { typed: "st olav", name: "St. Olavs hospital HF" },
    { typed: "reseptreg", name: "Legemiddelregisteret" },
    { typed: "npr", name: "Norsk pasientregister" },
    { typed: "førde", name: "Helse Førde HF" },
  ])("$name by «$typed»", ({ typed, name }) => {
    expect(namesFor(typed)[0]).toBe(name);
  });

  test("every word typed counts: Helse alone gives the trusts of that name, with Fonna only one", () => {
    expect(namesFor("helse").length).toBeGreaterThan(4);
    expect(namesFor("helse fonna")).toEqual(["Helse Fonna HF"]);
  });

  test("those whose name has it before those that are only known by it", () => {
    expect(namesFor("st").slice(0, 2)).toEqual(["Helse Stavanger HF", "St. Olavs hospital HF"]);
  });
});

describe("nothing is suggested", () => {
  test.each(["", " ", "o", "fastlege Kari Nordmann"])("for «%s»", (typed) => {
    expect(namesFor(typed)).toEqual([]);
  });
});

test("who has chosen a health registry sees them all before typing", () => {
  const ids = suggestPlaces("", "registry", places).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["kreg", "npr", "kpr", "mfr", "lmr", "sysvak"]));
  expect(suggestPlaces("", "registry", places).every(({ kind }) => kind === "registry")).toBe(true);
});

test("on an English page a registry is explained, and named in Norwegian on the envelope", () => {
  const registry = listPlaces("en").find(({ id }) => id === "kreg");
  expect(registry).toMatchObject({ name: "Kreftregisteret", address: "Folkehelseinstituttet" });
  expect(registry?.note).toContain("Cancer Registry of Norway");
});
