import type { FieldTexts } from "./nb/fields";

/** The label of a field, also of the open family `purposeFit.<source>`. */
export function fieldLabel(field: string, texts: FieldTexts): string {
  const key = field.startsWith("purposeFit.") ? "purposeFit" : field;
  const label = (texts as Record<string, string>)[key];
  if (label === undefined) throw new RangeError(`no label for the field ${field}`);
  const source = field.startsWith("purposeFit.") ? ` (${field.slice("purposeFit.".length).toUpperCase()})` : "";
  return label + source;
}
