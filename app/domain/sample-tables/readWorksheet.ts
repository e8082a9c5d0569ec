import type { GridCell, GridCellKind, GridRange, SheetGrid } from "./SheetGrid";
import { boundingRange, boundsOfCells } from "./SheetGrid";

/**
 * Parts of a sheet that ExcelJS 4.4 must not parse: it lists each cell of a data validation or merged range, and stops
 * at conditional formats and drawings that it does not know.
 */
export const ignoredNodes = [
  "dataValidations",
  "conditionalFormatting",
  "mergeCells",
  "cols",
  "hyperlinks",
  "drawing",
  "picture",
  "tableParts",
  "extLst",
  "rowBreaks",
  "autoFilter",
  "sheetProtection",
  "headerFooter",
  "sheetViews",
] as const;

/** The parts of a worksheet of ExcelJS that are looked at, in Node and in a browser alike. */
interface SeenCell {
  readonly value: unknown;
  readonly font?: { readonly bold?: boolean; readonly italic?: boolean };
  readonly alignment?: { readonly indent?: number };
  readonly fill?: unknown;
  readonly border?: Partial<Record<"top" | "bottom" | "left", { readonly style?: unknown } | undefined>>;
}
interface SeenRow {
  readonly hidden: boolean;
  eachCell(options: { includeEmpty: boolean }, take: (cell: SeenCell, column: number) => void): void;
}
export interface SeenWorksheet {
  readonly name: string;
  readonly state?: string;
  eachRow(options: { includeEmpty: boolean }, take: (row: SeenRow, number: number) => void): void;
}

/** What stands around a sheet's cells, and is read beside them. */
export type SheetSurroundings = Pick<SheetGrid, "merges" | "hiddenColumns" | "definedTables" | "comments" | "links">;

/** A worksheet as a grid of texts: what no program shows is left out. */
export function readWorksheet(worksheet: SeenWorksheet, frame: SheetSurroundings): SheetGrid {
  const cells: GridCell[] = [];
  const hiddenRows: { from: number; to: number }[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) {
      const last = hiddenRows.at(-1);
      if (last && last.to === number - 1) last.to = number;
      else hiddenRows.push({ from: number, to: number });
    }
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const read = readCell(cell, number, column);
      if (read) cells.push(read);
    });
  });
  return {
    name: worksheet.name,
    hidden: worksheet.state !== "visible" && worksheet.state !== undefined,
    cells,
    hiddenRows,
    ...frame,
    usedRange: usedRange(cells, frame.merges),
  };
}

/** All content, and the merged ranges that begin at a cell with content. */
function usedRange(cells: readonly GridCell[], merges: readonly GridRange[]): GridRange | null {
  const bounds = boundsOfCells(cells);
  if (merges.length === 0) return bounds;
  const byCorner = new Map(merges.map((merge) => [cornerOf(merge.top, merge.left), merge]));
  const seen = cells.flatMap(({ row, column }) => byCorner.get(cornerOf(row, column)) ?? []);
  return boundingRange(bounds ? [bounds, ...seen] : seen);
}

/** A sheet has at most 2 to the 14th columns. */
function cornerOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function readCell(cell: SeenCell, row: number, column: number): GridCell | null {
  const value = cell.value;
  const content = contentOf(value);
  if (content === null || content.text === "") return null;
  const leading = /^[ \u00a0\t]*/.exec(content.text)?.[0].length ?? 0;
  const { font, alignment, fill, border } = cell;
  return {
    row,
    column,
    text: content.text,
    kind: content.kind,
    formula: content.formula,
    bold: font?.bold === true,
    indent: (alignment?.indent ?? 0) + Math.ceil(leading / 2),
    ...(font?.italic === true && { italic: true }),
    ...(isFramed(border) && { framed: true }),
    ...fillOf(fill),
  };
}

function isFramed(border: SeenCell["border"]): boolean {
  return border !== undefined && Boolean(border.top?.style ?? border.bottom?.style ?? border.left?.style);
}

/** The colour's own notation, only for telling cells apart; white is none. */
function fillOf(seen: unknown): { fill?: string } {
  const fill = seen as { type?: string; pattern?: string; fgColor?: { argb?: string; theme?: number; tint?: number } };
  if (fill?.type !== "pattern" || fill.pattern === "none" || fill.pattern === undefined) return {};
  const colour = fill.fgColor;
  const name = colour?.argb ?? (colour?.theme === undefined ? fill.pattern : `${colour.theme}/${colour.tint ?? 0}`);
  return /^(?:FFFFFFFF|0\/0)$/.test(name) ? {} : { fill: name };
}

interface Content {
  readonly text: string;
  readonly kind: GridCellKind;
  readonly formula: boolean;
}

function contentOf(value: unknown): Content | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return { text: value, kind: "text", formula: false };
  if (typeof value === "number") return { text: String(value), kind: "number", formula: false };
  if (typeof value === "boolean") return { text: value ? "SANN" : "USANN", kind: "boolean", formula: false };
  if (value instanceof Date) return { text: isoDate(value), kind: "date", formula: false };
  if (typeof value !== "object") return null;
  if ("richText" in value && Array.isArray(value.richText)) {
    const runs = value.richText as { text: string }[];
    return { text: runs.map((run) => run.text).join(""), kind: "text", formula: false };
  }
  if ("error" in value) return { text: String(value.error), kind: "error", formula: false };
  if ("formula" in value || "sharedFormula" in value) {
    const result = contentOf("result" in value ? value.result : undefined);
    // A formula without a stored result still stands in the cell.
    return { text: result?.text ?? "=", kind: result?.kind ?? "error", formula: true };
  }
  if ("text" in value) return { text: String(value.text), kind: "text", formula: false };
  return null;
}

function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
