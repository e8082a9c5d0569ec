import { refuse, type Result } from "~/app/domain/result";
import { changeApplication, type ChangeProblem } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { DeliveryGone, handOut } from "./handOut";
import { afterRelease, orGone, type ReleaseRequest } from "./releaseDelivery";

/**
 * Releases a corrected version of a delivery: it takes the place of the earlier one, whose links stop working, and the
 * recipients are told why. Possible after the case is closed too.
 */
export async function correctDelivery(
  deps: UseCaseDeps,
  request: ReleaseRequest,
): Promise<Result<null, ChangeProblem>> {
  const { applicationId, actor, unitId, version, deliveryId, attach, realNow } = request;
  const [delivery, corrected] = await deps.transact(async (repositories) => {
    const found = await repositories.deliveries.find(deliveryId);
    return [found, found?.corrects ? await repositories.deliveries.find(found.corrects) : null] as const;
  });
  const isOwn = delivery?.applicationId === applicationId && delivery.unitId === unitId;
  if (!isOwn || !corrected?.deliveredOn) return refuse({ code: "not-found" });
  const { correctionReason: reason } = delivery;
  const correctedOn = corrected.deliveredOn;
  const outcome = await orGone(() =>
    changeApplication(deps, {
      applicationId,
      actor,
      version,
      command: { type: "correct-delivery", unitId, deliveryId, corrects: corrected.id },
      visibility: "applicant",
      payload: { reason },
      async effects(repositories, { before, now, today }) {
        if (!(await repositories.deliveries.markReplaced(corrected.id, realNow))) throw new DeliveryGone(corrected.id);
        const released = { record: before, delivery, actorId: actor.id, attach, now, today, realNow };
        await handOut(deps, repositories, { ...released, correction: { correctedOn, reason } });
      },
    }),
  );
  return afterRelease(deps, deliveryId, outcome);
}
