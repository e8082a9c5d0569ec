import type { Actor } from "~/app/domain/applications/mayCommand";
import type { LetterText } from "~/app/domain/letters/editableLetter";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { schedulePreliminaryAnswer } from "./scheduleReminders";
import { writeToApplicant } from "./writeToApplicant";

/** Takes back a declaration of completeness, with the reason. The dates fall away until it is complete again. */
export function revokeComplete(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number; reason: string; edited?: LetterText | undefined },
) {
  const { applicationId, actor, version, reason, edited } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "revoke-complete" },
    visibility: "applicant",
    payload: { reason },
    async effects(repositories, { before, now }) {
      for (const part of before.state.parts) await repositories.reminders.cancelOpen(applicationId, part.unitId);
      if (!before.state.preliminaryAnsweredOn)
        await schedulePreliminaryAnswer(repositories, applicationId, before.state.firstReceivedOn);
      await writeToApplicant(deps, repositories, before, { kind: "revoked", reason }, now, null, { edited });
    },
  });
}
