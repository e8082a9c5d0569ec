import { normaliseLabel } from "./normaliseLabel";
import type { SheetGrid } from "./SheetGrid";

const pivotWords = /^(?:row labels|column labels|radetiketter|radetikettar|kolonneetiketter|kolonneetikettar)$/;

/** "Row Labels" and "Kolonneetiketter" are the spreadsheet program's own words in a pivot table and name nothing. */
export function withoutPivotWords(grid: SheetGrid): SheetGrid {
  const cells = grid.cells.filter(({ text }) => text.length > 20 || !pivotWords.test(normaliseLabel(text)));
  return cells.length === grid.cells.length ? grid : { ...grid, cells };
}
