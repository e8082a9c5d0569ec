import type { LetterText } from "~/app/domain/letters/editableLetter";
import type { Actor } from "~/app/domain/applications/mayCommand";
import type { PlainDate } from "~/schemas/plainDate";
import type { PostponementReason } from "~/schemas/postponement";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/**
 * Postpones one unit's part: the reason and the likely date, told in a letter. The statutory date stays. Date, event,
 * row and letter are written together, and the draft that it was written in is gone with them.
 * @param request.noLetterBecause why the applicant gets no letter; null where one is sent
 * @param request.edited the letter as a member of staff has worded it
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
    reasonCode?: PostponementReason;
    noLetterBecause?: string | null;
    edited?: LetterText | undefined;
  },
) {
  const { applicationId, actor, unitId, version, likelyOn, reason, edited } = request;
  const { reasonCode = "other", noLetterBecause = null } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "postpone", unitId, likelyOn, letter: noLetterBecause === null },
    visibility: "applicant",
    payload: { reason },
    async effects(repositories, { before, now, today }) {
      const custodianCaseId = before.parts[unitId]?.id;
      const dueOn = before.state.parts.find((part) => part.unitId === unitId)?.dueOn;
      if (!custodianCaseId || !dueOn) throw new Error("a postponement of a part without a deadline");
      const unit = await unitName(deps, unitId, today, before.language);
      const letter = { kind: "postponement", unit, dueOn, likelyOn, reason } as const;
      const letterId =
        noLetterBecause === null
          ? await writeToApplicant(deps, repositories, before, letter, now, unitId, { edited })
          : null;
      await repositories.casework.addPostponement({
        custodianCaseId,
        reasonCode,
        reason,
        likelyOn,
        postponedBy: actor.id,
        postponedOn: today,
        letterId,
        noLetterBecause,
      });
      await repositories.postponements.deleteDraft(custodianCaseId);
    },
  });
}
