import type { SheetGrid } from "~/app/domain/sample-tables/SheetGrid";

/** A workbook as the child process read it. */
export interface WorkbookReading {
  readonly format: "xlsx" | "csv";
  /** Sheets in their order, hidden ones included. */
  readonly sheets: readonly SheetGrid[];
  /**
   * Parts outside the sheets' cells (notes, page headers, cached pivot data, properties) that hold a personal number.
   * The numbers themselves are never handed on.
   */
  readonly personalNumbersIn: readonly string[];
}
