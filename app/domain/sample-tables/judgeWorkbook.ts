import type { TableCorrection } from "~/schemas/tableCorrection";
import { checkDeliveredWorkbook } from "../deliveries/checkDeliveredWorkbook";
import type { DeliveryCheck, DeliveryQuestion } from "../deliveries/Deviation";
import type { SheetPreview } from "./previewSheet";
import { previewSheet } from "./previewSheet";
import { readTables, type TablesReading } from "./readTables";
import type { TableCatalogue } from "./Recognition";
import type { SheetGrid } from "./SheetGrid";

/** What a workbook is read for. */
export interface WorkbookQuestion {
  readonly catalogue: TableCatalogue;
  /** The chosen sources; empty: no source is checked. */
  readonly sourceIds: readonly string[];
  readonly corrections: readonly TableCorrection[];
  /** Of a finished table: what was granted. The workbook is then held against that, and not read as a sample table. */
  readonly delivery?: DeliveryQuestion;
}

/** All that is kept of a workbook's cells: plain data, small beside the cells themselves. */
export interface WorkbookJudgement extends TablesReading {
  /** The first few sheets that are not hidden. */
  readonly preview: readonly SheetPreview[];
  /** Sheets that are not shown: hidden ones, and those beyond the first few. */
  readonly sheetsLeftOut: number;
  /** Of a finished table: how it differs from what was granted. */
  readonly delivery?: DeliveryCheck;
}

/** Sheets that a page shows of one workbook. */
export const mostPreviews = 6;

/**
 * Reads the tables of a workbook, says what is missing or doubtful, and draws its sheets.
 * @param linksOut whether the workbook refers to other files
 */
export function judgeWorkbook(
  sheets: readonly SheetGrid[],
  { catalogue, sourceIds, corrections, delivery }: WorkbookQuestion,
  linksOut = false,
): WorkbookJudgement {
  if (delivery) {
    const check = checkDeliveredWorkbook(sheets, delivery);
    return { tables: [], models: [], findings: [], preview: [], sheetsLeftOut: 0, delivery: check };
  }
  const reading = readTables(sheets, catalogue, { sourceIds, corrections, linksOut });
  const shown = sheets.filter((sheet) => !sheet.hidden).slice(0, mostPreviews);
  return {
    ...reading,
    preview: shown.map((sheet) => previewSheet(sheet, reading.tables)),
    sheetsLeftOut: sheets.length - shown.length,
  };
}
