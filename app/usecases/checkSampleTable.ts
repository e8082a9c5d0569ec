import type { WorkbookProblem } from "~/app/adapters/workbook/WorkbookProblem";
import type { WorkbookReading } from "~/app/adapters/workbook/WorkbookReading";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { WorkbookQuestion } from "~/app/domain/sample-tables/judgeWorkbook";
import type { SheetPreview } from "~/app/domain/sample-tables/previewSheet";
import { toSampleTable, type ReadTable } from "~/app/domain/sample-tables/ReadTable";
import type { TableCatalogue } from "~/app/domain/sample-tables/Recognition";
import { renderFindings, type FindingTexts } from "~/app/domain/sample-tables/renderFindings";
import { placeInSheet } from "~/app/domain/sample-tables/SheetGrid";
import type { ModelReading } from "~/app/domain/sample-tables/toTableModel";
import type { CheckResult } from "~/schemas/sampleTable";
import type { TableCorrection } from "~/schemas/tableCorrection";

export interface SampleTableFile {
  readonly bytes: Buffer;
  readonly fileName: string;
}

export interface CheckSampleTableDeps {
  readonly catalogue: TableCatalogue;
  /** What each finding says, in the language of the answer. */
  readonly texts: FindingTexts;
  /** Reads and judges the file in a process of its own. */
  readWorkbook(
    file: SampleTableFile & { readonly question: WorkbookQuestion },
  ): Promise<Result<WorkbookReading, WorkbookProblem>>;
}

/** Why a file is refused. A personal number is named by its place only. */
export type SampleTableProblem =
  WorkbookProblem | { readonly code: "personal-number"; readonly status: 422; readonly where: readonly string[] };

export interface CheckedSampleTable {
  /** The contract's answer. */
  readonly result: CheckResult;
  /** The first few sheets as they look, for the page. */
  readonly preview: readonly SheetPreview[];
  /** Sheets that are not shown: hidden ones, and those beyond the first few. */
  readonly sheetsLeftOut: number;
  /** The tables with the places their parts came from. */
  readonly tables: readonly ReadTable[];
  /** The tables as the builder has them, in the same order. */
  readonly models: readonly ModelReading[];
  readonly format: "xlsx" | "csv";
}

/**
 * Reads and judges an uploaded sample table (eksempeltabell). The form and the API call this one function; nothing is
 * kept here.
 * @param sourceIds the chosen sources, for telling which variables they have; unknown ids count for nothing
 * @param corrections what the applicant said by pointing at cells
 */
export async function checkSampleTable(
  deps: CheckSampleTableDeps,
  file: SampleTableFile,
  sourceIds: readonly string[],
  corrections: readonly TableCorrection[] = [],
): Promise<Result<CheckedSampleTable, SampleTableProblem>> {
  const { codeLists, variables, unitsOfCount, sources } = deps.catalogue;
  const chosen = sources.filter((source) => sourceIds.includes(source.id));
  const catalogue = { codeLists, variables, unitsOfCount, sources: chosen };
  const reading = await deps.readWorkbook({ ...file, question: { catalogue, sourceIds, corrections } });
  if (!reading.ok) return reading;
  const { tables, models, findings, preview, sheetsLeftOut, format, personalNumbersIn } = reading.value;
  const personal = findings.filter((finding) => finding.code === "personal-number");
  if (personal.length > 0 || personalNumbersIn.length > 0) {
    const places = personal.map(({ sheet, range }) =>
      sheet === null || range === null ? (sheet ?? file.fileName) : placeInSheet(sheet, range),
    );
    return refuse({ code: "personal-number", status: 422, where: [...places, ...personalNumbersIn] });
  }
  return ok({
    result: { tables: tables.map(toSampleTable), findings: renderFindings(findings, deps.texts, file.fileName) },
    preview,
    sheetsLeftOut,
    tables,
    models,
    format,
  });
}
