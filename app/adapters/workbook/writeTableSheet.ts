import type { Worksheet } from "exceljs";
import type { Axis } from "~/app/domain/sample-tables/layout/axis";
import { placedLabels, type LabelRole, type TablePlan } from "~/app/domain/sample-tables/export/planTableSheet";
import type { SheetLine } from "~/app/domain/sample-tables/export/sheetLines";
import { columnLetters } from "~/app/domain/sample-tables/SheetGrid";
import { putText } from "./putText";
import { sheetStyles as styles, type SheetStyle } from "./sheetStyles";

const styleOf: Readonly<Record<LabelRole, SheetStyle>> = {
  "row-variable": styles.variable,
  "row-category": styles.rowCategory,
  "row-total": styles.rowTotal,
  "column-variable": styles.columnVariable,
  "column-category": styles.columnCategory,
  "column-total": styles.columnCategory,
  measure: styles.measure,
};

/** Widths in characters. */
const stubWidth = { least: 12, most: 42 };
const figureWidth = { least: 9, most: 18 };
const lineWidth = 100;
/** A4 upright and lying holds about so many characters; beyond, the table is spread over pages. */
const uprightWidth = 95;
const lyingWidth = 260;
/** Of one line of text, in points. */
const lineHeight = 15;
/** The tallest that a spreadsheet program shows is 409 points. */
const tallestRow = 400;
/** ExcelJS compares each merged range with all others; beyond so many, a label stands in its first cell only. */
const mostMerges = 3_000;
/** More header rows than this would leave little of a screen to scroll in. */
const mostFrozenRows = 20;

/** Writes one table: lines, headers, row labels, empty cells with a border, notes. */
export function writeTableSheet(sheet: Worksheet, plan: TablePlan): void {
  const widths = columnWidths(plan);
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  const merge = merger(sheet);
  writeLines(sheet, plan.above, 1, widths, merge);
  if (plan.layout) {
    writeFrame(sheet, plan);
    writeLabels(sheet, plan, widths, merge);
    setView(sheet, plan, widths);
  }
  writeLines(sheet, plan.below, plan.belowTop, widths, merge);
}

type Merge = (row: number, column: number, rows: number, columns: number) => void;

function merger(sheet: Worksheet): Merge {
  let left = mostMerges;
  return (row, column, rows, columns) => {
    if (rows * columns === 1 || left-- <= 0) return;
    sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
  };
}

function writeLines(
  sheet: Worksheet,
  lines: readonly SheetLine[],
  from: number,
  widths: readonly number[],
  merge: Merge,
): void {
  lines.forEach(({ role, text }, at) => {
    const isTitle = role === "title";
    const [short, long] = isTitle ? [styles.title, styles.longTitle] : [styles.line, styles.longLine];
    const rows = linesOf(text, isTitle ? lineWidth * 0.7 : lineWidth);
    const row = from + at;
    putText(sheet, row, 1, text, rows > 1 ? long : short);
    if (rows === 1) return;
    merge(row, 1, 1, columnsWithin(widths));
    sheet.getRow(row).height = Math.min(tallestRow, rows * lineHeight * (isTitle ? 1.3 : 1));
  });
}

/** Lines that a text takes at this width, in characters. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** Columns from the first that are about as wide as a line is long; columns outside the table are 9 wide. */
function columnsWithin(widths: readonly number[]): number {
  let sum = 0;
  for (let column = 0; ; column++) {
    sum += widths[column] ?? figureWidth.least;
    if (sum >= lineWidth) return column + 1;
  }
}

/** Every cell of the table gets its look first, so that merged ones have borders all round. */
function writeFrame(sheet: Worksheet, { top, headerRows, stubColumns, bodyRows, bodyColumns }: TablePlan): void {
  const right = stubColumns + bodyColumns;
  for (let row = top; row < top + headerRows + bodyRows; row++) {
    const inHeader = row < top + headerRows;
    const cells = sheet.getRow(row);
    for (let column = 1; column <= right; column++) {
      const look = inHeader ? styles.variable : column <= stubColumns ? styles.rowCategory : styles.figure;
      cells.getCell(column).style = look;
    }
  }
}

function writeLabels(sheet: Worksheet, plan: TablePlan, widths: readonly number[], merge: Merge): void {
  const heights = new Map<number, number>();
  for (const { text, role, down, right, rows, columns } of placedLabels(plan)) {
    const [row, column] = [plan.top + down, 1 + right];
    const style = styleOf[role];
    if (text === "") sheet.getCell(row, column).style = style;
    else putText(sheet, row, column, text, style);
    if (role !== "measure" || text !== "") merge(row, column, rows, columns);
    if (down >= plan.headerRows) continue;
    const width = widths.slice(right, right + columns).reduce((sum, one) => sum + one, 0);
    heights.set(row, Math.max(heights.get(row) ?? 1, Math.min(8, linesOf(text, Math.max(1, width - 1)))));
  }
  for (const [row, lines] of heights) if (lines > 1) sheet.getRow(row).height = lines * lineHeight;
}

function columnWidths({ layout }: TablePlan): number[] {
  if (!layout) return [];
  const { rows, columns, stubHeads } = layout;
  const names = columns.levels.map(({ label }) => label);
  const stubs = stubHeads.map((head, at) => {
    const texts = [head, ...(rows.levels[at]?.places ?? []), ...(at === stubHeads.length - 1 ? names : [])];
    return within(longestOf(texts) + 2, stubWidth);
  });
  return [...stubs, ...figureWidths(columns)];
}

function figureWidths({ levels, size }: Axis): number[] {
  const places = (levels.at(-1)?.places ?? [""]).map((label) => within(longestOf(label.split(/\s+/)) + 3, figureWidth));
  return Array.from({ length: size }, (_, leaf) => places[leaf % places.length] ?? figureWidth.least);
}

const longestOf = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);
const within = (width: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, width));

function setView(sheet: Worksheet, plan: TablePlan, widths: readonly number[]): void {
  const { top, headerRows, stubColumns } = plan;
  const lastHeader = top + headerRows - 1;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const stubs = widths.slice(0, stubColumns).reduce((sum, one) => sum + one, 0);
  sheet.views = [
    {
      state: "frozen",
      // Frozen labels that fill the window would leave nothing to scroll.
      xSplit: stubs <= lineWidth ? stubColumns : 1,
      ySplit: lastHeader <= mostFrozenRows ? lastHeader : 0,
      showGridLines: false,
    },
  ];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: width > uprightWidth ? "landscape" : "portrait",
    ...(width <= lyingWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { fitToPage: false }),
    printTitlesRow: `${top}:${lastHeader}`,
    printTitlesColumn: `A:${columnLetters(stubColumns)}`,
  };
}
