import { mergeDraft, type FieldConflict } from "~/app/domain/applications/mergeDraft";
import { ok, type Result } from "~/app/domain/result";
import type { Owner } from "~/db/repositories/drafts";
import type { DraftSave } from "~/schemas/draft";
import type { UseCaseDeps } from "./deps";
import { lockOpenDraft, type DraftProblem } from "./lockOpenDraft";

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
): Promise<Result<Saved, DraftProblem>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const open = await lockOpenDraft(repositories, owner, draftId);
    if (!open.ok) return open;
    const draft = open.value;
    const { next, conflicts } = mergeDraft(draft, baseVersion, changes);
    if (next.version !== draft.version) await repositories.drafts.save(draftId, draft.version, next, now);
    return ok({ version: next.version, savedAt: now, conflicts });
  });
}
