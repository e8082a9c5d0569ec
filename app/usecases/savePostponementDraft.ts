import { isOpenPart } from "~/app/domain/applications/decide";
import { mayCommand, type Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { PostponementDraftContent } from "~/schemas/postponement";
import type { UseCaseDeps } from "./deps";

/**
 * Saves what has been written of a postponement, for whoever of the office or the unit goes on with it.
 * @param request.content null throws the draft away
 * @param request.readAt when the draft on the page was saved; null where there was none
 */
export async function savePostponementDraft(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    unitId: string;
    actor: Actor;
    content: PostponementDraftContent | null;
    readAt: Date | null;
  },
): Promise<Result<null, { code: "not-found" } | { code: "draft-changed" }>> {
  const { applicationId, unitId, actor, content, readAt } = request;
  const savedAt = await deps.now();
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    const part = record?.state.parts.find((candidate) => candidate.unitId === unitId);
    const custodianCaseId = record?.parts[unitId]?.id;
    if (!record || !part || !custodianCaseId) return refuse({ code: "not-found" } as const);
    const target = { applicantId: record.applicantId, unitId, decidedBy: part.decidedBy };
    if (!mayCommand(actor, "postpone", target) || !isOpenPart(part)) return refuse({ code: "not-found" } as const);
    const stored = await repositories.postponements.findDraft(custodianCaseId);
    if ((stored?.savedAt.getTime() ?? null) !== (readAt?.getTime() ?? null))
      return refuse({ code: "draft-changed" } as const);
    if (content === null) await repositories.postponements.deleteDraft(custodianCaseId);
    else {
      // Two saves within a millisecond must still be told apart.
      const at = new Date(Math.max(savedAt.getTime(), (stored?.savedAt.getTime() ?? 0) + 1));
      await repositories.postponements.saveDraft({ custodianCaseId, content, savedBy: actor.id, savedAt: at }, readAt);
    }
    return ok(null);
  });
}
