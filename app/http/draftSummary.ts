import { chosenSources, list, text } from "~/app/domain/applications/draftValues";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { findSource } from "~/app/domain/catalogue/findSource";
import { osloDate } from "~/app/domain/osloDate";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import type { Portal } from "~/app/portal";
import type { DraftRecord } from "~/db/repositories/drafts";

/** A draft as its submission would read if it were sent now. */
export async function draftSummary(
  { read, deps }: Pick<Portal, "read" | "deps">,
  draft: DraftRecord,
  now: Date,
): Promise<SubmissionData> {
  const { content } = draft;
  const isUpload = text(content, "tableChoice") === "upload";
  const fileIds = [text(content, "workbook"), ...list(content, "attachments")].filter(Boolean);
  const [files, { catalogue }] = await Promise.all([read.files.list(fileIds), deps.catalogue()]);
  return {
    applicationId: draft.id,
    number: 1,
    total: 1,
    receivedOn: osloDate(now),
    submittedAt: now.toISOString(),
    content: isUpload ? content : { ...content, workbook: "" },
    sources: chosenSources(content).flatMap((id) => {
      const source = findSource(catalogue, id);
      if (!source) return [];
      const { abbreviation, name, purpose } = source;
      return [{ id, abbreviation, name, purpose }];
    }),
    files: files.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    tables: text(content, "tableChoice") === "build" ? tablesOf(content) : [],
    sheets: null,
  };
}
