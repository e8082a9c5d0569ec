import { list, text } from "~/app/domain/applications/draftValues";
import { mergeDraft } from "~/app/domain/applications/mergeDraft";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Owner } from "~/db/repositories/drafts";
import type { DraftContent } from "~/schemas/draft";
import type { UseCaseDeps } from "./deps";

export type RemoveProblem = { code: "not-found" } | { code: "already-submitted" };

/** Takes a file out of a draft, as its sample table or one of its attachments. Removing it twice is no error. */
export async function removeFile(
  deps: UseCaseDeps,
  owner: Owner,
  draftId: string,
  fileId: string,
): Promise<Result<{ version: number }, RemoveProblem>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const draft = await repositories.drafts.findForUpdate(draftId, owner);
    if (!draft) return refuse({ code: "not-found" } as const);
    if (draft.submittedApplicationId) return refuse({ code: "already-submitted" } as const);
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
