import type { Layout } from "./findLayout";
import { isTotalLabel } from "./labelPatterns";
import { normaliseLabel } from "./normaliseLabel";
import type { GridRange } from "./SheetGrid";
import { boundingRange, rangeOfCell } from "./SheetGrid";
import { stubLevels } from "./stubLevels";
import type { TableArea } from "./TableArea";

/**
 * Row labels or headers that stand twice under the same outer ones, so that two rows or columns ask for the same
 * figures.
 */
export function repeatedLabels(
  area: TableArea,
  layout: Layout,
  rows: readonly number[],
  columns: readonly number[],
): { labels: string[]; range: GridRange } | null {
  const places = [...repeatedRows(area, layout, rows), ...repeatedColumns(area, layout, columns)];
  const range = boundingRange(places.map(({ row, column }) => rangeOfCell({ row, column })));
  return range && { labels: [...new Set(places.map(({ label }) => label))], range };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

function repeatedRows(area: TableArea, layout: Layout, rows: readonly number[]): Place[] {
  const { stubColumns, dataColumns } = layout;
  const [first] = stubColumns;
  const innermost = stubColumns.at(-1);
  if (first === undefined || innermost === undefined) return [];
  // In a list of variables side by side each column stands for itself.
  if (dataColumns.length === 0 && stubColumns.length > 1) {
    return stubColumns.flatMap((column) => repeatedRows(area, { ...layout, stubColumns: [column] }, rows));
  }
  if (first === innermost && isNested(area, rows, first)) return [];
  const path: string[] = [];
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const changed = stubColumns.findIndex((column) => area.ownLabel(row, column) !== "");
    if (changed < 0) return [];
    // A label that begins anew forgets the inner ones above it.
    stubColumns.forEach((column, at) => {
      const label = area.label(row, column);
      if (label !== "" || at > changed) path[at] = label;
    });
    const label = area.label(row, innermost);
    return label === "" || isTotalLabel(label) || !isSeenAgain(seen, path) ? [] : [{ row, column: innermost, label }];
  });
}

function isNested(area: TableArea, rows: readonly number[], column: number): boolean {
  const labels = rows.flatMap((row) => {
    const text = area.ownLabel(row, column);
    const cell = area.cell(row, column);
    return cell && text !== "" ? [{ text, place: area.index.placeOf(cell) }] : [];
  });
  return stubLevels(area, labels, column).length > 1;
}

function repeatedColumns(area: TableArea, { headerRows }: Layout, columns: readonly number[]): Place[] {
  const lowest = headerRows.at(-1);
  if (lowest === undefined) return [];
  const path: string[] = [];
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    const changed = headerRows.findIndex((row) => area.label(row, column) !== "");
    if (changed < 0) return [];
    headerRows.forEach((row, at) => {
      const label = area.label(row, column);
      if (label !== "" || at > changed) path[at] = label;
    });
    const label = path.findLast((text) => text !== undefined && text !== "") ?? "";
    return isTotalLabel(label) || !isSeenAgain(seen, path) ? [] : [{ row: lowest, column, label }];
  });
}

function isSeenAgain(seen: Set<string>, path: readonly string[]): boolean {
  const key = path.map((part) => normaliseLabel(part)).join("\u0000");
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
