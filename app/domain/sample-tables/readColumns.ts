import type { Layout } from "./findLayout";
import { isMeasureLabel, isTotalLabel } from "./labelPatterns";
import { splitMeasures } from "./measureSuffix";
import type { ReadVariable } from "./ReadTable";
import type { PlacedLabel } from "./readVariable";
import { readVariable } from "./readVariable";
import { rangeOfCell } from "./SheetGrid";
import { splitCompound } from "./splitCompound";
import type { TableArea } from "./TableArea";

/** The variables over the columns from the outermost in, and what the headers say besides. */
export interface ReadColumns {
  readonly variables: readonly ReadVariable[];
  /** "Antall", "Andel": what is counted or measured in each cell. */
  readonly measures: readonly string[];
  /** Header texts that are neither a variable nor a category, such as a line over all columns. */
  readonly remarks: readonly string[];
  /** Columns to be filled for each measure, totals left out. */
  readonly leaves: number;
}

/**
 * Reads the headers of some columns.
 * @param startLevel header rows above this one are not looked at: they named the group of columns
 * @param levelNames headings that stand beside the header rows, in the corner, by header row
 */
export function readColumns(
  area: TableArea,
  layout: Layout,
  columns: readonly number[],
  startLevel: number,
  startName: PlacedLabel | null,
  levelNames: ReadonlyMap<number, PlacedLabel>,
): ReadColumns {
  const levels = layout.headerRows
    .slice(startLevel)
    .map((row) => levelLabels(area, layout, columns, row))
    .filter((level) => level.labels.length > 0);
  const variables: ReadVariable[] = [];
  const measures: string[] = [];
  const remarks: string[] = [];
  const categoryRows: number[] = [];
  let measuresInLabels = 1;
  let heading = startName;
  let totals: readonly PlacedLabel[] = [];
  levels.forEach(({ row, labels }, at) => {
    const texts = [...new Set(labels.map((label) => label.text))];
    const isTotal = (label: PlacedLabel): boolean => isTotalLabel(label.text, texts);
    const named = labels.filter((label) => !isTotal(label));
    const names = [...new Set(named.map((label) => label.text))];
    const [first] = named;
    const isLast = at === levels.length - 1;
    const [only] = names;
    if (first && names.length === 1 && only !== undefined && area.recognition.isVariableName(only)) {
      heading = first;
      // "Kjønn | Totalt": the total stands beside the variable that the next row lists.
      totals = labels.filter(isTotal);
      if (isLast) push(variables, columnVariable(area, heading, totals));
      return;
    }
    if (texts.every((text) => isMeasureLabel(text) || isTotalLabel(text))) {
      measures.push(...texts.filter((text) => isMeasureLabel(text)));
      totals = labels.filter(isTotal);
      return;
    }
    if (first && names.length === 1 && only !== undefined && !area.recognition.isCategory(only)) {
      const isHeading = !isLast && !headsKnownLabels(area, levels[at + 1]?.labels ?? []);
      if (isHeading) heading = first;
      else remarks.push(only);
      totals = labels.filter(isTotal);
      return;
    }
    const name = heading ?? levelNames.get(row) ?? null;
    const loose = name === null ? headingsAmong(area, labels) : [];
    const rest = labels.filter((label) => !loose.includes(label) && !isMeasureLabel(label.text));
    measures.push(...texts.filter((text) => isMeasureLabel(text)));
    categoryRows.push(row);
    const measured = splitMeasures(rest);
    const compound = name === null ? splitCompound(area.recognition, [...rest, ...totals]) : null;
    if (measured) {
      measures.push(...measured.measures);
      measuresInLabels = measured.measures.length;
      push(variables, columnVariable(area, name, [...measured.labels, ...totals]));
    } else if (compound) {
      push(variables, columnVariable(area, null, compound.outer));
      push(variables, columnVariable(area, null, compound.inner));
    } else push(variables, columnVariable(area, name, [...rest, ...totals]));
    for (const label of loose) push(variables, columnVariable(area, label, []));
    heading = null;
    totals = [];
  });
  const leaves = countLeaves(area, categoryRows, columns) / measuresInLabels;
  return { variables, measures: [...new Set(measures)], remarks, leaves };
}

