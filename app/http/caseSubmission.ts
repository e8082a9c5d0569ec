import { contentForUnit } from "~/app/domain/applications/contentForUnit";
import { chosenSources, list, text } from "~/app/domain/applications/draftValues";
import type { SubmissionData, SubmittedSource } from "~/app/domain/applications/SubmissionData";
import { findSource } from "~/app/domain/catalogue/findSource";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import type { SheetPreview } from "~/app/domain/sample-tables/previewSheet";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Catalogue } from "~/schemas/catalogue";
import type { DraftContent } from "~/schemas/draft";

/**
 * A submission with the names of all it refers to. Three queries; the files' bytes are not among them.
 * @param number which one; the latest by default
 * @param forUnits units whose staff reads it, and see only what concerns their parts; null for everybody else
 * @returns null when the application has no such submission
 */
export async function loadSubmission(
  { read, deps }: Pick<Portal, "read" | "deps">,
  record: Pick<ApplicationRecord, "id" | "state">,
  number: number | null = null,
  forUnits: readonly string[] | null = null,
): Promise<SubmissionData | null> {
  const [submission, { catalogue }] = await Promise.all([
    read.applications.findSubmission(record.id, number),
    deps.catalogue(),
  ]);
  if (!submission) return null;
  const own = record.state.parts.filter(({ unitId }) => forUnits?.includes(unitId)).flatMap((part) => part.sourceIds);
  const content = forUnits ? contentForUnit(submission.content, own) : submission.content;
  const workbookId = text(content, "tableChoice") === "upload" ? text(content, "workbook") : "";
  const fileIds = [text(content, "workbook"), ...list(content, "attachments")].filter(Boolean);
  const [files, reading] = await Promise.all([
    read.files.list(fileIds),
    workbookId ? read.files.findReading(workbookId) : null,
  ]);
  return {
    applicationId: record.id,
    number: submission.number,
    total: record.state.submissions,
    receivedOn: submission.receivedOn,
    submittedAt: submission.submittedAt.toISOString(),
    content,
    sources: mentionedSources(content).map((id) => toSource(id, catalogue)),
    files: files.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    tables: text(content, "tableChoice") === "build" ? tablesOf(content) : [],
    sheets: sheetsOf(reading),
  };
}

/** The chosen sources, and those whose purpose was answered to before they were taken out again. */
function mentionedSources(content: DraftContent): string[] {
  const answered = Object.keys(content).flatMap((field) => /^purposeFit\.(.+)$/.exec(field)?.[1] ?? []);
  return [...new Set([...chosenSources(content), ...answered])];
}

function toSource(id: string, catalogue: Catalogue): SubmittedSource {
  const source = findSource(catalogue, id);
  if (!source) return { id, abbreviation: id.toUpperCase(), name: { nb: id, nn: id, en: id }, purpose: null };
  const { abbreviation, name, purpose } = source;
  return { id, abbreviation, name, purpose };
}

/** What the reader kept of how the workbook looks; null where it was not read, or by an older reader. */
function sheetsOf(reading: unknown): SheetPreview[] | null {
  if (typeof reading !== "object" || reading === null || !("preview" in reading)) return null;
  return Array.isArray(reading.preview) ? (reading.preview as SheetPreview[]) : null;
}
