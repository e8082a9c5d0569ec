import type { Actor } from "~/app/domain/applications/mayCommand";
import type { LetterText } from "~/app/domain/letters/editableLetter";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { partDeadlines } from "./partDeadlines";
import { scheduleDeadlines } from "./scheduleReminders";
import { writeToApplicant } from "./writeToApplicant";

/** Declares the application complete: the period of § 19 f runs from the day the complete application was received. */
export function declareComplete(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    version: number;
    completeOn: PlainDate;
    edited?: LetterText | undefined;
  },
) {
  const { applicationId, actor, version, completeOn, edited } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "declare-complete", completeOn },
    visibility: "applicant",
    payload: {},
    async effects(repositories, { before, after, now }) {
      await scheduleDeadlines(deps, repositories, applicationId, after);
      const deadlines = await partDeadlines(deps, after.parts, completeOn, before.language);
      const letter = { kind: "complete", completeOn, ...deadlines } as const;
      await writeToApplicant(deps, repositories, before, letter, now, null, { edited });
    },
  });
}
