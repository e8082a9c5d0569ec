import type { DismissalGrounds } from "~/app/domain/applications/applicationEvent";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import type { Letter } from "~/app/letters/LetterContent";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { writeToApplicant } from "./writeToApplicant";

/** Dismisses an application, with the reasons: for want of an answer once the time ran out, or on other grounds. */
export function dismissApplication(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    version: number;
    grounds: DismissalGrounds;
    reasons: string;
    edited?: Letter | undefined;
  },
) {
  const { applicationId, actor, version, grounds, reasons, edited } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "dismiss", grounds },
    visibility: "applicant",
    payload: { reasons },
    async effects(repositories, { before, now, today }) {
      await repositories.reminders.cancelOpen(applicationId);
      const appealUntil = computeAppealDeadline(today, deps.calendar);
      const letter = { kind: "dismissal", grounds, reasons, appealUntil } as const;
      await writeToApplicant(deps, repositories, before, letter, now, null, { edited });
    },
  });
}
