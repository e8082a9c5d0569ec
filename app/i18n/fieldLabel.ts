import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { Language } from "~/schemas/language";
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

type CellWords = (cell: { ref: string; sheet: string }) => string;
const cellWords: Record<Language, { cell: CellWords; quote(text: string): string }> = {
  nb: { cell: ({ ref, sheet }) => `celle ${ref} i arket «${sheet}»`, quote: (text) => `«${text}»` },
  nn: { cell: ({ ref, sheet }) => `celle ${ref} i arket «${sheet}»`, quote: (text) => `«${text}»` },
  en: { cell: ({ ref, sheet }) => `cell ${ref} in the sheet “${sheet}”`, quote: (text) => `“${text}”` },
};

/**
 * What a comment is on: a field by its label, or a cell: "Eksempeltabell, celle B4 i arket «Ark1» («Oslo × Menn»)". The
 * sheet of a built table tells which table it is, so its cell stands without the field.
 */
export function commentLabel(
  { field, cell }: Pick<FieldComment, "field" | "cell">,
  texts: FieldTexts,
  language: Language,
): string {
  const label = fieldLabel(field, texts);
  if (!cell) return label;
  const place = cellLabel(cell, language);
  return field.startsWith("tableModel.") ? place.charAt(0).toUpperCase() + place.slice(1) : `${label}, ${place}`;
}

/** A cell by its address and sheet, and in words where they are known. */
export function cellLabel(cell: NonNullable<FieldComment["cell"]>, language: Language): string {
  const words = cellWords[language];
  const place = words.cell(cell);
  return cell.label ? `${place} (${words.quote(cell.label)})` : place;
}
