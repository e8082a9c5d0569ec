export interface WorkbookLimits {
  /** Size of the file, in bytes. */
  readonly fileBytes: number;
  /** All parts of the zip together, unpacked, in bytes. */
  readonly expandedBytes: number;
  /** Cells written in the file, over all sheets. */
  readonly cells: number;
  /** The child's whole memory (resident set), in bytes. */
  readonly memoryBytes: number;
  /** From start to answer, in milliseconds. */
  readonly wallMs: number;
}

const mebibyte = 1024 * 1024;

/** The limits that an uploaded workbook is read within. */
export const workbookLimits: WorkbookLimits = {
  fileBytes: 10 * mebibyte,
  expandedBytes: 200 * mebibyte,
  cells: 1_000_000,
  memoryBytes: 512 * mebibyte,
  wallMs: 20_000,
};

/** Parts in the zip; a workbook of a hundred sheets has some hundreds. */
export const mostParts = 10_000;
/** Merged ranges in a sheet. */
export const mostMerges = 20_000;
/** Characters in all cells together: many cells may point at one long text. */
export const mostCharacters = 20_000_000;
/** Sheets in a workbook. */
export const mostSheets = 500;
