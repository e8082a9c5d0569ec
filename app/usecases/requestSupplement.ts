import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { Actor } from "~/app/domain/applications/mayCommand";
import type { Letter } from "~/app/letters/LetterContent";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { scheduleReplyTime } from "./scheduleReminders";
import { writeToApplicant } from "./writeToApplicant";

/**
 * Asks the applicant for what is missing: fields, and cells of the sample table, with a comment each. The clock has not
 * started, so nothing stops. Asked again before there is an answer, the newer request stands alone.
 */
export function requestSupplement(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    version: number;
    comments: FieldComment[];
    edited?: Letter | undefined;
  },
) {
  const { applicationId, actor, version, comments, edited } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "request-supplement", fields: [...new Set(comments.map((one) => one.field))] },
    visibility: "applicant",
    payload: { comments },
    async effects(repositories, { before, after, now, today }) {
      const { replyBy } = after;
      if (!replyBy) throw new Error("a supplement request without a day to answer by");
      await repositories.casework.addSupplementRequest({
        applicationId,
        requestedBy: actor.id,
        requestedOn: today,
        comments,
      });
      await scheduleReplyTime(repositories, applicationId, after);
      const letter = { kind: "supplement", comments, replyBy } as const;
      await writeToApplicant(deps, repositories, before, letter, now, null, { edited });
    },
  });
}
