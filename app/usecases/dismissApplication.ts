import type { Actor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { writeToApplicant } from "./writeToApplicant";

/** Dismisses the application without deciding on its substance, with the reasons. */
export function dismissApplication(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number; reasons: string },
) {
  const { applicationId, actor, version, reasons } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "dismiss" },
    visibility: "applicant",
    payload: { reasons },
    async effects(repositories, { before, now }) {
      await repositories.reminders.cancelOpen(applicationId);
      await writeToApplicant(deps, repositories, before, { kind: "dismissal", reasons }, now);
    },
  });
}
