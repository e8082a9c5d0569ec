import type { Layout } from "./findLayout";
import type { PlacedLabel } from "./readVariable";
import { splitHeading } from "./splitHeading";
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
    const name = seen.at(-1);
    const namesItsRow = name !== undefined && isNameOfRow(area, layout, name.row, name.label.text, column);
    if (name && !namesItsRow) {
      stubNames.set(column, name.label);
      seen.pop();
    }
    for (const { row, label } of seen) levelNames.set(row, label);
  }
  splitCombinedHeading(area, layout, stubNames, levelNames);
  return { stubNames, levelNames };
}

/** "Kjønn | Menn | Kvinner" over counties: the heading is that of the labels beside it, not of those below. */
function isNameOfRow(area: TableArea, layout: Layout, row: number, heading: string, column: number): boolean {
  const named = area.recognition.variableNamed(heading);
  if (!named || layout.dataColumns.length === 0) return false;
  const beside = layout.dataColumns.map((at) => area.label(row, at)).filter((text) => text !== "");
  const below = layout.bodyRows.map((at) => area.label(at, column)).filter((text) => text !== "");
  const fit = (texts: readonly string[]): number =>
    texts.filter((text) => area.recognition.isCategoryOf(text, heading)).length;
  const first = below[0];
  const belowIsOther = below.some((text) => area.recognition.isCategory(text));
  const isStackedBelow = first !== undefined && area.recognition.isVariableName(first);
  return fit(beside) > beside.length / 2 && fit(below) === 0 && (belowIsOther || isStackedBelow);
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
  const parts = splitHeading(label.text, "strict");
  if (parts.length < 2 || !parts.every((part) => area.recognition.isVariableName(part))) return;
  const columnsFit = parts.filter((part) => namesHeaders(area, layout, part));
  const own = parts.filter((part) => !columnsFit.includes(part));
  if (own.length !== 1 || own[0] === undefined) {
    if (columnsFit.length === 0) return;
  }
  const rest = own.length > 0 ? own : parts.slice(0, 1);
  stubNames.set(column, { text: rest.join(" / "), place: label.place });
  const others = parts.filter((part) => !rest.includes(part));
  for (const row of layout.headerRows) {
    const other = others.find((part) =>
      layout.dataColumns.some((at) => area.recognition.isCategoryOf(area.label(row, at), part)),
    );
    if (other !== undefined && !levelNames.has(row)) levelNames.set(row, { text: other, place: label.place });
  }
}

/** Whether the labels over the columns are categories of this variable. */
function namesHeaders(area: TableArea, layout: Layout, name: string): boolean {
  return layout.headerRows.some((row) =>
    layout.dataColumns.some((column) => area.recognition.isCategoryOf(area.label(row, column), name)),
  );
}
