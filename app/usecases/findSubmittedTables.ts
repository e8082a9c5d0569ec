import { text } from "~/app/domain/applications/draftValues";
import { submittedTables, type SubmittedTable } from "~/app/domain/applications/submittedTables";
import type { Repositories } from "~/db/repositories";
import type { DraftContent } from "~/schemas/draft";

/** A submission's tables, with the workbook that they were read from. */
export interface FoundTables {
  tables: SubmittedTable[];
  /** Id of the uploaded workbook; empty where the tables were built, or there are none. */
  workbookId: string;
  /** What was kept of the workbook's reading; null where there is no workbook, or it was not read. */
  reading: unknown;
}

/** The tables that were asked for in a submission, whichever way they were made. One query at most. */
export async function findSubmittedTables(
  { files }: Pick<Repositories, "files">,
  content: DraftContent,
): Promise<FoundTables> {
  const workbookId = text(content, "tableChoice") === "upload" ? text(content, "workbook") : "";
  const reading: unknown = workbookId ? await files.findReading(workbookId) : null;
  return { tables: submittedTables(content, reading), workbookId, reading };
}
