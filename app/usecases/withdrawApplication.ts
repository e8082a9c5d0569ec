import type { Actor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { writeToApplicant } from "./writeToApplicant";

/** The applicant takes the application back, at any time before everything is delivered. */
export function withdrawApplication(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number },
) {
  const { applicationId, actor, version } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "withdraw" },
    visibility: "applicant",
    payload: {},
    async effects(repositories, { before, now }) {
      await repositories.reminders.cancelOpen(applicationId);
      await writeToApplicant(deps, repositories, before, { kind: "withdrawal" }, now);
    },
  });
}
