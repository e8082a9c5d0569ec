import { mergeDraft } from "~/app/domain/applications/mergeDraft";
import { list, text } from "~/app/domain/applications/draftValues";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Owner } from "~/db/repositories/drafts";
import type { FileRecord } from "~/db/repositories/files";
import type { DraftContent } from "~/schemas/draft";
import type { UseCaseDeps } from "./deps";
import { lockOpenDraft, type DraftProblem } from "./lockOpenDraft";

export interface IncomingFile {
  name: string;
  /** By content; the caller has looked. */
  mediaType: string;
  bytes: Buffer;
  /** What the reader made of a sample table. */
  reading?: unknown;
}
export type AttachProblem = DraftProblem | { code: "too-many" };

/** No application has needed more; each is at most 10 MB. */
export const maxAttachments = 10;

/** Keeps a file with a draft: as its sample table (instead of the one before), or as a further attachment. */
export async function attachFile(
  deps: UseCaseDeps,
  owner: Owner,
  draftId: string,
  as: "workbook" | "attachments",
  file: IncomingFile,
): Promise<Result<FileRecord & { version: number }, AttachProblem>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const open = await lockOpenDraft(repositories, owner, draftId);
    if (!open.ok) return open;
    const draft = open.value;
    const attached = list(draft.content, "attachments");
    if (as === "attachments" && attached.length >= maxAttachments) return refuse({ code: "too-many" } as const);
    const record = await repositories.files.addToDraft(draftId, file);
    const changes: DraftContent =
      as === "workbook" ? { workbook: record.id, tableChoice: "upload" } : { attachments: [...attached, record.id] };
    const { next } = mergeDraft(draft, draft.version, changes);
    await repositories.drafts.save(draftId, draft.version, next, now);
    const replaced = text(draft.content, "workbook");
    if (as === "workbook" && replaced) await repositories.files.removeFromDraft(draftId, replaced);
    return ok({ ...record, version: next.version });
  });
}
