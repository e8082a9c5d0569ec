import type { Layout } from "./findLayout";
import { isMeasureLabel, isTotalLabel } from "./labelPatterns";
import type { ReadVariable } from "./ReadTable";
import type { PlacedLabel } from "./readVariable";
import { readVariable } from "./readVariable";
import { rangeOfCell } from "./SheetGrid";
import type { TableArea } from "./TableArea";

/** The headings of the stub columns, and of header rows where the corner names those. */
export interface Corner {
  readonly stubNames: ReadonlyMap<number, PlacedLabel>;
  readonly levelNames: ReadonlyMap<number, PlacedLabel>;
}

/**
 * Reads the corner above the row labels. The lowest heading of a stub column names the column; headings above it
 * name the header rows they stand in. "Fylke / Kjønn" in one cell names both.
 */
export function readCorner(area: TableArea, layout: Layout): Corner {
  const stubNames = new Map<number, PlacedLabel>();
  const levelNames = new Map<number, PlacedLabel>();
  for (const column of layout.stubColumns) {
    const seen: { row: number; label: PlacedLabel }[] = [];
    for (const row of layout.headerRows) {
      const cell = area.cell(row, column);
      const text = area.label(row, column);
      if (!cell || text === "" || cell.column !== column || seen.at(-1)?.row === cell.row) continue;
      seen.push({ row: cell.row, label: { text, place: area.index.placeOf(cell) } });
    }
    const name = seen.pop();
    if (name) stubNames.set(column, name.label);
    for (const { row, label } of seen) levelNames.set(row, label);
  }
  splitCombinedHeading(area, layout, stubNames, levelNames);
  return { stubNames, levelNames };
}

function splitCombinedHeading(
  area: TableArea,
  layout: Layout,
  stubNames: Map<number, PlacedLabel>,
  levelNames: Map<number, PlacedLabel>,
): void {
  const [column] = layout.stubColumns;
  const label = column === undefined ? undefined : stubNames.get(column);
  if (column === undefined || !label || layout.stubColumns.length > 1 || layout.dataColumns.length === 0) return;
  const parts = label.text.split(/\s*[/\\|×]\s*/).filter((part) => part !== "");
  if (parts.length < 2 || !parts.every((part) => area.recognition.isVariableName(part))) return;
  const labels = layout.bodyRows.map((row) => area.label(row, column)).filter((text) => text !== "");
  const ofRows = area.recognition.recognise(null, labels).variable;
  const own = parts.find((part) => area.recognition.variableNamed(part)?.id === ofRows?.id) ?? parts[0];
  if (own === undefined) return;
  stubNames.set(column, { text: own, place: label.place });
  const others = parts.filter((part) => part !== own);
  layout.headerRows.forEach((row, at) => {
    const other = others[at];
    if (other !== undefined && !levelNames.has(row)) levelNames.set(row, { text: other, place: label.place });
  });
}

/** Body rows that make one table: usually all, else one part for each variable stacked in the same stub column. */
export interface RowSegment {
  readonly variables: readonly ReadVariable[];
  readonly rows: readonly number[];
}

/** Reads the row labels into nested variables, or into a segment for each variable stacked below the other. */
export function readRows(area: TableArea, layout: Layout, corner: Corner): RowSegment[] {
  const [column] = layout.stubColumns;
  if (column === undefined) return [{ variables: [], rows: layout.bodyRows }];
  if (layout.stubColumns.length > 1) {
    const variables = layout.stubColumns.flatMap((stub) => {
      const name = corner.stubNames.get(stub) ?? null;
      const labels = labelsInColumn(area, layout.bodyRows, stub);
      if (name && labels.length === 0 && isMeasureLabel(name.text)) return [];
      const variable = readVariable(area.recognition, name, labels);
      return variable ? [variable] : [];
    });
    return [{ variables, rows: layout.bodyRows }];
  }
  const name = corner.stubNames.get(column) ?? null;
  const stacked = splitStacked(area, layout.bodyRows, column, name);
  return stacked.map(({ heading, rows }) => ({ variables: readStubColumn(area, rows, column, heading), rows }));
}

function labelsInColumn(area: TableArea, rows: readonly number[], column: number): PlacedLabel[] {
  return rows.flatMap((row) => {
    const cell = area.cell(row, column);
    const text = area.ownLabel(row, column);
    return cell && cell.row === row && text !== "" ? [{ text, place: area.index.placeOf(cell) }] : [];
  });
}

/** Cuts a stub column at labels that name a variable and are followed by its categories, or by nothing at all. */
function splitStacked(
  area: TableArea,
  rows: readonly number[],
  column: number,
  name: PlacedLabel | null,
): { heading: PlacedLabel | null; rows: number[] }[] {
  const segments: { heading: PlacedLabel | null; rows: number[] }[] = [{ heading: name, rows: [] }];
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
  return segments.filter(({ heading, rows: own }) => own.length > 0 || (heading !== null && heading !== name));
}

/** One column of labels is one variable, or two where an outer label is followed by indented or different ones. */
function readStubColumn(
  area: TableArea,
  rows: readonly number[],
  column: number,
  heading: PlacedLabel | null,
): ReadVariable[] {
  const labels = labelsInColumn(area, rows, column);
  const outer = outerLabels(area, labels, column);
  if (outer) {
    const inner = labels.filter((label) => !outer.has(label));
    const headingFits = heading !== null && area.recognition.variableNamed(heading.text) !== null;
    const nested = [
      readVariable(area.recognition, headingFits ? heading : null, [...outer]),
      readVariable(area.recognition, null, inner),
    ];
    return nested.flatMap((variable) => (variable ? [variable] : []));
  }
  const variable = readVariable(area.recognition, heading, labels);
  return variable ? [variable] : [];
}

/** The labels of the outer variable where a column nests two; null where it holds one variable only. */
function outerLabels(area: TableArea, labels: readonly PlacedLabel[], column: number): Set<PlacedLabel> | null {
  const texts = labels.map((label) => label.text).filter((text) => !isTotalLabel(text));
  const repeats = new Set(texts).size < texts.length;
  const first = labels.find((label) => !isTotalLabel(label.text));
  if (!repeats || !first) return null;
  const depth = (label: PlacedLabel): number => area.cell(label.place.top, column)?.indent ?? 0;
  const least = Math.min(...labels.slice(0, 10_000).map(depth));
  if (labels.some((label) => depth(label) > least)) return new Set(labels.filter((label) => depth(label) === least));
  const variable = area.recognition.matchesOf(first.text)[0]?.variable.id;
  if (variable === undefined) return null;
  const isOuter = (label: PlacedLabel): boolean =>
    area.recognition.matchesOf(label.text).some((match) => match.variable.id === variable);
  const outer = labels.filter(isOuter);
  const outerTexts = new Set(outer.map((label) => label.text));
  return outer.length < labels.length && outerTexts.size === outer.length ? new Set(outer) : null;
}
