import type { Actor } from "~/app/domain/applications/mayCommand";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/**
 * Postpones one unit's part: the reason and the likely date, told in a letter. The statutory date stays.
 * @see helseregisterloven § 19 f, second paragraph
 */
export function postponePart(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    unitId: string;
    version: number;
    likelyOn: PlainDate;
    reason: string;
  },
) {
  const { applicationId, actor, unitId, version, likelyOn, reason } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "postpone", unitId, likelyOn },
    visibility: "applicant",
    payload: { reason },
    async effects(repositories, { before, now, today }) {
      const custodianCaseId = before.parts[unitId]?.id;
      const dueOn = before.state.parts.find((part) => part.unitId === unitId)?.dueOn;
      if (!custodianCaseId || !dueOn) throw new Error("a postponement of a part without a deadline");
      const unit = await unitName(deps, unitId, today, before.language);
      const letter = { kind: "postponement", unit, dueOn, likelyOn, reason } as const;
      const letterId = await writeToApplicant(deps, repositories, before, letter, now, unitId);
      const row = { custodianCaseId, reason, likelyOn, postponedBy: actor.id, postponedOn: today, letterId };
      await repositories.casework.addPostponement(row);
    },
  });
}
