import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";
import type { DraftRecord, Owner } from "~/db/repositories/drafts";

export type DraftProblem = { code: "not-found" } | { code: "already-submitted"; applicationId: string };

/** A draft of the owner's that can still be changed, locked until the transaction ends. */
export async function lockOpenDraft(
  { drafts }: Pick<Repositories, "drafts">,
  owner: Owner,
  draftId: string,
): Promise<Result<DraftRecord, DraftProblem>> {
  const draft = await drafts.findForUpdate(draftId, owner);
  if (!draft) return refuse({ code: "not-found" });
  const { submittedApplicationId: applicationId } = draft;
  return applicationId ? refuse({ code: "already-submitted", applicationId }) : ok(draft);
}
