import type { Outcome } from "~/app/domain/applications/applicationState";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/** Grants, grants in part or refuses one unit's part, with the reasons (forvaltningsloven § 24). */
export function decidePart(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; unitId: string; version: number; outcome: Outcome; reasons: string },
) {
  const { applicationId, actor, unitId, version, outcome, reasons } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "decide", unitId, outcome },
    visibility: "applicant",
    payload: { reasons },
    async effects(repositories, { before, after, now, today }) {
      const custodianCaseId = before.parts[unitId]?.id;
      if (!custodianCaseId) throw new Error("a decision on a part without a row");
      const decision = { custodianCaseId, outcome, reasons, decidedBy: actor.id, decidedOn: today };
      await repositories.casework.addDecision(decision);
      if (outcome === "refused") await repositories.reminders.cancelOpen(applicationId, unitId);
      // § 11 a owes a preliminary answer only until the application is decided.
      if (after.parts.every((part) => part.status !== "undecided"))
        await repositories.reminders.cancelOpen(applicationId, "");
      const unit = await unitName(deps, unitId, today, before.language);
      await writeToApplicant(deps, repositories, before, { kind: "decision", unit, outcome, reasons }, now, unitId);
    },
  });
}
