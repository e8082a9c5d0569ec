import type { Borders, Worksheet } from "exceljs";
import type { BuiltTable, BuiltVariable } from "~/schemas/builtTable";

/** A code list that the table uses, for the second sheet. */
export interface UsedCode {
  readonly variable: string;
  readonly code: string;
  readonly label: string;
}

export interface WriteOptions {
  /** Codes of the categories used, where the catalogue has them; without one the categories are listed alone. */
  readonly codes?: readonly UsedCode[];
  /** Who made the file, in its properties. */
  readonly creator?: string;
}

const totalLabel = "Totalt";
const thin: Partial<Borders> = {
  top: { style: "thin", color: { argb: "FFB8B3A6" } },
  left: { style: "thin", color: { argb: "FFB8B3A6" } },
  bottom: { style: "thin", color: { argb: "FFB8B3A6" } },
  right: { style: "thin", color: { argb: "FFB8B3A6" } },
};
const headerFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF4EFE4" } } as const;
/** A4 upright holds about this many narrow columns; wider tables are printed lying. */
const columnsUpright = 7;

/**
 * Writes a built table as an .xlsx that a registry can produce from: title, unit and period above, labelled headers,
 * empty cells to be filled, notes below, and a second sheet with the codes used. No formulas: every text, also one
 * that begins with = + - or @, is stored as plain text.
 * @returns the file's bytes
 */
export async function writeSampleWorkbook(table: BuiltTable, options: WriteOptions = {}): Promise<Buffer> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  workbook.creator = options.creator ?? "Helsetabell";
  workbook.title = table.title;
  workbook.subject = "Eksempeltabell";
  writeTable(workbook.addWorksheet("Tabell"), table);
  writeCodes(workbook.addWorksheet("Kodelister"), table, options.codes ?? []);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeTable(sheet: Worksheet, table: BuiltTable): void {
  const rows = [...table.rowVariable.categories, ...(table.totals ? [totalLabel] : [])];
  const columns = table.columnVariable
    ? [...table.columnVariable.categories, ...(table.totals && hasCategories(table.columnVariable) ? [totalLabel] : [])]
    : [measureOf(table)];
  const lastColumn = Math.max(2, columns.length + 1);
  const top = writeHeading(sheet, table);
  const firstBodyRow = writeHeader(sheet, table, top, columns);
  rows.forEach((label, at) => {
    const row = firstBodyRow + at;
    putText(sheet, row, 1, label, { bold: label === totalLabel, header: true });
    columns.forEach((_, column) => (sheet.getCell(row, column + 2).border = thin));
  });
  writeNotes(sheet, table, firstBodyRow + rows.length + 1);
  sheet.getColumn(1).width = widthOf([table.rowVariable.label, ...rows], 12, 48);
  columns.forEach((label, at) => (sheet.getColumn(at + 2).width = widthOf([label], 9, 24)));
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: firstBodyRow - 1 }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: lastColumn > columnsUpright ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${top}:${firstBodyRow - 1}`,
  };
  sheet.headerFooter = { oddFooter: "&L&F&RSide &P av &N" };
}

/** Title, unit and period; the table begins one blank row below them. */
function writeHeading(sheet: Worksheet, table: BuiltTable): number {
  const lines = [
    { text: table.title, bold: true },
    { text: table.unitOfCount === "" ? "" : `Telleenhet: ${table.unitOfCount}`, bold: false },
    { text: periodLine(table), bold: false },
  ].filter((line) => line.text !== "");
  lines.forEach(({ text, bold }, at) => {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = text;
    cell.font = bold ? { bold, size: 14 } : {};
  });
  return lines.length === 0 ? 1 : lines.length + 2;
}

function periodLine({ period }: BuiltTable): string {
  if (period.from === "" && period.to === "") return "";
  if (period.from === period.to || period.to === "") return `Periode: ${period.from}`;
  return period.from === "" ? `Periode: ${period.to}` : `Periode: ${period.from}–${period.to}`;
}

/** The row variable's name spans both header rows; the column variable's name spans its categories. */
function writeHeader(sheet: Worksheet, table: BuiltTable, top: number, columns: readonly string[]): number {
  const twoRows = table.columnVariable !== null && columns.length > 0;
  const bottom = twoRows ? top + 1 : top;
  putText(sheet, top, 1, table.rowVariable.label, { bold: true, header: true });
  if (twoRows) {
    sheet.mergeCells(top, 1, bottom, 1);
    putText(sheet, top, 2, table.columnVariable?.label ?? "", { bold: true, header: true });
    if (columns.length > 1) sheet.mergeCells(top, 2, top, columns.length + 1);
  } else if (table.columnVariable) {
    putText(sheet, top, 2, table.columnVariable.label, { bold: true, header: true });
  }
  columns.forEach((label, at) => putText(sheet, bottom, at + 2, label, { bold: true, header: true }));
  return bottom + 1;
}

function writeNotes(sheet: Worksheet, table: BuiltTable, from: number): void {
  if (table.notes.trim() === "") return;
  table.notes
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .forEach((line, at) => {
      sheet.getCell(from + at, 1).value = at === 0 ? `Merknad: ${line}` : line;
    });
}

function writeCodes(sheet: Worksheet, table: BuiltTable, codes: readonly UsedCode[]): void {
  const header = ["Variabel", "Kode", "Kategori"];
  header.forEach((label, at) => putText(sheet, 1, at + 1, label, { bold: true, header: true }));
  const variables = [table.rowVariable, ...(table.columnVariable ? [table.columnVariable] : [])];
  const lines = variables.flatMap((variable) =>
    variable.categories.map((category) => [variable.label, codeOf(codes, variable, category), category]),
  );
  lines.forEach((line, row) => line.forEach((text, column) => putText(sheet, row + 2, column + 1, text, {})));
  header.forEach((label, at) => {
    const texts = lines.map((line) => line[at] ?? "");
    sheet.getColumn(at + 1).width = widthOf([label, ...texts], 10, 60);
  });
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  sheet.pageSetup = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" };
}

function codeOf(codes: readonly UsedCode[], variable: BuiltVariable, category: string): string {
  return codes.find((code) => code.variable === variable.label && code.label === category)?.code ?? "";
}

function putText(
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
  look: { bold?: boolean; header?: boolean },
): void {
  const cell = sheet.getCell(row, column);
  cell.value = text === "" ? null : text;
  cell.numFmt = "@";
  cell.border = thin;
  cell.alignment = { vertical: "middle", wrapText: true };
  if (look.bold) cell.font = { bold: true };
  if (look.header) cell.fill = headerFill;
}

function measureOf(table: BuiltTable): string {
  return table.unitOfCount === "" ? "Antall" : `Antall ${table.unitOfCount.toLowerCase()}`;
}

function hasCategories(variable: BuiltVariable): boolean {
  return variable.categories.length > 0;
}

/** Width in characters, within bounds. */
function widthOf(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => text.length + 2)));
}
