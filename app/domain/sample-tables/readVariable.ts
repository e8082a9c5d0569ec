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
  const ownName = variable === null ? (heading?.text ?? partOfYear(categories)) : null;
  return {
    variable: variable?.label.nb ?? ownName ?? "",
    variableCode: variable?.id ?? null,
    categories,
    total: categories.length < unique.length,
    heading: heading?.text ?? ownName,
    place,
    headingPlace,
    categoryPlace,
    label: variable?.label ?? null,
    known: categories.map((category) => knownCategory(matches.get(category))),
    sureness: variable || heading === null ? sureness : "certain",
    candidates: candidates.map(({ id, label }) => ({ id, label })),
  };
}

const quarter =
  /^(?:[1-4](?:\.|st|nd|rd|th)?\s*(?:kv|kvartal|quarter)|(?:kvartal|kv\.?|q|k)\s*[1-4])\.?(?:\s+(?:19|20)\d{2})?$/i;
const third = /^(?:[1-3]\.?\s*tertial|t\s*[1-3]|tertial\s*[1-3])(?:\s+(?:19|20)\d{2})?$/i;

/** "1. kvartal", "Q2", "3. tertial": the labels name the variable themselves; null for any others. */
function partOfYear(labels: readonly string[]): string | null {
  if (labels.length < 2) return null;
  if (labels.every((label) => quarter.test(label.trim()))) return "Kvartal";
  return labels.every((label) => third.test(label.trim())) ? "Tertial" : null;
}

function pointedAt(recognition: Recognition, id: string | null, categories: readonly string[]) {
  const variable = id === null ? null : recognition.variableWithId(id);
  const matches = variable ? recognition.matchesFor(variable, categories) : new Map<string, LabelMatch>();
  return { variable, matches, sureness: "certain" as const, candidates: [] };
}

function knownCategory(match: LabelMatch | undefined): KnownCategory | null {
  return match ? { label: match.label, codes: match.codes, codeLists: match.codeLists } : null;
}
