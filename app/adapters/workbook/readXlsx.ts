import type { Cell, CellValue, Worksheet } from "exceljs";
import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import type { GridCell, GridCellKind, GridRange, SheetGrid } from "~/app/domain/sample-tables/SheetGrid";
import { boundingRange, boundsOfCells } from "~/app/domain/sample-tables/SheetGrid";
import { canonicalPackage, type SheetFrame } from "./canonicalPackage";
import { unpackWorkbook, type WorkbookParts } from "./unpackWorkbook";
import { mostCharacters, type WorkbookLimits } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";
import type { WorkbookContent } from "./WorkbookReading";

/**
 * Parts of a sheet that ExcelJS 4.4 must not parse: it lists each cell of a data validation or merged range, and stops
 * at conditional formats and drawings that it does not know.
 */
const ignoreNodes = [
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
];

/**
 * Reads an .xlsx with ExcelJS.
 * @throws {WorkbookProblemError} when it is none, broken, or over a limit
 */
export async function readXlsx(bytes: Buffer, limits: WorkbookLimits): Promise<WorkbookContent> {
  const parts = await unpackWorkbook(bytes, limits);
  const personalNumbersIn = partsWithPersonalNumbers(parts);
  const { zip, sheets, linksOut } = canonicalPackage(parts, limits);
  const worksheets = await loadWithExcelJs(zip);
  if (worksheets.length !== sheets.length) throw new WorkbookProblemError(workbookProblem.broken);
  let characters = 0;
  const grids = worksheets.map((worksheet, at) => {
    const frame = sheets[at];
    if (!frame) throw new WorkbookProblemError(workbookProblem.broken);
    const grid = readSheet(worksheet, frame);
    characters += grid.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    if (characters > mostCharacters) throw new WorkbookProblemError(workbookProblem.tooLarge("cells"));
    return grid;
  });
  return { format: "xlsx", sheets: grids, linksOut, personalNumbersIn };
}

async function loadWithExcelJs(zip: Buffer): Promise<Worksheet[]> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  try {
    const content = new Uint8Array(zip).buffer;
    await workbook.xlsx.load(content, { ignoreNodes });
  } catch {
    throw new WorkbookProblemError(workbookProblem.broken);
  }
  return workbook.worksheets;
}

function readSheet(worksheet: Worksheet, frame: SheetFrame): SheetGrid {
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

function readCell(cell: Cell, row: number, column: number): GridCell | null {
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

function isFramed(border: Cell["border"] | undefined): boolean {
  return border !== undefined && Boolean(border.top?.style ?? border.bottom?.style ?? border.left?.style);
}

/** The colour's own notation, only for telling cells apart; white is none. */
function fillOf(fill: Cell["fill"] | undefined): { fill?: string } {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const colour = fill.fgColor as { argb?: string; theme?: number; tint?: number } | undefined;
  const name = colour?.argb ?? (colour?.theme === undefined ? fill.pattern : `${colour.theme}/${colour.tint ?? 0}`);
  return /^(?:FFFFFFFF|0\/0)$/.test(name) ? {} : { fill: name };
}

interface Content {
  readonly text: string;
  readonly kind: GridCellKind;
  readonly formula: boolean;
}

function contentOf(value: CellValue | undefined): Content | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return { text: value, kind: "text", formula: false };
  if (typeof value === "number") return { text: String(value), kind: "number", formula: false };
  if (typeof value === "boolean") return { text: value ? "SANN" : "USANN", kind: "boolean", formula: false };
  if (value instanceof Date) return { text: isoDate(value), kind: "date", formula: false };
  if ("richText" in value)
    return { text: value.richText.map((run) => run.text).join(""), kind: "text", formula: false };
  if ("error" in value) return { text: String(value.error), kind: "error", formula: false };
  if ("formula" in value || "sharedFormula" in value) {
    const result = contentOf(value.result);
    // A formula without a stored result still stands in the cell.
    return { text: result?.text ?? "=", kind: result?.kind ?? "error", formula: true };
  }
  if ("text" in value) return { text: String(value.text), kind: "text", formula: false };
  return null;
}

function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** Parts whose text stands outside the cells: notes, properties, cached pivot data, strings no cell shows any more. */
const otherParts =
  /^(?:docProps|customXml|xl\/(?:comments|threadedComments|persons|pivotCache|externalLinks|drawings|charts|sharedStrings|tables|queryTables|workbook\.xml))/i;

function partsWithPersonalNumbers(parts: WorkbookParts): string[] {
  const found: string[] = [];
  for (const [name, content] of parts) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
    if (!isSheet && !otherParts.test(name)) continue;
    // Of a sheet only what follows its cells: page headers, prompts, links. The cells are looked at one by one.
    const start = isSheet ? Math.max(0, content.lastIndexOf("sheetData>")) : 0;
    if (findPersonalNumbers(content.subarray(start).toString("latin1")).length > 0) found.push(name);
  }
  return found;
}
