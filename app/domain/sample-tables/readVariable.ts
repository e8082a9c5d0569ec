import { isTotalLabel } from "./labelPatterns";
import type { ReadVariable } from "./ReadTable";
import type { Recognition } from "./Recognition";
import type { GridRange } from "./SheetGrid";
import { boundingRange } from "./SheetGrid";

/** A label with the place it stands. */
export interface PlacedLabel {
  readonly text: string;
  readonly place: GridRange;
}

/**
 * Makes a variable from its heading and labels: recognised where the catalogue knows it, else in the sheet's words.
 * Repeated labels count once; totals are set apart.
 * @returns null when there is neither a heading nor a label
 */
export function readVariable(
  recognition: Recognition,
  heading: PlacedLabel | null,
  labels: readonly PlacedLabel[],
): ReadVariable | null {
  const place = boundingRange([...(heading ? [heading.place] : []), ...labels.map((label) => label.place)]);
  if (place === null) return null;
  const unique = [...new Set(labels.map((label) => label.text))];
  const categories = unique.filter((label) => !isTotalLabel(label));
  const { variable, matches } = recognition.recognise(heading?.text ?? null, categories);
  return {
    variable: variable?.label.nb ?? heading?.text ?? "",
    variableCode: variable?.id ?? null,
    categories,
    total: categories.length < unique.length,
    heading: heading?.text ?? null,
    place,
    label: variable?.label ?? null,
    known: new Map([...matches].map(([label, match]) => [label, match.code?.label ?? null])),
  };
}
