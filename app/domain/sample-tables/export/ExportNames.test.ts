import { expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { exportNames } from "./ExportNames";

test("a source is told by its name and abbreviation, and a code list by its name and the time it is valid for", () => {
  const { sources, codeLists } = exportNames(loadCatalogueFixtures());
  expect(sources.get("dar")).toBe("Dødsårsaksregisteret (DÅR)");
  expect(codeLists.get("county-2024")).toContain("gyldig fra 2024-01-01");
});
