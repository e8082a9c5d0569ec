import { ok, refuse, type Result } from "~/app/domain/result";
import type { Actor } from "~/app/domain/applications/mayCommand";
import type { UseCaseDeps } from "./deps";

/**
 * A caseworker takes a case, or lets go of it. Taking what a colleague took a second ago is told, not overwritten.
 * @param request.from who had it on the page: the case has no new version for changing hands
 */
export async function assignCase(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; from: string | null; to: string | null },
): Promise<Result<null, { code: "not-found" } | { code: "changed-meanwhile"; latest: null }>> {
  return deps.transact(async (repositories) => {
    const application = await repositories.applications.findForUpdate(request.applicationId);
    if (!application || !request.actor.roles.includes("caseworker")) return refuse({ code: "not-found" } as const);
    const taken = await repositories.applications.assign(request.applicationId, request.from, request.to);
    return taken ? ok(null) : refuse({ code: "changed-meanwhile", latest: null } as const);
  });
}
