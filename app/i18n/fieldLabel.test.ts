import { expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { draftFields } from "~/schemas/draft";
import { fieldLabel } from "./fieldLabel";
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
