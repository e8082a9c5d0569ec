import type { ThreadReply } from "~/app/domain/messages/ThreadView";
import type { MessageTexts } from "~/app/i18n/nb/messages";

/** What to put right, with the field that it stands in; the fields of the note have names of their own. */
export function threadErrors(
  reply: ThreadReply | undefined,
  texts: MessageTexts,
): { field: string | null; message: string }[] {
  return (reply?.errors ?? []).map((error) => ({
    field: error.field && (reply?.act === "note" ? `note-${error.field}` : error.field),
    message: error.code === "file" ? texts.fileErrors[error.file.code](error.file) : texts.errors[error.code],
  }));
}
