import { lastDueOn } from "~/app/domain/applications/whatHolds";
import type { Actor } from "~/app/domain/applications/mayCommand";
import type { Letter } from "~/app/letters/LetterContent";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { writeToApplicant } from "./writeToApplicant";

/**
 * Tells the applicant why the case is not decided yet, and when an answer can be expected. It moves no date. The
 * reminder that an answer is owed falls away.
 * @param request.expectedOn null where it can't be said
 * @param request.edited the letter as the caseworker worded it
 * @see forvaltningsloven § 11 a
 */
export function givePreliminaryAnswer(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    version: number;
    reason: string;
    expectedOn: PlainDate | null;
    edited?: Letter | undefined;
  },
) {
  const { applicationId, actor, version, reason, expectedOn, edited } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "give-preliminary-answer", expectedOn },
    visibility: "applicant",
    payload: { reason },
    async effects(repositories, { before, now }) {
      const { firstReceivedOn } = before.state;
      const dueOn = lastDueOn(before.state);
      const letter = { kind: "preliminary-answer", firstReceivedOn, reason, expectedOn, dueOn } as const;
      await writeToApplicant(deps, repositories, before, letter, now, null, { edited });
      const owed = { applicationId, unitId: "" };
      await repositories.reminders.cancelKinds([owed], ["preliminary-answer-owed"], now);
    },
  });
}
