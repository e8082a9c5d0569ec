import type { Finding, FindingSeverity, SampleTable } from "~/schemas/sampleTable";
import type { TableCorrection } from "~/schemas/tableCorrection";
import type { SheetPreview } from "./previewSheet";
import type { FindingCode } from "./TableFinding";
import type { ModelReading, TableOrigins } from "./toTableModel";

type Names = { readonly nb: string; readonly nn: string; readonly en: string };

export interface StoredVariable {
  /** The sheet's own words, or the catalogue's nb name. */
  readonly variable: string;
  /** The catalogue's names; null where the variable was not recognised. */
  readonly label: Names | null;
  readonly categories: readonly string[];
  /** Categories that the catalogue doesn't know; empty where the variable was not recognised. */
  readonly unknown: readonly string[];
  readonly total: boolean;
}

export interface StoredTable extends Omit<SampleTable, "rows" | "columns"> {
  readonly rows: readonly StoredVariable[];
  readonly columns: readonly StoredVariable[];
  /** The table as the builder has it. */
  readonly model: ModelReading["model"];
  /** Where each part of the model stands in the sheet, and how sure it is what it means. */
  readonly origins: TableOrigins;
}

/** A finding without words: what its message needs in any language. */
export interface StoredFinding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly where: string;
  readonly params: unknown;
}

/** What is kept of a checked sample table beside its bytes, the same in every language. */
export interface StoredReading {
  readonly format: "xlsx" | "csv";
  readonly tables: readonly StoredTable[];
  readonly findings: readonly StoredFinding[];
  readonly preview: readonly SheetPreview[];
  /** Sheets that are not shown: hidden ones, and those beyond the first few. */
  readonly sheetsLeftOut: number;
  /** The sources that it was held against. */
  readonly sourceIds: readonly string[];
  /** What the applicant said by pointing at cells. */
  readonly corrections: readonly TableCorrection[];
}

export interface ShownVariable extends Omit<StoredVariable, "label"> {
  readonly isRecognised: boolean;
}

/** A reading in the reader's language, ready for a page. */
export interface ShownReading extends Omit<StoredReading, "tables" | "findings"> {
  readonly tables: readonly (Omit<StoredTable, "rows" | "columns"> & {
    readonly rows: readonly ShownVariable[];
    readonly columns: readonly ShownVariable[];
  })[];
  /** The most severe first. */
  readonly findings: readonly Finding[];
}
