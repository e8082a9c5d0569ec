import type { Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/**
 * Erases names and texts from a case's event log, with their salts, so that the digests left say nothing. What
 * happened, when and by which account stays, and the chain of hashes still verifies.
 * @param request.sequences which events; all of the case's when left out
 * @returns how many texts were erased; nought the second time
 */
export async function erasePayloads(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; sequences?: readonly number[] },
): Promise<Result<{ erased: number }, { code: "not-found" }>> {
  const { applicationId, actor, sequences } = request;
  if (!actor.roles.includes("administrator")) return refuse({ code: "not-found" } as const);
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    if (!record) return refuse({ code: "not-found" } as const);
    return ok({ erased: await repositories.events.erasePayloads(applicationId, sequences) });
  });
}
