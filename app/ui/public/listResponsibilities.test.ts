import { expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { listChanges } from "./listChanges";
import { listOwnForms, listResponsibilities } from "./listResponsibilities";

const catalogue = loadCatalogueFixtures();
const today = "2026-11-22";

test("under Kreftregisteret, Folkehelseinstituttet is in charge, Kreftregisteret prepares, Helsedataservice decides", () => {
  const row = listResponsibilities(catalogue, "nb", today).find(({ id }) => id === "cancer-registry");
  expect(row?.responsibilities).toEqual([
    {
      controller: "Folkehelseinstituttet",
      preparingUnit: "Kreftregisteret",
      decidedBy: "Helsedataservice",
      sources: [{ id: "kreg", abbreviation: "KREG", name: "Kreftregisteret" }],
    },
  ]);
});

test("the eleven registries of the scheme are decided by Helsedataservice", () => {
  const decided = listResponsibilities(catalogue, "nb", today)
    .flatMap((row) => row.responsibilities)
    .filter(({ decidedBy }) => decidedBy === "Helsedataservice")
    .flatMap(({ sources }) => sources.map(({ id }) => id));
  expect(decided.sort()).toEqual(["biv", "dar", "hkr", "kpr", "kreg", "lmr", "mfr", "msis", "nha", "npr", "sysvak"]);
});

test("a source with a form of its own stands under none of the five", () => {
  expect(listOwnForms(catalogue, "nb").map(({ id }) => id)).toEqual(expect.arrayContaining(["hunt", "tromso"]));
});

test("the reform of 2024 and the new name of 2026 are among the changes, the newest first", () => {
  const changes = listChanges(catalogue, "nb", today);
  expect(changes[0]).toEqual({ kind: "renamed", on: "2026-01-01", before: "Arkivverket", after: "Nasjonalarkivet" });
  expect(changes).toContainEqual({
    kind: "controller",
    on: "2024-01-01",
    sources: expect.arrayContaining(["Norsk pasientregister"]) as string[],
    before: "Helsedirektoratet",
    after: "Folkehelseinstituttet",
  });
  expect(changes.at(-1)).toMatchObject({ kind: "decision", on: "2023-03-15", after: "Helsedataservice" });
});

test("a change that lies ahead is not told", () => {
  expect(listChanges(catalogue, "nb", "2025-12-31").map(({ on }) => on)).not.toContain("2026-01-01");
});
