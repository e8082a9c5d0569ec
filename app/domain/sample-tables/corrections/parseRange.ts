import type { GridRange } from "../SheetGrid";

/** The last row and column of a sheet. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Reads a place as a spreadsheet names it: `B3`, `B3:F9`, whole rows `3` or `3:4`, whole columns `B:C`. Both ends are
 * included, and may stand in any order.
 * @returns null for anything else, or a place outside a sheet
 */
export function parseRange(text: string): GridRange | null {
  const [from, to = from, ...rest] = text.toUpperCase().replace(/[\s$]/g, "").split(/[:–-]/);
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const [start, end] = [parseCorner(from), parseCorner(to)];
  if (!start || !end || (start.row === null) !== (end.row === null)) return null;
  if ((start.column === null) !== (end.column === null)) return null;
  const rows = [start.row ?? 1, end.row ?? mostRows].sort((a, b) => a - b) as [number, number];
  const columns = [start.column ?? 1, end.column ?? mostColumns].sort((a, b) => a - b) as [number, number];
  const isInside = rows[0] >= 1 && rows[1] <= mostRows && columns[0] >= 1 && columns[1] <= mostColumns;
  return isInside ? { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] } : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "") return null;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: digits === "" ? null : Number(digits), column: letters === "" ? null : column };
}
