import { boundingRange, rangeOfCell, type GridCell, type GridRange, type SheetGrid } from "../SheetGrid";

/**
 * A sheet drawn as text for tests: a line per row, cells between bars, from A1. Digits make a number. Signs before a
 * text: `=` a formula, `>` a step of indentation each, `!` bold, `#` on a colour, `~` italic, `^` with lines around it.
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
  const signs = /^[=>!#~^]*/.exec(written)?.[0] ?? "";
  const text = written.slice(signs.length).trim();
  const kind = /^\d+(?:[.,]\d+)?$/.test(text) ? "number" : "text";
  const has = (sign: string): boolean => signs.includes(sign);
  return [
    {
      row,
      column,
      text,
      kind,
      formula: has("="),
      bold: has("!"),
      indent: signs.split(">").length - 1,
      ...(has("#") && { fill: "FFDDEEFF" }),
      ...(has("~") && { italic: true }),
      ...(has("^") && { framed: true }),
    },
  ];
}
