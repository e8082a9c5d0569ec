import type { Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import { changeApplication, type ChangeProblem } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { DeliveryGone, handOut } from "./handOut";

export interface ReleaseRequest {
  applicationId: string;
  actor: Actor;
  unitId: string;
  /** Of the part. */
  version: number;
  deliveryId: string;
  /** The file itself goes with the mails too. */
  attach: boolean;
  /** By real time: links expire by it. */
  realNow: Date;
}

/**
 * Releases an uploaded delivery to the applicant and the other recipients, partly or wholly. A second click finds it
 * released, and does nothing more.
 */
export async function releaseDelivery(
  deps: UseCaseDeps,
  request: ReleaseRequest,
): Promise<Result<null, ChangeProblem>> {
  const { applicationId, actor, unitId, version, deliveryId, attach, realNow } = request;
  const delivery = await deps.transact((repositories) => repositories.deliveries.find(deliveryId));
  if (delivery?.applicationId !== applicationId || delivery.unitId !== unitId || delivery.corrects)
    return refuse({ code: "not-found" });
  const { whole, note } = delivery;
  const outcome = await orGone(() =>
    changeApplication(deps, {
      applicationId,
      actor,
      version,
      command: { type: "deliver", unitId, whole, deliveryId },
      visibility: "applicant",
      payload: { note },
      async effects(repositories, { before, now, today }) {
        if (whole) await repositories.reminders.cancelOpen(applicationId, unitId);
        const released = { record: before, delivery, actorId: actor.id, attach, now, today, realNow };
        await handOut(deps, repositories, { ...released, correction: null });
      },
    }),
  );
  return afterRelease(deps, deliveryId, outcome);
}

/** Nothing stands of a release whose delivery was discarded meanwhile: that too is a change by somebody else. */
export async function orGone<Value>(
  change: () => Promise<Result<Value, ChangeProblem>>,
): Promise<Result<Value, ChangeProblem>> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof DeliveryGone) return refuse({ code: "changed-meanwhile", latest: null });
    throw error;
  }
}

/** A lost race against oneself is none: what was wanted has happened. */
export async function afterRelease(
  deps: UseCaseDeps,
  deliveryId: string,
  outcome: Result<unknown, ChangeProblem>,
): Promise<Result<null, ChangeProblem>> {
  if (outcome.ok) return ok(null);
  if (outcome.problem.code === "not-found") return outcome;
  const now = await deps.transact((repositories) => repositories.deliveries.find(deliveryId));
  return now?.status === "released" ? ok(null) : outcome;
}
