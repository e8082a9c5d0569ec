import ExcelJs from "exceljs/dist/exceljs.min.js";
import { ignoredNodes, readWorksheet } from "~/app/domain/sample-tables/readWorksheet";
import type { SheetGrid, Span } from "~/app/domain/sample-tables/SheetGrid";

/** Hidden columns are handed out too, so they are looked for here. */
const ignored = ignoredNodes.filter((node) => node !== "cols");

/**
 * The sheets of an .xlsx, read in the browser; only ever loaded in a web worker. Merged ranges are left out: a label
 * stands in the first cell of its range, which is where it is looked for.
 * @throws {Error} for what is no .xlsx
 */
export async function readSheetsInBrowser(bytes: ArrayBuffer): Promise<SheetGrid[]> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes, { ignoreNodes: [...ignored] });
  return workbook.worksheets.map((worksheet) =>
    readWorksheet(worksheet, { merges: [], hiddenColumns: hiddenColumns(worksheet) }),
  );
}

function hiddenColumns(worksheet: ExcelJs.Worksheet): Span[] {
  // ExcelJS has null here for a sheet without column definitions.
  const columns = (worksheet.columns ?? []) as { hidden?: boolean }[];
  return columns.flatMap(({ hidden }, at) => (hidden ? [{ from: at + 1, to: at + 1 }] : []));
}