/** Different columns as the headers tell them apart, but for totals. */
function countLeaves(area: TableArea, rows: readonly number[], columns: readonly number[]): number {
  const path: string[] = [];
  const seen = new Set<string>();
  for (const column of columns) {
    const changed = rows.findIndex((row) => area.label(row, column) !== "");
    rows.forEach((row, at) => {
      const label = area.label(row, column);
      if (label !== "" || (changed >= 0 && at > changed)) path[at] = label;
    });
    if (changed >= 0 && !path.some((label) => isTotalLabel(label))) seen.add(JSON.stringify(path));
  }
  return seen.size;
}

function columnVariable(
  area: TableArea,
  heading: PlacedLabel | null,
  labels: readonly PlacedLabel[],
): ReadVariable | null {
  return readVariable(area.recognition, heading, labels, area.pointedVariable(heading, labels));
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

/** Labels that tell by themselves which variable they are of, so that the words above them say something else. */
function headsKnownLabels(area: TableArea, labels: readonly PlacedLabel[]): boolean {
  const texts = labels.map(({ text }) => text);
  if (area.recognition.recognise(null, texts).candidates.length > 1) return false;
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

/** Splits the columns where they show different variables side by side; else one group without heading. */
export function groupColumns(area: TableArea, layout: Layout): ColumnGroup[] {
  const whole: ColumnGroup[] = [{ heading: null, columns: layout.dataColumns }];
  return groupByHeading(area, layout) ?? groupByLabels(area, layout) ?? whole;
}

/** "Kjønn" over two columns beside "Alder" over seven. */
function groupByHeading(area: TableArea, layout: Layout): ColumnGroup[] | null {
  const top = layout.headerRows[0];
  if (top === undefined || layout.headerRows.length < 2) return null;
  const groups: { heading: PlacedLabel; columns: number[] }[] = [];
  const named = new Set<string>();
  for (const column of layout.dataColumns) {
    const cell = area.cell(top, column);
    const text = area.label(top, column);
    const last = groups.at(-1);
    if (cell && text !== "" && text !== last?.heading.text) {
      const variable = area.recognition.isVariableName(text) ? area.recognition.variableNamed(text) : null;
      if (variable === null || named.has(variable.id)) return null;
      named.add(variable.id);
      groups.push({ heading: { text, place: rangeOfCell(cell) }, columns: [column] });
    } else if (last) last.columns.push(column);
    else return null;
  }
  return groups.length > 1 ? groups : null;
}

/** One row of headers that lists the categories of several variables: Menn, Kvinner, 0–17, 18–66, 67+. */
function groupByLabels(area: TableArea, layout: Layout): ColumnGroup[] | null {
  const [row] = layout.headerRows;
  if (row === undefined || layout.headerRows.length > 1) return null;
  const groups: { id: string; labels: number; columns: number[] }[] = [];
  const before: number[] = [];
  const seen = new Set<string>();
  for (const column of layout.dataColumns) {
    const text = area.label(row, column);
    const last = groups.at(-1);
    if (text === "" || isTotalLabel(text)) {
      (last?.columns ?? before).push(column);
      continue;
    }
    const ids = area.recognition.matchesOf(text).map((match) => match.variable.id);
    if (ids.length === 0 || seen.has(text)) return null;
    seen.add(text);
    if (last && ids.includes(last.id)) {
      last.columns.push(column);
      last.labels++;
    } else groups.push({ id: ids[0] ?? "", labels: 1, columns: [...(last ? [] : before), column] });
  }
  if (groups.length < 2 || groups.some(({ labels }) => labels < 2)) return null;
  return groups.map(({ columns }) => ({ heading: null, columns }));
}

function push(list: ReadVariable[], variable: ReadVariable | null): void {
  if (variable) list.push(variable);
}
