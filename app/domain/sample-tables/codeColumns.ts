import { isTotalLabel } from "./labelPatterns";
import type { ReadVariable } from "./ReadTable";
import type { PlacedLabel } from "./readVariable";
import { boundingRange } from "./SheetGrid";
import type { TableArea } from "./TableArea";

const codeHeading = /^(?:nr|no|id|icd|icd-?10|atc|[\p{L}\d-]*(?:nr|nummer|kode|koder|code|codes))\.?$/iu;
const codeForm = /^\p{Lu}{0,3}[-.]?\d[\p{Lu}\d]*(?:(?:[.,;/–-]\s*|\s)[\p{Lu}\d]+)*$/u;
const letterCode = /^\p{Lu}\d{2}(?![–-]?\p{Ll})/u;

/** A table has fewer columns of row labels. */
const mostColumns = 20;

/**
 * Columns of codes beside the words for them, "Nr. | Fylke" or "Diagnosegruppe | ICD-10": row by row one code for each
 * word and one word for each code. Both are one variable.
 * @returns the column of words by the column of its codes
 */
export function codeColumns(
  area: TableArea,
  stubColumns: readonly number[],
  rows: readonly number[],
  names: ReadonlyMap<number, PlacedLabel>,
): Map<number, number> {
  const found = new Map<number, number>();
  stubColumns.slice(1, mostColumns).forEach((right, at) => {
    const left = stubColumns[at] ?? right;
    const pairs = pairsOf(area, rows, left, right);
    if (!pairs || [left, right].some((column) => found.has(column) || [...found.values()].includes(column))) return;
    const isCode = (side: 0 | 1, column: number): boolean =>
      areCodes(
        names.get(column)?.text ?? "",
        pairs.map((pair) => pair[side]),
      );
    const [leftIsCode, rightIsCode] = [isCode(0, left), isCode(1, right)];
    if (leftIsCode !== rightIsCode) found.set(leftIsCode ? left : right, leftIsCode ? right : left);
  });
  return found;
}

/** The labels side by side, totals left out; null where they are not in one-to-one correspondence. */
function pairsOf(area: TableArea, rows: readonly number[], left: number, right: number): [string, string][] | null {
  const pairs = rows
    .map((row): [string, string] => [area.label(row, left), area.label(row, right)])
    .filter((pair) => pair.some((text) => text !== "") && !pair.some((text) => isTotalLabel(text)));
  if (pairs.some((pair) => pair.includes(""))) return null;
  const count = (side: 0 | 1): number => new Set(pairs.map((pair) => pair[side])).size;
  const together = new Set(pairs.map((pair) => pair.join("\u0000"))).size;
  return together >= 2 && count(0) === together && count(1) === together ? pairs : null;
}

function areCodes(heading: string, labels: readonly string[]): boolean {
  if (labels.every((label) => letterCode.test(label) && codeForm.test(label))) return true;
  return codeHeading.test(heading.trim()) && labels.every((label) => codeForm.test(label));
}

/** The words as categories, with what the codes beside them cover where the words alone do not tell it. */
export function withCodes({ recognition }: TableArea, only: ReadVariable, codes: ReadVariable): ReadVariable {
  const place = boundingRange([only.place, codes.place]) ?? only.place;
  const words = { ...only, place, total: only.total || codes.total };
  const isPaired = words.categories.length === codes.categories.length;
  const isTold = words.known.some((known) => known !== null);
  if (!isPaired || codes.known.every((known) => known === null)) return words;
  const patternOf = (id: string | null): string | null =>
    (id === null ? null : recognition.variableWithId(id)?.pattern) ?? null;
  const pattern = patternOf(words.variableCode);
  if (words.variableCode === codes.variableCode || (pattern !== null && pattern === patternOf(codes.variableCode)))
    return { ...words, known: words.known.map((known, at) => known ?? codes.known[at] ?? null) };
  if (isTold) return words;
  const { variable, variableCode, label, known, sureness } = codes;
  return { ...words, variable, variableCode, label, known, sureness, candidates: [] };
}
