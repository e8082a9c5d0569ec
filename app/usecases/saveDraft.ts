import { mergeDraft, type FieldConflict } from "~/app/domain/applications/mergeDraft";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Owner } from "~/db/repositories/drafts";
import type { DraftSave } from "~/schemas/draft";
import type { UseCaseDeps } from "./deps";

export type SaveProblem = { code: "not-found" } | { code: "already-submitted"; applicationId: string };
export interface Saved {
  version: number;
  savedAt: Date;
  conflicts: FieldConflict[];
}

/** Saves what was changed on a page. A field changed in two places comes back with both values, unsaved. */
export async function saveDraft(
  deps: UseCaseDeps,
  owner: Owner,
  draftId: string,
  { baseVersion, changes }: DraftSave,
): Promise<Result<Saved, SaveProblem>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const draft = await repositories.drafts.findForUpdate(draftId, owner);
    if (!draft) return refuse({ code: "not-found" } as const);
    if (draft.submittedApplicationId)
      return refuse({ code: "already-submitted", applicationId: draft.submittedApplicationId } as const);
    const { next, conflicts } = mergeDraft(draft, baseVersion, changes);
    if (next.version !== draft.version) await repositories.drafts.save(draftId, draft.version, next, now);
    return ok({ version: next.version, savedAt: now, conflicts });
  });
}
