import type { FieldTexts } from "./nb/fields";

/** Ids are lower-case ASCII; these are the sources whose abbreviation is not the id in capitals. A test holds the list. */
const abbreviations: Record<string, string> = {
  dar: "DÅR",
  moba: "MoBa",
  "fhi-surveys": "FHI-undersøkelser",
};

/** The label of a field, also of the open family `purposeFit.<source>`. */
export function fieldLabel(field: string, texts: FieldTexts): string {
  const key = field.startsWith("purposeFit.") ? "purposeFit" : field;
  const label = (texts as Record<string, string>)[key];
  if (label === undefined) throw new RangeError(`no label for the field ${field}`);
  if (key === field) return label;
  const sourceId = field.slice("purposeFit.".length);
  return `${label} (${abbreviations[sourceId] ?? sourceId.toUpperCase()})`;
}
