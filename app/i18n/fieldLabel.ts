import type { FieldTexts } from "./nb/fields";

/** Ids are lower-case ASCII; these are the sources whose abbreviation is not the id in capitals. A test holds the list. */
const abbreviations: Record<string, string> = {
  dar: "DÅR",
  moba: "MoBa",
  "fhi-surveys": "FHI-undersøkelser",
};

/** The label of a field, also of the open families `purposeFit.<source>` and `tableModel.<table>`. */
export function fieldLabel(field: string, texts: FieldTexts): string {
  const [family = "", member] = field.split(".");
  const key = member === undefined ? field : family;
  const label = (texts as Record<string, string>)[key];
  if (label === undefined) throw new RangeError(`no label for the field ${field}`);
  if (member === undefined) return label;
  if (family === "tableModel") return `${label} ${member.replace(/^t/, "")}`;
  const sourceId = member;
  return `${label} (${abbreviations[sourceId] ?? sourceId.toUpperCase()})`;
}
