import type { Layout } from "./findLayout";
import { isMeasureLabel, isTotalLabel } from "./labelPatterns";
import type { ReadVariable } from "./ReadTable";
import type { PlacedLabel } from "./readVariable";
import { readVariable } from "./readVariable";
import { rangeOfCell } from "./SheetGrid";
import type { TableArea } from "./TableArea";

/** The variables over the columns from the outermost in, and what the headers say besides. */
export interface ReadColumns {
  readonly variables: readonly ReadVariable[];
  /** "Antall", "Andel": what is counted or measured in each cell. */
  readonly measures: readonly string[];
  /** Header texts that are neither a variable nor a category, such as a line over all columns. */
  readonly remarks: readonly string[];
}

/**
 * Reads the headers of some columns.
 * @param startLevel header rows above this one are not looked at: they named the group of columns
 * @param names headings that stand beside the header rows, in the corner, by header row
 */
export function readColumns(
  area: TableArea,
  layout: Layout,
  columns: readonly number[],
  startLevel: number,
  startName: PlacedLabel | null,
  names: ReadonlyMap<number, PlacedLabel>,
): ReadColumns {
  const levels = layout.headerRows
    .slice(startLevel)
    .map((row) => levelLabels(area, layout, columns, row))
    .filter((level) => level.labels.length > 0);
  const variables: ReadVariable[] = [];
  const measures: string[] = [];
  const remarks: string[] = [];
  let heading = startName;
  levels.forEach(({ row, labels }, at) => {
    const texts = [...new Set(labels.map((label) => label.text))];
    const [only] = texts;
    const isLast = at === levels.length - 1;
    const first = labels[0];
    if (first && texts.length === 1 && only !== undefined && area.recognition.isVariableName(only)) {
      heading = first;
      if (isLast) push(variables, readVariable(area.recognition, heading, []));
      return;
    }
    if (texts.every((text) => isMeasureLabel(text) || isTotalLabel(text))) {
      measures.push(...texts.filter((text) => isMeasureLabel(text)));
      return;
    }
    if (first && texts.length === 1 && only !== undefined && !area.recognition.isCategory(only)) {
      if (!isLast && !headsKnownLabels(area, levels[at + 1]?.labels ?? [])) heading = first;
      else remarks.push(only);
      return;
    }
    const named = heading ?? names.get(row) ?? null;
    const loose = named === null ? headingsAmong(area, labels) : [];
    const rest = labels.filter((label) => !loose.includes(label) && !isMeasureLabel(label.text));
    measures.push(...texts.filter((text) => isMeasureLabel(text)));
    push(variables, readVariable(area.recognition, named, rest));
    for (const label of loose) push(variables, readVariable(area.recognition, label, []));
    heading = null;
  });
  return { variables, measures: [...new Set(measures)], remarks };
}

/**
 * Headings of different variables side by side without a category of their own: "Kjønn" and "Alder" in one row.
 * Words that name one and the same variable ("Døgnopphold", "Poliklinikk") are its categories instead.
 */
function headingsAmong(area: TableArea, labels: readonly PlacedLabel[]): PlacedLabel[] {
  const headings = labels.filter((label) => area.recognition.isVariableName(label.text));
  const variables = headings.map((label) => area.recognition.variableNamed(label.text)?.id);
  const others = labels.filter((label) => !headings.includes(label) && !isMeasureLabel(label.text));
  if (others.length > 0 && !others.some((label) => area.recognition.isCategory(label.text))) return [];
  return new Set(variables).size === variables.length ? headings : [];
}

function headsKnownLabels(area: TableArea, labels: readonly PlacedLabel[]): boolean {
  return labels.some((label) => area.recognition.isCategory(label.text) || area.recognition.isVariableName(label.text));
}

interface Level {
  readonly row: number;
  readonly labels: readonly PlacedLabel[];
}

/** Labels that begin in this header row; one merged down from above belongs to the row above. */
function levelLabels(area: TableArea, layout: Layout, columns: readonly number[], row: number): Level {
  const labels = columns.flatMap((column) => {
    const cell = area.cell(row, column);
    if (!cell || (cell.row !== row && layout.headerRows.includes(cell.row))) return [];
    const text = area.label(row, column);
    return text === "" ? [] : [{ text, place: area.index.placeOf(cell) }];
  });
  return { row, labels };
}

/** Columns that share one heading at the top: "Kjønn" over two columns beside "Alder" over seven. */
export interface ColumnGroup {
  readonly heading: PlacedLabel | null;
  readonly columns: readonly number[];
}

/** Splits the columns where the top header names different variables side by side; else one group without heading. */
export function groupColumns(area: TableArea, layout: Layout): ColumnGroup[] {
  const whole: ColumnGroup[] = [{ heading: null, columns: layout.dataColumns }];
  const top = layout.headerRows[0];
  if (top === undefined || layout.headerRows.length < 2) return whole;
  const groups: { heading: PlacedLabel; columns: number[] }[] = [];
  const named = new Set<string>();
  for (const column of layout.dataColumns) {
    const cell = area.cell(top, column);
    const text = area.label(top, column);
    const last = groups.at(-1);
    if (cell && text !== "" && text !== last?.heading.text) {
      const variable = area.recognition.isVariableName(text) ? area.recognition.variableNamed(text) : null;
      if (variable === null || named.has(variable.id)) return whole;
      named.add(variable.id);
      groups.push({ heading: { text, place: rangeOfCell(cell) }, columns: [column] });
    } else if (last) last.columns.push(column);
    else return whole;
  }
  return groups.length > 1 ? groups : whole;
}

function push(list: ReadVariable[], variable: ReadVariable | null): void {
  if (variable) list.push(variable);
}
