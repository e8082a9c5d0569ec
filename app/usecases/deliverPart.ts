import type { Actor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/** Records that a unit has delivered its tables to the applicant, partly or wholly. */
export function deliverPart(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; unitId: string; version: number; whole: boolean; note: string },
) {
  const { applicationId, actor, unitId, version, whole, note } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "deliver", unitId, whole },
    visibility: "applicant",
    payload: { note },
    async effects(repositories, { before, now, today }) {
      const custodianCaseId = before.parts[unitId]?.id;
      if (!custodianCaseId) throw new Error("a delivery of a part without a row");
      const delivery = { custodianCaseId, whole, note, deliveredBy: actor.id, deliveredOn: today };
      await repositories.casework.addDelivery(delivery);
      if (whole) await repositories.reminders.cancelOpen(applicationId, unitId);
      const unit = await unitName(deps, unitId, today, before.language);
      await writeToApplicant(deps, repositories, before, { kind: "delivery", unit, whole, note }, now, unitId);
    },
  });
}
