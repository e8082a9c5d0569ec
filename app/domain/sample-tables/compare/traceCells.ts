import type { SheetPreview } from "../previewSheet";
import { alignSheets } from "./compareCells";
import { pairSheets } from "./compareGrids";
import { sheetTexts, type SheetTexts } from "./SheetTexts";

/** What stands in a cell, and where it is. */
export interface CellAt {
  readonly sheet: string;
  /** Such as `B4`. */
  readonly ref: string;
  readonly text: string;
}

/** A cell of the earlier version and the one that it became; null where it is not there. */
export interface TracedCell {
  readonly before: CellAt | null;
  readonly after: CellAt | null;
}

/**
 * Finds cells of one version of a workbook in the next: the same cell may have another address, when rows or columns
 * were put in or taken out before it, or the sheet has another name.
 */
export function traceCells(
  before: readonly SheetPreview[],
  after: readonly SheetPreview[],
  cells: readonly { readonly sheet: string; readonly ref: string }[],
): TracedCell[] {
  const [some, others] = [before.map(sheetTexts), after.map(sheetTexts)];
  const later = new Map([...pairSheets(some, others)].map(([other, one]) => [one, other]));
  const alignments = new Map<number, ReturnType<typeof alignSheets>>();
  return cells.map(({ sheet, ref }): TracedCell => {
    const at = some.findIndex((one) => one.name === sheet);
    const was = some[at];
    const place = was && placeOf(was, ref);
    if (!was || !place) return { before: null, after: null };
    const found = { before: cellAt(was, place), after: null };
    const is = others[later.get(at) ?? -1];
    if (!is) return found;
    const aligned = alignments.get(at) ?? alignSheets(was, is);
    alignments.set(at, aligned);
    const row = aligned.rows.find(([from]) => from === place.row)?.[1] ?? null;
    const column = aligned.columns.find(([from]) => from === place.column)?.[1] ?? null;
    return row === null || column === null ? found : { ...found, after: cellAt(is, { row, column }) };
  });
}

interface Place {
  row: number;
  column: number;
}

function placeOf({ rows, columns }: SheetTexts, ref: string): Place | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const row = rows.findIndex((one) => one.row === Number(digits));
  const column = columns.indexOf(letters ?? "");
  return row < 0 || column < 0 ? null : { row, column };
}

function cellAt({ name, rows, columns }: SheetTexts, { row, column }: Place): CellAt {
  const line = rows[row];
  return { sheet: name, ref: `${columns[column] ?? ""}${line?.row ?? ""}`, text: line?.texts[column] ?? "" };
}
