import { describe, expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { categoryTree, type CategoryNode } from "./categoryTree";
import { exampleVariable } from "./testing/exampleTable";

const catalogue = loadCatalogueFixtures();

/** A branch as its label with what is below, a category as itself. */
function draw(node: CategoryNode, codes: readonly string[]): unknown {
  if (node.members.length === 1) return codes[node.members[0] ?? -1];
  return { [node.label ?? "whole"]: node.children.map((child) => draw(child, codes)) };
}

function treeOf(id: string, ...codes: string[]): unknown {
  const variable = exampleVariable(
    id,
    codes.map((code) => ({ label: code, codes: [code] })),
  );
  return draw(
    categoryTree(
      variable,
      codes.map((_, index) => index),
      catalogue,
    ),
    codes,
  );
}

describe("categories are merged along", () => {
  test("county to health region", () => {
    expect(treeOf("county", "03", "11", "46", "34")).toEqual({
      whole: [{ "Helse Sør-Øst": ["03", "34"] }, { "Helse Vest": ["11", "46"] }],
    });
  });

  test("municipality to county to health region", () => {
    expect(treeOf("municipality", "1103", "1106", "4601", "0301")).toEqual({
      whole: [{ "Helse Vest": [{ Rogaland: ["1103", "1106"] }, "4601"] }, "0301"],
    });
  });

  test("ICD-10 code to three characters to chapter", () => {
    expect(treeOf("icd10-code", "I21.0", "I21.9", "I50", "J44")).toEqual({
      whole: [{ "Sykdommer i sirkulasjonssystemet": [{ I21: ["I21.0", "I21.9"] }, "I50"] }, "J44"],
    });
  });

  test("ATC code to its levels", () => {
    expect(treeOf("atc-code", "C09AA05", "C09AA02", "C09C", "N02")).toEqual({
      whole: [{ C09: [{ C09AA: ["C09AA05", "C09AA02"] }, "C09C"] }, "N02"],
    });
  });

  test("nothing but the whole for anything else, and for codes that fit no pattern", () => {
    expect(treeOf("sex", "male", "female")).toEqual({ whole: ["male", "female"] });
    expect(treeOf("icd10-code", "x", "y")).toEqual({ whole: ["x", "y"] });
  });

  test("the narrowest branch that holds them all", () => {
    expect(treeOf("county", "11", "46")).toEqual({ "Helse Vest": ["11", "46"] });
  });
});
