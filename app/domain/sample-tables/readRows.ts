import { codeColumns, withCodes } from "./codeColumns";
import type { Layout } from "./findLayout";
import { isMeasureLabel, isTotalLabel, measuresName } from "./labelPatterns";
import type { Corner } from "./readCorner";
import type { ReadVariable } from "./ReadTable";
import type { PlacedLabel } from "./readVariable";
import { readVariable } from "./readVariable";
import { rangeOfCell } from "./SheetGrid";
import { splitCompound } from "./splitCompound";
import { splitHeading } from "./splitHeading";
import { stubLevels } from "./stubLevels";
import type { TableArea } from "./TableArea";

/** Body rows that make one table: usually all, else one part for each variable stacked in the same stub column. */
export interface RowSegment {
  readonly variables: readonly ReadVariable[];
  readonly rows: readonly number[];
  /** Rows to be filled, totals and the headings of groups left out; null where the labels are not nested. */
  readonly leaves: number | null;
}

/** Reads the row labels into nested variables, or into a segment for each variable stacked below the other. */
export function readRows(area: TableArea, layout: Layout, corner: Corner): RowSegment[] {
  const [column] = layout.stubColumns;
  if (column === undefined) return [{ variables: [], rows: layout.bodyRows, leaves: null }];
  if (layout.stubColumns.length > 1) {
    const variables = readStubColumns(area, layout, corner);
    return [{ variables, rows: layout.bodyRows, leaves: countPaths(area, layout) }];
  }
  const name = corner.stubNames.get(column) ?? null;
  const stacked = splitStacked(area, layout.bodyRows, column, name);
  return stacked.map(({ heading, rows }) => ({ ...readStubColumn(area, layout, rows, column, heading), rows }));
}

/** Rows that the label columns tell apart, but for totals; null for lists side by side. */
function countPaths(area: TableArea, { stubColumns, dataColumns, bodyRows }: Layout): number | null {
  if (dataColumns.length === 0) return null;
  const path: string[] = [];
  const seen = new Set<string>();
  for (const row of bodyRows) {
    const changed = stubColumns.findIndex((column) => area.ownLabel(row, column) !== "");
    stubColumns.forEach((column, at) => {
      const label = area.label(row, column);
      if (label !== "" || (changed >= 0 && at > changed)) path[at] = label;
    });
    const isHeading = path.at(-1) === "" || path.at(-1) === undefined;
    if (changed >= 0 && !isHeading && !path.some((label) => isTotalLabel(label))) seen.add(path.join("\u0000"));
  }
  return seen.size;
}

/** A column for each variable. One heading over the first of them may name all: "Fylke, kjønn og alder". */
function readStubColumns(area: TableArea, layout: Layout, corner: Corner): ReadVariable[] {
  const [first] = layout.stubColumns;
  const names = new Map(corner.stubNames);
  const only = names.size === 1 && first !== undefined ? names.get(first) : undefined;
  const labelled = new Map(layout.stubColumns.map((stub) => [stub, labelsInColumn(area, layout.bodyRows, stub)]));
  const beside = headingsBeside(area, layout, labelled);
  for (const [stub, label] of beside) {
    const next = layout.stubColumns[layout.stubColumns.indexOf(stub) + 1];
    if (next !== undefined && !names.has(next)) names.set(next, label);
  }
  const parts = only ? splitHeading(only.text, "loose") : [];
  if (only && parts.length === layout.stubColumns.length) {
    layout.stubColumns.forEach((stub, at) => names.set(stub, { text: parts[at] ?? "", place: only.place }));
  }
  const codes = codeColumns(area, layout.stubColumns, layout.bodyRows, names);
  const codesOf = new Map([...codes].map(([column, words]) => [words, column]));
  return layout.stubColumns.flatMap((stub) => {
    if (beside.has(stub) || codes.has(stub)) return [];
    const name = names.get(stub) ?? null;
    const labels = labelled.get(stub) ?? [];
    if (isRowNumbers(name, labels)) return [];
    if (name && labels.length === 0 && isMeasureLabel(name.text)) return [];
    const code = codesOf.get(stub);
    const [coded] = code === undefined ? [] : variableOf(area, names.get(code) ?? null, labelled.get(code) ?? []);
    return variableOf(area, name, labels).map((variable) => (coded ? withCodes(area, variable, coded) : variable));
  });
}

