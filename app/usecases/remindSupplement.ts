import { systemActor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { scheduleReplyTime } from "./scheduleReminders";
import { writeToApplicant } from "./writeToApplicant";

/**
 * Reminds the applicant of an open question when the time to answer is over, with five working days more. The reminder
 * that asked for it is done with in the same transaction; where the answer has come meanwhile, it is refused.
 */
export function remindSupplement(
  deps: UseCaseDeps,
  request: { applicationId: string; version: number; reminderId: string },
) {
  const { applicationId, version, reminderId } = request;
  return changeApplication(deps, {
    applicationId,
    actor: systemActor,
    version,
    command: { type: "remind-supplement" },
    visibility: "applicant",
    payload: {},
    async effects(repositories, { before, after, now }) {
      const open = await repositories.casework.findOpenSupplementRequest(applicationId);
      const { replyBy: firstReplyBy } = before.state;
      if (!open || !firstReplyBy || !after.replyBy) throw new Error("a reminder of no open question");
      const { comments } = open;
      const letter = { kind: "supplement-reminder", comments, firstReplyBy, replyBy: after.replyBy } as const;
      await writeToApplicant(deps, repositories, before, letter, now);
      await scheduleReplyTime(repositories, applicationId, after);
      await repositories.reminders.markDone(reminderId, now);
    },
  });
}
