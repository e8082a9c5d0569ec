import { normaliseLabel } from "~/app/domain/sample-tables/normaliseLabel";
import { parseAgeBand, type AgeBand } from "~/app/domain/sample-tables/parseAgeBand";
import { parseYears, type YearSpan } from "~/app/domain/sample-tables/parseYears";
import type { Catalogue, Code } from "~/schemas/catalogue";
import type { TableCategory } from "~/schemas/tableModel";
import { axisLength, firstYear, lastYear, type Axis, type Mask } from "./ReferenceAxis";
import { counties, oldestSlot, sexes } from "./ReferencePopulation";

/** The counties of 2020–2023 that were split on 1 January 2024, as what they became (SSB Klass 104). */
const splitIn2024 = new Map([
  ["30", ["31", "32", "33"]],
  ["38", ["39", "40"]],
  ["54", ["55", "56"]],
]);

/** A year that the population cannot stand for: it makes the whole estimate stop. */
export const tooFar = "too-far";

/**
 * What a category covers of an axis: by its codes where it has any, else by its label.
 * @returns the steps covered; `tooFar` for years further from 2024 than five; null where neither codes nor label tell
 */
export function coverCategory(
  axis: Axis,
  category: TableCategory,
  catalogue: Pick<Catalogue, "codeLists">,
): Mask | typeof tooFar | null {
  switch (axis) {
    case "sex":
      return fromCodes(axis, sexCodes(category, catalogue), (code) => sexes.findIndex((sex) => sex === code));
    case "age":
      return ageMask(category);
    case "county":
      return fromCodes(axis, countyCodes(category, catalogue), (code) => counties.findIndex((one) => one === code));
    case "year":
      return yearMask(category);
  }
}

function fromCodes(axis: Axis, codes: readonly string[], stepOf: (code: string) => number): Mask | null {
  const mask = new Uint8Array(axisLength[axis]);
  for (const code of codes) {
    const step = stepOf(code);
    if (step < 0) return null;
    mask[step] = 1;
  }
  return codes.length === 0 ? null : mask;
}

function sexCodes(category: TableCategory, catalogue: Pick<Catalogue, "codeLists">): string[] {
  return category.codes.length > 0 ? category.codes : codesLabelled(category.label, ["sex"], catalogue);
}

/** Codes of 2024 behind a county, old or new, or a health region. */
function countyCodes(category: TableCategory, catalogue: Pick<Catalogue, "codeLists">): string[] {
  const lists = ["county-2024", "county-2020", "health-region"];
  const codes = category.codes.length > 0 ? category.codes : codesLabelled(category.label, lists, catalogue);
  return codes.flatMap((code) => {
    if (isHealthRegion(code, catalogue)) return countiesOfRegion(code, catalogue);
    return splitIn2024.get(code) ?? [code];
  });
}

function isHealthRegion(code: string, catalogue: Pick<Catalogue, "codeLists">): boolean {
  return codesOf("health-region", catalogue).some((region) => region.code === code);
}

/** Counties of 2024 whose parent is this health region. */
export function countiesOfRegion(region: string, catalogue: Pick<Catalogue, "codeLists">): string[] {
  return codesOf("county-2024", catalogue)
    .filter((county) => county.parent === region)
    .map(({ code }) => code);
}

function codesOf(list: string, catalogue: Pick<Catalogue, "codeLists">): readonly Code[] {
  return catalogue.codeLists.find(({ id }) => id === list)?.codes ?? [];
}

/** The one code that a label stands for in the first list that knows it. */
function codesLabelled(label: string, lists: readonly string[], catalogue: Pick<Catalogue, "codeLists">): string[] {
  const wanted = normaliseLabel(label);
  for (const list of lists) {
    const found = codesOf(list, catalogue).find((code) =>
      [...Object.values(code.label), ...code.spellings].some((text) => normaliseLabel(text) === wanted),
    );
    if (found) return [found.code];
  }
  return [];
}

/** The ages that a category names, as bands; null where a code or label is no age. */
export function ageBandsOf(category: TableCategory): AgeBand[] | null {
  const bands = (category.codes.length > 0 ? category.codes : [category.label]).map(readAge);
  return bands.some((band) => band === null) ? null : bands.filter((band) => band !== null);
}

function readAge(text: string): AgeBand | null {
  const band = parseAgeBand(text);
  if (band || !/^\d{1,3}$/.test(text.trim())) return band;
  return { from: Number(text), to: Number(text) };
}

/** Nothing is known of single years from 100 on: a band that begins later is not covered. */
function ageMask(category: TableCategory): Mask | null {
  const bands = ageBandsOf(category);
  if (!bands || bands.length === 0) return null;
  const mask = new Uint8Array(axisLength.age);
  for (const { from, to } of bands) {
    if (from > oldestSlot) return null;
    for (let age = from; age <= Math.min(to ?? oldestSlot, oldestSlot); age++) mask[age] = 1;
  }
  return mask;
}

function yearMask(category: TableCategory): Mask | typeof tooFar | null {
  const spans = (category.codes.length > 0 ? category.codes : [category.label]).map(parseYears);
  if (spans.length === 0 || spans.some((span) => span === null)) return null;
  return maskOfYears(spans.filter((span) => span !== null));
}

/** The calendar years of some spans. */
export function maskOfYears(spans: readonly YearSpan[]): Mask | typeof tooFar {
  const mask = new Uint8Array(axisLength.year);
  for (const { from, to } of spans) {
    if (from < firstYear || to > lastYear) return tooFar;
    for (let year = from; year <= to; year++) mask[year - firstYear] = 1;
  }
  return mask;
}
