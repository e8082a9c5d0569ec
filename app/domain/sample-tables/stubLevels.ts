import { isMeasureLabel, isTotalLabel } from "./labelPatterns";
import type { PlacedLabel } from "./readVariable";
import type { GridCell } from "./SheetGrid";
import type { TableArea } from "./TableArea";

/** Labels of one column, told apart by how deep they are nested: the outermost first. */
export type StubLevels = readonly (readonly PlacedLabel[])[];

/**
 * Finds the levels of a column of row labels that nests several variables: by indentation, by bold type or colour, by
 * what the labels are, or by how often they come again. One level where the column holds one variable only.
 */
export function stubLevels(area: TableArea, labels: readonly PlacedLabel[], column: number): StubLevels {
  const cellOf = (label: PlacedLabel): GridCell | null => area.cell(label.place.top, column);
  return (
    byDepth(area, labels, (label) => cellOf(label)?.indent ?? 0) ??
    (alternates(labels, (label) => stands(cellOf(label)))
      ? byDepth(area, labels, (label) => (stands(cellOf(label)) ? 0 : 1))
      : null) ??
    byVariable(area, labels) ??
    byRepetition(labels) ?? [labels]
  );
}

function stands(cell: GridCell | null): boolean {
  return cell !== null && (cell.bold || cell.fill !== undefined);
}

/** Levels that the sheet shows; null where all labels look alike, or only totals stand out. */
function byDepth(
  area: TableArea,
  labels: readonly PlacedLabel[],
  depthOf: (label: PlacedLabel) => number,
): StubLevels | null {
  const plain = labels.filter((label) => !isTotalLabel(label.text));
  // "Begge kjønn" with deeper labels below it is one of the outer labels.
  const heads = labels.filter((label, at) => {
    const next = labels[at + 1];
    return !isTotalLabel(label.text) || (next !== undefined && depthOf(next) > depthOf(label));
  });
  const depths = [...new Set(heads.map(depthOf))].sort((a, b) => a - b);
  const [first] = heads;
  if (!plain.some((label) => depthOf(label) === depths[0])) return null;
  if (depths.length < 2 || !first || depthOf(first) !== depths[0]) return null;
  return isOneVariable(area, plain) ? null : toLevels(labels, depths, depthOf);
}

/** Several labels stand out, and each of them has others below it. */
function alternates(labels: readonly PlacedLabel[], standsOut: (label: PlacedLabel) => boolean): boolean {
  const plain = labels.filter((label) => !isTotalLabel(label.text));
  const heads = plain.map(standsOut);
  const hasOwn = heads.every((head, at) => !head || heads[at + 1] === false);
  return hasOwn && heads.filter(Boolean).length > 1;
}

function toLevels(
  labels: readonly PlacedLabel[],
  depths: readonly number[],
  depthOf: (label: PlacedLabel) => number,
): StubLevels {
  const levelOf = (label: PlacedLabel): number => {
    const depth = depthOf(label);
    const at = depths.findIndex((one) => one >= depth);
    return at < 0 ? depths.length - 1 : at;
  };
  return depths.map((_, at) => labels.filter((label) => levelOf(label) === at));
}

/** Bands within bands, or codes within chapters, are one variable with subtotals. */
function isOneVariable(area: TableArea, labels: readonly PlacedLabel[]): boolean {
  const variables = labels.map(({ text }) => area.recognition.matchesOf(text).map((match) => match.variable.id));
  const [first = []] = variables;
  return first.some((id) => variables.every((ids) => ids.includes(id)));
}

function repeats(labels: readonly PlacedLabel[]): boolean {
  return new Set(labels.map((label) => label.text)).size < labels.length;
}

/** Labels of different variables in turn, inner ones coming again: Oslo, Menn, Kvinner, Akershus, Menn, Kvinner. */
function byVariable(area: TableArea, labels: readonly PlacedLabel[]): StubLevels | null {
  const plain = labels.filter((label) => !isTotalLabel(label.text));
  if (!repeats(plain)) return null;
  const kinds: { id: string; labels: PlacedLabel[] }[] = [];
  for (const label of plain) {
    const ids = idsOf(area, label.text);
    const kind = kinds.find(({ id }) => ids.includes(id));
    if (kind) kind.labels.push(label);
    else kinds.push({ id: ids[0] ?? "", labels: [label] });
  }
  if (kinds.length < 2 || repeats(kinds[0]?.labels ?? [])) return null;
  return withTotals(
    labels,
    kinds.map((kind) => kind.labels),
  );
}

/** What a label can be of: variables of the catalogue, a measure, or something of the applicant's own. */
function idsOf(area: TableArea, text: string): string[] {
  const ids = area.recognition.matchesOf(text).map((match) => match.variable.id);
  if (ids.length > 0) return ids;
  return [isMeasureLabel(text) ? "measure" : "own"];
}

/** Unknown labels: those that come once are outermost, those that come again under each of them are inner. */
function byRepetition(labels: readonly PlacedLabel[]): StubLevels | null {
  const plain = labels.filter((label) => !isTotalLabel(label.text));
  const counts = new Map<string, number>();
  for (const { text } of plain) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sizes = [...new Set(counts.values())].sort((a, b) => a - b);
  const [first] = plain;
  if (sizes.length < 2 || sizes.length > 4 || sizes[0] !== 1 || !first || counts.get(first.text) !== 1) return null;
  const levels = sizes.map((size) => plain.filter((label) => counts.get(label.text) === size));
  const outer = levels[0]?.length ?? 0;
  return levels[1]?.every((label) => counts.get(label.text) === outer) ? withTotals(labels, levels) : null;
}

/** Totals belong to the innermost level when there is one for each outer label, and one more to the outermost. */
function withTotals(labels: readonly PlacedLabel[], levels: readonly (readonly PlacedLabel[])[]): StubLevels {
  const totals = labels.filter((label) => isTotalLabel(label.text));
  const outer = levels[0]?.length ?? 0;
  const innermost = levels.length - 1;
  const isWithin = totals.length >= outer && outer > 0;
  const extra = isWithin && totals.length > outer ? totals.slice(outer) : [];
  const within = isWithin ? totals.slice(0, outer) : [];
  const over = isWithin ? extra : totals;
  return levels.map((level, at) => [...level, ...(at === innermost ? within : []), ...(at === 0 ? over : [])]);
}
