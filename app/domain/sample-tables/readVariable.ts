import { isTotalLabel } from "./labelPatterns";
import type { KnownCategory, ReadVariable } from "./ReadTable";
import type { LabelMatch } from "./CategoryIndex";
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
 * @param forced the catalogue's variable where a person named it; null for one of the applicant's own
 * @returns null when there is neither a heading nor a label
 */
export function readVariable(
  recognition: Recognition,
  heading: PlacedLabel | null,
  labels: readonly PlacedLabel[],
  forced?: string | null,
): ReadVariable | null {
  const headingPlace = heading?.place ?? null;
  const categoryPlace = boundingRange(labels.map((label) => label.place));
  const place = boundingRange([headingPlace, categoryPlace].flatMap((part) => part ?? []));
  if (place === null) return null;
  const unique = [...new Set(labels.map((label) => label.text))];
  const categories = unique.filter((label) => !isTotalLabel(label, unique));
  const { variable, matches, sureness, candidates } =
    forced === undefined
      ? recognition.recognise(heading?.text ?? null, categories)
      : pointedAt(recognition, forced, categories);
  return {
    variable: variable?.label.nb ?? heading?.text ?? "",
    variableCode: variable?.id ?? null,
    categories,
    total: categories.length < unique.length,
    heading: heading?.text ?? null,
    place,
    headingPlace,
    categoryPlace,
    label: variable?.label ?? null,
    known: categories.map((category) => knownCategory(matches.get(category))),
    sureness: variable || heading === null ? sureness : "certain",
    candidates: candidates.map(({ id, label }) => ({ id, label })),
  };
}

function pointedAt(recognition: Recognition, id: string | null, categories: readonly string[]) {
  const variable = id === null ? null : recognition.variableWithId(id);
  const matches = variable ? recognition.matchesFor(variable, categories) : new Map<string, LabelMatch>();
  return { variable, matches, sureness: "certain" as const, candidates: [] };
}

function knownCategory(match: LabelMatch | undefined): KnownCategory | null {
  return match ? { label: match.label, codes: match.codes, codeLists: match.codeLists } : null;
}
