import { mayCommand, type Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/**
 * Somebody of a unit's staff takes the unit's part, or lets go of it. Taking what a colleague took a second ago is
 * told, not overwritten.
 * @param request.from who had it on the page: the part has no new version for changing hands
 */
export async function assignPart(
  deps: UseCaseDeps,
  request: { applicationId: string; unitId: string; actor: Actor; from: string | null; to: string | null },
): Promise<Result<null, { code: "not-found" } | { code: "changed-meanwhile"; latest: null }>> {
  const { applicationId, unitId, actor, from, to } = request;
  return deps.transact(async (repositories) => {
    const application = await repositories.applications.findForUpdate(applicationId);
    const part = application?.parts[unitId];
    // Whoever may deliver a part may have it.
    if (!application || !part || !mayCommand(actor, "deliver", { applicantId: application.applicantId, unitId }))
      return refuse({ code: "not-found" } as const);
    const taken = await repositories.applications.assignPart(part.id, from, to);
    return taken ? ok(null) : refuse({ code: "changed-meanwhile", latest: null } as const);
  });
}
