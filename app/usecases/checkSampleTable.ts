import type { WorkbookProblem } from "~/app/adapters/workbook/WorkbookProblem";
import type { WorkbookReading } from "~/app/adapters/workbook/WorkbookReading";
import { ok, refuse, type Result } from "~/app/domain/result";
import { previewSheet, type SheetPreview } from "~/app/domain/sample-tables/previewSheet";
import { readTables } from "~/app/domain/sample-tables/readTables";
import { toSampleTable, type ReadTable } from "~/app/domain/sample-tables/ReadTable";
import type { TableCatalogue } from "~/app/domain/sample-tables/Recognition";
import { renderFindings, type FindingTexts } from "~/app/domain/sample-tables/renderFindings";
import { placeInSheet } from "~/app/domain/sample-tables/SheetGrid";
import type { CheckResult } from "~/schemas/sampleTable";

export interface SampleTableFile {
  readonly bytes: Buffer;
  readonly fileName: string;
}

export interface CheckSampleTableDeps {
  readonly catalogue: TableCatalogue;
  /** What each finding says, in the language of the answer. */
  readonly texts: FindingTexts;
  readWorkbook(file: SampleTableFile): Promise<Result<WorkbookReading, WorkbookProblem>>;
}

/** Why a file is refused. A personal number is named by its place only. */
export type SampleTableProblem =
  WorkbookProblem | { readonly code: "personal-number"; readonly status: 422; readonly where: readonly string[] };

export interface CheckedSampleTable {
  /** The contract's answer. */
  readonly result: CheckResult;
  /** Each sheet as it looks, for the page. */
  readonly preview: readonly SheetPreview[];
  /** The tables with the places their parts came from. */
  readonly tables: readonly ReadTable[];
  readonly format: "xlsx" | "csv";
}

/**
 * Reads and judges an uploaded sample table (eksempeltabell). The form and the API call this one function; nothing is
 * kept here.
 * @param sourceIds the chosen sources, for telling which variables they have; unknown ids count for nothing
 */
export async function checkSampleTable(
  deps: CheckSampleTableDeps,
  file: SampleTableFile,
  sourceIds: readonly string[],
): Promise<Result<CheckedSampleTable, SampleTableProblem>> {
  const reading = await deps.readWorkbook(file);
  if (!reading.ok) return reading;
  const { sheets, format, personalNumbersIn } = reading.value;
  const { tables, findings } = readTables(sheets, deps.catalogue, sourceIds);
  const personal = findings.filter((finding) => finding.code === "personal-number");
  if (personal.length > 0 || personalNumbersIn.length > 0) {
    const places = personal.map(({ sheet, range }) =>
      sheet === null || range === null ? (sheet ?? file.fileName) : placeInSheet(sheet, range),
    );
    return refuse({ code: "personal-number", status: 422, where: [...places, ...personalNumbersIn] });
  }
  return ok({
    result: { tables: tables.map(toSampleTable), findings: renderFindings(findings, deps.texts, file.fileName) },
    preview: sheets.map((sheet) => previewSheet(sheet, tables)),
    tables,
    format,
  });
}
