import { describe, expect, test } from "vitest";
import { checkProviderEntry } from "./checkProviderEntry";
import { withCheckDigits } from "../sample-tables/testing/withCheckDigits";
import type { Place } from "./listPlaces";
import { emptyEntry, fillFromPlace, renameEntry } from "./ProviderEntry";

const place = (changed: Partial<Place>): Place => ({
  id: "fjellsykehuset",
  kind: "hospital",
  name: "Fjellsykehuset HF",
  note: "",
  alsoKnownAs: [],
  address: "Postboks 1",
  town: "2900 Fagernes",
  ...changed,
});
const mountain = place({});
const coast = place({ id: "kystsykehuset", name: "Kystsykehuset HF", address: "", town: "" });
const registry = place({ id: "kreg", kind: "registry", name: "Kreftregisteret", address: "FHI", town: "" });

describe("a chosen place fills in", () => {
  test("its name and address", () => {
    expect(fillFromPlace(emptyEntry("hospital"), mountain)).toMatchObject({
      registerId: "fjellsykehuset",
      name: "Fjellsykehuset HF",
      address: "Postboks 1",
      town: "2900 Fagernes",
    });
  });

  test("nothing over an address that was typed, where the register has none", () => {
    const typed = { ...emptyEntry("hospital"), address: "Havnegata 2", town: "8300 Svolvær" };
    expect(fillFromPlace(typed, coast)).toMatchObject({ address: "Havnegata 2", town: "8300 Svolvær" });
  });

  test("no address that was another place's", () => {
    const first = fillFromPlace(emptyEntry("hospital"), mountain);
    expect(fillFromPlace(first, coast)).toMatchObject({ name: "Kystsykehuset HF", address: "", town: "" });
  });

  test.each([
    { was: "gp", chosen: mountain, becomes: "hospital" },
    { was: "mental-health", chosen: mountain, becomes: "mental-health" },
    { was: "imaging", chosen: mountain, becomes: "imaging" },
    { was: "registry", chosen: mountain, becomes: "hospital" },
    { was: "hospital", chosen: registry, becomes: "registry" },
  ] as const)("the kind: $was becomes $becomes with $chosen.name", ({ was, chosen, becomes }) => {
    expect(fillFromPlace(emptyEntry(was), chosen).kind).toBe(becomes);
  });
});

describe("a name that is changed afterwards", () => {
  const filled = fillFromPlace(emptyEntry("hospital"), mountain);

  test("is still the place with a department after it", () => {
    expect(renameEntry(filled, "Fjellsykehuset HF, røntgen", [mountain])).toMatchObject({
      registerId: "fjellsykehuset",
      address: "Postboks 1",
    });
  });

  test("is another place else, and takes the address with it", () => {
    expect(renameEntry(filled, "Fjellsyk", [mountain])).toMatchObject({ registerId: null, address: "", town: "" });
  });

  test("leaves an address that was typed over it", () => {
    const typed = { ...filled, address: "Sykehusveien 4" };
    expect(renameEntry(typed, "Fjellsyk", [mountain]).address).toBe("Sykehusveien 4");
  });
});

describe("before it is kept", () => {
  const named = { ...emptyEntry("gp"), name: "Solsiden legesenter" };

  test("a name is enough", () => {
    expect(checkProviderEntry(named)).toEqual([]);
  });

  test("a name of blanks is none", () => {
    expect(checkProviderEntry({ ...named, name: "  " })).toEqual([{ field: "name", code: "name-missing" }]);
  });

  test.each([
    { email: "post@solsiden.example", isRight: true },
    { email: "", isRight: true },
    { email: "solsiden.example", isRight: false },
    { email: "post@solsiden", isRight: false },
  ])("«$email» is an address of mail, or none: $isRight", ({ email, isRight }) => {
    expect(checkProviderEntry({ ...named, email }).length === 0).toBe(isRight);
  });

  test("a personal number is found in whatever field it stands", () => {
    const synthetic = withCheckDigits("319299", 3);
    for (const field of ["name", "address", "town", "email", "period", "scope"] as const)
      expect(checkProviderEntry({ ...named, [field]: `Pasient ${synthetic}` })).toEqual([
        { field, code: "personal-number" },
      ]);
  });
});
