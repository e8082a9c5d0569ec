import { list, text } from "~/app/domain/applications/draftValues";
import { paths } from "~/app/i18n/paths";
import type { Portal } from "~/app/portal";
import type { DraftRecord } from "~/db/repositories/drafts";
import type { Language } from "~/schemas/language";
import { showReading } from "./draftReading";

/** The files of a draft with where to fetch them, and the sample table's reading in the reader's language. */
export async function draftFiles({ read }: Pick<Portal, "read">, draft: DraftRecord, language: Language) {
  const workbookId = text(draft.content, "workbook");
  const attachmentIds = list(draft.content, "attachments");
  const [files, reading] = await Promise.all([
    read.files.list([...attachmentIds, ...(workbookId ? [workbookId] : [])]),
    workbookId ? read.files.findReading(workbookId) : null,
  ]);
  const to = paths(language);
  const shown = (id: string) =>
    files
      .filter((file) => file.id === id)
      .map(({ name, size }) => ({ id, name, size, href: to.draftFile(draft.id, id) }));
  return {
    workbook: shown(workbookId)[0] ?? null,
    reading: showReading(reading, language),
    attachments: attachmentIds.flatMap(shown),
  };
}
