import { isMeasureLabel, isTotalLabel } from "./labelPatterns";
import type { TableArea } from "./TableArea";
import { mostHeaderRows } from "./TableArea";

/** Which rows are headers, which columns hold row labels, and which are to be filled. */
export interface Layout {
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly stubColumns: readonly number[];
  readonly dataColumns: readonly number[];
}

/**
 * Finds the border between headers and body: the number of header rows that leaves the most columns with a header
 * and no label below, to the right of all row labels. A list of variables with their categories below each has no
 * such column, and all its columns are row labels.
 */
export function findLayout(area: TableArea): Layout {
  const known = knownLayout(area);
  if (known) return known;
  let best: Layout | null = null;
  const lastLabel = lastLabels(area);
  for (let depth = 1; depth <= Math.min(mostHeaderRows, area.rows.length - 1); depth++) {
    const layout = layoutWith(area, depth, lastLabel);
    if (layout && layout.dataColumns.length > (best?.dataColumns.length ?? 0)) best = layout;
  }
  if (best) return withNamesBelow(area, best);
  const columns = area.columns.filter((column) => area.rows.some((row) => area.label(row, column) !== ""));
  const depth = firstRowIsBody(area) ? 0 : 1;
  return {
    headerRows: area.rows.slice(0, depth),
    bodyRows: area.rows.slice(depth),
    stubColumns: columns,
    dataColumns: area.columns.filter(
      (column) => !columns.includes(column) && area.rows.some((row) => area.cell(row, column) !== null),
    ),
  };
}

/** What is known beforehand counts, and the rest is found beside it. */
function knownLayout(area: TableArea): Layout | null {
  const { knownHeaderRows, knownStubColumns } = area;
  if (knownHeaderRows === null && knownStubColumns === null) return null;
  const depth = knownHeaderRows?.length ?? null;
  const found = depth === null ? null : layoutWith(area, depth, lastLabels(area), false);
  const headerRows = knownHeaderRows ?? foundHeaderRows(area, knownStubColumns ?? []);
  const bodyRows = area.rows.filter((row) => !headerRows.includes(row));
  const stubColumns = knownStubColumns ?? found?.stubColumns ?? area.columns.slice(0, 1);
  const border = Math.max(...stubColumns);
  const dataColumns = area.columns.filter(
    (column) => column > border && headerRows.some((row) => area.label(row, column) !== ""),
  );
  return { headerRows, bodyRows, stubColumns, dataColumns };
}

/** The rows above the first one with a label in the last of the known label columns. */
function foundHeaderRows(area: TableArea, stubColumns: readonly number[]): number[] {
  const border = Math.max(...stubColumns);
  const beyond = (row: number): boolean =>
    area.columns.some((column) => column > border && area.ownLabel(row, column) !== "");
  const firstBody = area.rows.findIndex((row) => !beyond(row));
  return area.rows.slice(0, firstBody < 0 ? 1 : Math.min(firstBody, mostHeaderRows));
}

/** A row below the headers that names the label columns and nothing else belongs to the headers. */
function withNamesBelow(area: TableArea, layout: Layout): Layout {
  const { bodyRows, stubColumns, headerRows } = layout;
  const [first, ...rest] = bodyRows;
  if (first === undefined || rest.length === 0 || headerRows.length >= mostHeaderRows) return layout;
  const isName = (row: number, column: number): boolean => area.recognition.isVariableName(area.ownLabel(row, column));
  if (!stubColumns.every((column) => isName(first, column)) || isNamedAlready(area, layout)) return layout;
  const [stub] = stubColumns;
  // Several names below each other in one column head tables of their own.
  if (stub !== undefined && stubColumns.length === 1 && rest.some((row) => isName(row, stub))) return layout;
  return { ...layout, headerRows: [...headerRows, first], bodyRows: rest };
}

