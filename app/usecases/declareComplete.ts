import type { Actor } from "~/app/domain/applications/mayCommand";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { scheduleDeadlines } from "./scheduleReminders";
import { writeToApplicant } from "./writeToApplicant";

/** Declares the application complete: the period of § 19 f runs from the day the complete application was received. */
export function declareComplete(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number; completeOn: PlainDate },
) {
  const { applicationId, actor, version, completeOn } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "declare-complete", completeOn },
    visibility: "applicant",
    payload: {},
    async effects(repositories, { before, after, now }) {
      await scheduleDeadlines(deps, repositories, applicationId, after);
      const [part] = after.parts;
      if (!part?.dueOn) throw new Error("a complete application without a deadline");
      const { workingDays, dueOn } = part;
      await writeToApplicant(deps, repositories, before, { kind: "complete", completeOn, workingDays, dueOn }, now);
    },
  });
}
