import type { Workbook, Worksheet } from "exceljs";
import { aboutRows } from "~/app/domain/sample-tables/export/aboutRows";
import { codeHeadings, codeRows } from "~/app/domain/sample-tables/export/codeRows";
import type { ExportNames } from "~/app/domain/sample-tables/export/ExportNames";
import { mostShownCells, planTableSheet } from "~/app/domain/sample-tables/export/planTableSheet";
import { aboutSheet, codesSheet, tableSheet } from "~/app/domain/sample-tables/export/sheetNames";
import type { TableModel } from "~/schemas/tableModel";
import { packWorkbook } from "./packWorkbook";
import { putText } from "./putText";
import { sheetStyles as styles } from "./sheetStyles";
import { propertyText } from "./sheetText";
import { writeTableSheet } from "./writeTableSheet";

export interface WriteOptions extends ExportNames {
  /** Who made the file, in its properties. */
  readonly creator?: string;
  readonly createdAt: Date;
}

const footer = "&L&F&C&A&RSide &P av &N";

/**
 * Writes sample tables as an .xlsx that a registry can produce from: a sheet for each table with title, labelled
 * headers, empty cells and notes, one that tells about the tables, and one with every category and its codes. No
 * formulas: every text, also one that begins with = + - or @, is stored as plain text. The same content gives the
 * same bytes.
 * @returns the file's bytes
 */
export async function writeSampleWorkbook(models: readonly TableModel[], options: WriteOptions): Promise<Buffer> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  setProperties(workbook, models, options);
  let cells = mostShownCells;
  models.forEach((model, at) => {
    const plan = planTableSheet(model, cells);
    cells -= plan.bodyRows * (plan.stubColumns + plan.bodyColumns);
    writeTableSheet(addSheet(workbook, tableSheet(at + 1)), plan);
  });
  writeAbout(addSheet(workbook, aboutSheet), models, options);
  writeCodes(addSheet(workbook, codesSheet), models, options);
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return packWorkbook(Buffer.from(stored), options.createdAt);
}

function setProperties(workbook: Workbook, models: readonly TableModel[], { creator, createdAt }: WriteOptions): void {
  const [first] = models;
  workbook.title = propertyText(first?.title ?? "");
  workbook.subject = "Eksempeltabell";
  workbook.creator = propertyText(creator ?? "Helsetabell");
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = createdAt;
  workbook.modified = createdAt;
}

function addSheet(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.addWorksheet(name);
  sheet.headerFooter = { oddFooter: footer };
  sheet.pageSetup = { paperSize: 9 };
  return sheet;
}

function writeAbout(sheet: Worksheet, models: readonly TableModel[], names: ExportNames): void {
  aboutRows(models, names).forEach(({ label, value, id, heading }, at) => {
    const row = at + 1;
    if (heading) putText(sheet, row, 1, label, styles.title);
    else if (label !== "") {
      putText(sheet, row, 1, label, styles.listHeading);
      putText(sheet, row, 2, value, styles.listCell);
      putText(sheet, row, 3, id, styles.listId);
    }
  });
  [24, 80, 24].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

function writeCodes(sheet: Worksheet, models: readonly TableModel[], names: ExportNames): void {
  codeHeadings.forEach((heading, at) => putText(sheet, 1, at + 1, heading, styles.listHeading));
  let row = 1;
  for (const texts of codeRows(models, names)) {
    row++;
    // A long list has as many cells as the table itself: blank ones are left out.
    for (const [at, text] of texts.entries()) {
      if (text !== "") putText(sheet, row, at + 1, text, at < idColumn ? styles.listCell : styles.listId);
    }
  }
  [8, 15, 26, 30, 7, 24, 42, 9, 20, 20].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row, column: codeHeadings.length } };
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "1:1",
  };
}

/** The first of the columns that are there for programs. */
const idColumn = codeHeadings.indexOf("Variabelens id");