/** A column that only numbers the rows: "Nr.", 1, 2, 3. */
function isRowNumbers(name: PlacedLabel | null, labels: readonly PlacedLabel[]): boolean {
  if (name && !/^(?:nr|no|løpenr|løpenummer|rad|row|#)\.?$/i.test(name.text.trim())) return false;
  return labels.length > 1 && labels.every(({ text }, at) => text.replace(/\.$/, "") === String(at + 1));
}

/** A heading that stands merged down along the left side of the labels it names, in a column of its own. */
function headingsBeside(
  area: TableArea,
  { stubColumns, bodyRows }: Layout,
  labelled: ReadonlyMap<number, readonly PlacedLabel[]>,
): Map<number, PlacedLabel> {
  const found = new Map<number, PlacedLabel>();
  for (const column of stubColumns.slice(0, -1)) {
    const labels = labelled.get(column) ?? [];
    const [only] = labels;
    if (!only || labels.length > 1 || area.recognition.isCategory(only.text)) continue;
    const reach = only.place.bottom - only.place.top + 1;
    if (reach > 1 && reach >= bodyRows.length - 1) found.set(column, only);
  }
  return found;
}

function labelsInColumn(area: TableArea, rows: readonly number[], column: number): PlacedLabel[] {
  return rows.flatMap((row) => {
    const cell = area.cell(row, column);
    const text = area.ownLabel(row, column);
    return cell && cell.row === row && text !== "" ? [{ text, place: area.index.placeOf(cell) }] : [];
  });
}

interface StackedRows {
  readonly heading: PlacedLabel | null;
  readonly rows: number[];
}

/** Cuts a stub column at labels that name a variable and are followed by its categories, or by nothing at all. */
function splitStacked(
  area: TableArea,
  rows: readonly number[],
  column: number,
  name: PlacedLabel | null,
): StackedRows[] {
  const segments: StackedRows[] = [{ heading: name, rows: [] }];
  for (const [at, row] of rows.entries()) {
    const cell = area.cell(row, column);
    const text = area.ownLabel(row, column);
    const next = rows[at + 1];
    const isHeading =
      cell !== null &&
      cell.row === row &&
      text !== "" &&
      area.recognition.isVariableName(text) &&
      (next === undefined
        ? name === null && at === 0
        : area.recognition.isCategoryOf(area.ownLabel(next, column), text));
    if (isHeading) segments.push({ heading: { text, place: rangeOfCell(cell) }, rows: [] });
    else segments.at(-1)?.rows.push(row);
  }
  const stacked = segments.filter(({ heading, rows: own }) => own.length > 0 || (heading !== null && heading !== name));
  const [only] = stacked;
  return only && stacked.length === 1 && only.heading === null ? splitUnheaded(area, only.rows, column) : stacked;
}

/** Categories of different variables below each other without any heading: Menn, Kvinner, 0–17, 18–66, 67+. */
function splitUnheaded(area: TableArea, rows: number[], column: number): StackedRows[] {
  const runs: { id: string; rows: number[]; labels: number }[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const text = area.ownLabel(row, column);
    const last = runs.at(-1);
    if (text === "" || isTotalLabel(text)) {
      if (last) last.rows.push(row);
      continue;
    }
    const ids = area.recognition.matchesOf(text).map((match) => match.variable.id);
    if (seen.has(text) || ids.length === 0) return [{ heading: null, rows }];
    seen.add(text);
    if (last && ids.includes(last.id)) {
      last.rows.push(row);
      last.labels++;
    } else runs.push({ id: ids[0] ?? "", rows: [row], labels: 1 });
  }
  if (runs.length < 2 || runs.some((run) => run.labels < 2)) return [{ heading: null, rows }];
  const [first] = runs;
  if (first) first.rows.unshift(...rows.slice(0, rows.indexOf(first.rows[0] ?? 0)));
  return runs.map((run) => ({ heading: null, rows: run.rows }));
}

/** One column of labels is one variable, or several where an outer label is followed by inner ones. */
function readStubColumn(
  area: TableArea,
  layout: Layout,
  rows: readonly number[],
  column: number,
  heading: PlacedLabel | null,
): Omit<RowSegment, "rows"> {
  const labels = labelsInColumn(area, rows, column);
  const levels = stubLevels(area, labels, column);
  const [only] = levels;
  const compound = levels.length === 1 ? splitCompound(area.recognition, labels) : null;
  if (compound) {
    const headings = headingsOf(area, heading, [compound.outer, compound.inner]);
    const parts = [compound.outer, compound.inner];
    return { variables: parts.flatMap((part, at) => variableOf(area, headings[at] ?? null, part)), leaves: null };
  }
  if (levels.length === 1) return { variables: variableOf(area, heading, only ?? []), leaves: null };
  const headings = headingsOf(area, heading, levels);
  const levelOf = new Map(levels.flatMap((level, at) => level.map((label) => [label, at] as const)));
  const variables = levels.flatMap((level, at) =>
    variableOf(area, headings[at] ?? null, level).map((variable) => ({
      ...variable,
      // A figure on the line of the outer label is the sum over the inner ones.
      total: variable.total || (at > 0 && (levels[at - 1] ?? []).some((label) => isToBeFilled(area, layout, label))),
    })),
  );
  const plain = labels.filter((label) => !isTotalLabel(label.text));
  const leaves = plain.filter((label, at) => {
    const next = plain[at + 1];
    return next === undefined || (levelOf.get(next) ?? 0) <= (levelOf.get(label) ?? 0);
  });
  return { variables, leaves: leaves.length };
}

/** Whether something marks the cells beside a row label as cells to fill: "x", dots, a figure. */
function isToBeFilled(area: TableArea, { dataColumns }: Layout, { text, place }: PlacedLabel): boolean {
  if (isTotalLabel(text)) return false;
  return area.index.cellsInRow(place.top).some((cell) => dataColumns.includes(cell.column));
}

/** Which part of a heading names which level. */
function headingsOf(
  area: TableArea,
  heading: PlacedLabel | null,
  levels: readonly (readonly PlacedLabel[])[],
): (PlacedLabel | null)[] {
  const none = levels.map(() => null);
  if (heading === null) return none;
  const parts = splitHeading(heading.text, "loose").map((text) => ({ text, place: heading.place }));
  if (parts.length === levels.length && parts.length > 1) return parts;
  const fits = levels.findIndex((labels) =>
    labels.some(({ text }) => area.recognition.isCategoryOf(text, heading.text)),
  );
  if (fits >= 0) return levels.map((_, at) => (at === fits ? heading : null));
  const ofOther = levels.findIndex(
    (labels) =>
      area.recognition.recognise(
        null,
        labels.map(({ text }) => text),
      ).variable === null,
  );
  return levels.map((_, at) => (at === Math.max(0, ofOther) ? heading : null));
}

function variableOf(area: TableArea, heading: PlacedLabel | null, labels: readonly PlacedLabel[]): ReadVariable[] {
  const variable = readVariable(area.recognition, heading, labels, area.pointedVariable(heading, labels));
  if (!variable) return [];
  const { categories, variableCode } = variable;
  const areMeasures = variableCode === null && categories.length > 0 && categories.every(isMeasureLabel);
  return [areMeasures ? { ...variable, variable: measuresName, heading: measuresName } : variable];
}
