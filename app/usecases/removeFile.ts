import { list, text } from "~/app/domain/applications/draftValues";
import { mergeDraft } from "~/app/domain/applications/mergeDraft";
import { ok, type Result } from "~/app/domain/result";
import type { Owner } from "~/db/repositories/drafts";
import type { DraftContent } from "~/schemas/draft";
import type { UseCaseDeps } from "./deps";
import { lockOpenDraft, type DraftProblem } from "./lockOpenDraft";

/** Takes a file out of a draft, as its sample table or one of its attachments. Removing it twice is no error. */
export async function removeFile(
  deps: UseCaseDeps,
  owner: Owner,
  draftId: string,
  fileId: string,
): Promise<Result<{ version: number }, DraftProblem>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const open = await lockOpenDraft(repositories, owner, draftId);
    if (!open.ok) return open;
    const draft = open.value;
    const changes: DraftContent = {
      workbook: text(draft.content, "workbook") === fileId ? "" : text(draft.content, "workbook"),
      attachments: list(draft.content, "attachments").filter((id) => id !== fileId),
    };
    const { next } = mergeDraft(draft, draft.version, changes);
    if (next.version !== draft.version) {
      await repositories.drafts.save(draftId, draft.version, next, now);
      await repositories.files.removeFromDraft(draftId, fileId);
    }
    return ok({ version: next.version });
  });
}
