import type { WorkbookJudgement } from "~/app/domain/sample-tables/judgeWorkbook";
import type { SheetGrid } from "~/app/domain/sample-tables/SheetGrid";

/** A workbook's content as it stands in the file; it never leaves the process that read it. */
export interface WorkbookContent {
  readonly format: "xlsx" | "csv";
  /** Sheets in their order, hidden ones included. */
  readonly sheets: readonly SheetGrid[];
  /** Whether it refers to other workbooks. */
  readonly linksOut: boolean;
  /**
   * Parts outside the sheets' cells (notes, page headers, cached pivot data, properties) that hold a personal number.
   * The numbers themselves are never handed on.
   */
  readonly personalNumbersIn: readonly string[];
}

/** What the child process makes of a workbook: its tables and what is to be said of them, without its cells. */
export interface WorkbookReading extends WorkbookJudgement {
  readonly format: WorkbookContent["format"];
  readonly personalNumbersIn: readonly string[];
}
