import { mayCommand, type Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/**
 * Throws away an uploaded delivery that was not released, its bytes too. What was released is corrected, never taken
 * back.
 */
export async function discardDelivery(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; unitId: string; deliveryId: string },
): Promise<Result<null, { code: "not-found" | "released" }>> {
  const { applicationId, actor, unitId, deliveryId } = request;
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    if (!record || !mayCommand(actor, "deliver", { applicantId: record.applicantId, unitId }))
      return refuse({ code: "not-found" } as const);
    const found = await repositories.deliveries.find(deliveryId);
    if (found?.applicationId !== applicationId || found.unitId !== unitId)
      return refuse({ code: "not-found" } as const);
    // Twice the same wish is one.
    if (found.status === "discarded" || (await repositories.deliveries.discard(deliveryId))) return ok(null);
    return refuse({ code: "released" } as const);
  });
}
