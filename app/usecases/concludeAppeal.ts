import type { Actor } from "~/app/domain/applications/mayCommand";
import type { Letter } from "~/app/letters/LetterContent";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { scheduleDeadlines } from "./scheduleReminders";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/**
 * Records the answer to an appeal, Helseklage's or our own: the decision stands, or the part (or the dismissed whole)
 * is taken up again, with all that happened before kept.
 */
export function concludeAppeal(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    unitId: string | null;
    version: number;
    result: "upheld" | "reopened";
    reasons: string;
    edited?: Letter | undefined;
  },
) {
  const { applicationId, actor, unitId, version, result, reasons, edited } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "conclude-appeal", unitId, result },
    visibility: "applicant",
    payload: { reasons },
    async effects(repositories, { before, after, now, today }) {
      const open = await repositories.appeals.findOpen(applicationId, unitId);
      if (!open) throw new Error("an appeal without a row");
      await repositories.appeals.conclude(open.id, { result, reasons, concludedBy: actor.id, concludedOn: today });
      if (result === "reopened") {
        const parts = after.parts.filter((part) => unitId === null || part.unitId === unitId);
        await scheduleDeadlines(deps, repositories, applicationId, { ...after, parts });
      }
      const unit = unitId === null ? null : await unitName(deps, unitId, today, before.language);
      const letter = { kind: "appeal-concluded", unit, result, reasons, concludedOn: today } as const;
      await writeToApplicant(deps, repositories, before, letter, now, unitId, { edited });
    },
  });
}
