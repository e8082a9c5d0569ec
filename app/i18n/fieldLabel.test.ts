import { expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { draftFields } from "~/schemas/draft";
import { commentLabel, fieldLabel } from "./fieldLabel";
import { fields } from "./nb/fields";

test("every field of an application has a label", () => {
  for (const field of Object.keys(draftFields)) expect(fieldLabel(field, fields)).not.toBe("");
});

test("the fit with a source's purpose names the source as it is known in Norway", () => {
  for (const source of loadCatalogueFixtures().sources.filter((one) => one.applyThrough.form === "common"))
    expect(fieldLabel(`purposeFit.${source.id}`, fields)).toBe(
      `Slik ligger bruken innenfor formålet til kilden (${source.abbreviation})`,
    );
});

test("a field that no application has is a mistake of ours", () => {
  expect(() => fieldLabel("favouriteColour", fields)).toThrow(RangeError);
});

test("a comment on a cell says where it stands and what it is, in each language", () => {
  const cell = { sheet: "Ark1", ref: "B4", label: "Oslo × Menn" };
  expect(commentLabel({ field: "workbook", cell }, fields, "nb")).toBe(
    "Eksempeltabell, celle B4 i arket «Ark1» («Oslo × Menn»)",
  );
  expect(commentLabel({ field: "workbook", cell: { sheet: "Ark1", ref: "B4" } }, fields, "en")).toBe(
    "Eksempeltabell, cell B4 in the sheet “Ark1”",
  );
  const built = { field: "tableModel.t1", cell: { sheet: "Tabell 1", ref: "B8" } };
  expect(commentLabel(built, fields, "nb")).toBe("Celle B8 i arket «Tabell 1»");
  expect(commentLabel({ field: "figures" }, fields, "nn")).toBe(fields.figures);
});