/** Whether the lowest header row names the label columns, rather than only what stands beside it. */
function isNamedAlready(area: TableArea, { headerRows, stubColumns, dataColumns }: Layout): boolean {
  const lowest = headerRows.at(-1) ?? 0;
  const names = stubColumns.filter((column) => area.ownLabel(lowest, column) !== "");
  const last = stubColumns.at(-1) ?? 0;
  if (names.length === 0) return false;
  if (names.length > 1 || names[0] !== last) return true;
  if (stubColumns.length > 1) return false;
  const heading = area.ownLabel(lowest, last);
  const beside = dataColumns.map((column) => area.label(lowest, column)).filter((text) => text !== "");
  return !beside.every(
    (text) => isMeasureLabel(text) || isTotalLabel(text) || area.recognition.isCategoryOf(text, heading),
  );
}

function layoutWith(
  area: TableArea,
  depth: number,
  lastLabel: readonly (number | null)[],
  careful = true,
): Layout | null {
  const headerRows = area.rows.slice(0, depth);
  const bodyRows = area.rows.slice(depth);
  const border = lastLabel.slice(depth).reduce<number>((last, column) => Math.max(last, column ?? 0), 0);
  if (border === 0) return null;
  const stubColumns = area.columns.filter((column) => column <= border);
  const dataColumns = area.columns.filter(
    (column) => column > border && headerRows.some((row) => area.label(row, column) !== ""),
  );
  if (dataColumns.length === 0) return null;
  if (!careful) return { headerRows, bodyRows, stubColumns, dataColumns };
  if (headerRows.slice(1).some((row) => hasCategoryInStub(area, row, stubColumns))) return null;
  const unnamed = headerRows.filter((row) => !stubColumns.some((column) => namesVariable(area, row, column)));
  if (dataColumns.some((column) => stacksCategories(area, unnamed, column))) return null;
  return { headerRows, bodyRows, stubColumns, dataColumns };
}

/** The last column with a label of its own, row by row. */
function lastLabels(area: TableArea): (number | null)[] {
  return area.rows.map((row) => {
    const cells = area.index.cellsInRow(row);
    for (let at = cells.length - 1; at >= 0; at--) {
      const column = cells[at]?.column ?? 0;
      if (column >= area.left && column <= area.right && area.ownLabel(row, column) !== "") return column;
    }
    return null;
  });
}

/** A second header row with "Oslo" in the stub is no header row. */
function hasCategoryInStub(area: TableArea, row: number, stubColumns: readonly number[]): boolean {
  return stubColumns.some((column) => {
    const cell = area.cell(row, column);
    if (!cell || cell.row !== row) return false;
    const label = area.label(row, column);
    return label !== "" && (isTotalLabel(label) || area.recognition.isCategory(label));
  });
}

/** A heading beside a header row says that the row is one. */
function namesVariable(area: TableArea, row: number, column: number): boolean {
  return area.recognition.isVariableName(area.ownLabel(row, column));
}

/** Two categories of one variable over each other are row labels, not nested headers. */
function stacksCategories(area: TableArea, rows: readonly number[], column: number): boolean {
  const seen = new Map<string, string>();
  for (const row of rows) {
    const label = area.label(row, column);
    const place = area.index.mergeAt(row, column);
    if (label === "" || isTotalLabel(label) || (place && place.right > place.left)) continue;
    for (const { variable } of area.recognition.matchesOf(label)) {
      const before = seen.get(variable.id);
      if (before !== undefined && before !== label) return true;
      seen.set(variable.id, label);
    }
  }
  return false;
}

/** No header at all: the first row already holds categories, or a label followed by numbers. */
function firstRowIsBody(area: TableArea): boolean {
  const first = area.rows[0];
  if (first === undefined) return false;
  const cells = area.columns.flatMap((column) => {
    const cell = area.cell(first, column);
    return cell && cell.column === column ? [cell] : [];
  });
  const labels = cells.map((cell) => area.label(first, cell.column)).filter((label) => label !== "");
  if (labels.some((label) => area.recognition.isVariableName(label))) return false;
  if (cells.some((cell) => cell.kind === "number" && area.label(first, cell.column) === "")) return true;
  return labels.some((label) => area.recognition.isCategory(label));
}
