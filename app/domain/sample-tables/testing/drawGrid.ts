import { boundingRange, rangeOfCell, type GridCell, type GridRange, type SheetGrid } from "../SheetGrid";

/**
 * A sheet drawn as text for tests: a line per row, cells between bars, from A1. Digits make a number; `=` before
 * them a formula; `>` before a text indents it.
 */
export function drawGrid(drawing: string, merges: readonly GridRange[] = [], name = "Ark1"): SheetGrid {
  const lines = drawing.replace(/^\n/, "").trimEnd().split("\n");
  const cells = lines.flatMap((line, row) =>
    line
      .trim()
      .split("|")
      .slice(1, -1)
      .flatMap((text, column) => drawCell(text.trim(), row + 1, column + 1)),
  );
  const usedRange = boundingRange([...cells.map(rangeOfCell), ...merges]);
  return { name, hidden: false, cells, merges, hiddenRows: [], hiddenColumns: [], usedRange };
}

function drawCell(written: string, row: number, column: number): GridCell[] {
  if (written === "") return [];
  const formula = written.startsWith("=");
  const indent = written.startsWith(">") ? 1 : 0;
  const text = written.replace(/^[=>]\s*/, "");
  const kind = /^\d+(?:[.,]\d+)?$/.test(text) ? "number" : "text";
  return [{ row, column, text, kind, formula, bold: false, indent }];
}
