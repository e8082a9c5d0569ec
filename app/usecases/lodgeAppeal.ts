import type { Actor } from "~/app/domain/applications/mayCommand";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import type { WorkingCalendar } from "~/app/domain/deadlines/workingCalendar";
import { refuse, type Result } from "~/app/domain/result";
import { writeStaffMail } from "~/app/letters/writeStaffMail";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication, type Changed, type ChangeProblem } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { listHolders } from "./listHolders";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/**
 * The last day to appeal: three weeks from the day on which the notice of the decision arrived. Notice goes by mail on
 * the day of the decision, and arrives that day.
 * @param unitId null for the dismissal of the whole
 * @returns null where there is nothing to appeal
 */
export async function appealDeadline(
  repositories: Pick<Repositories, "events">,
  record: ApplicationRecord,
  unitId: string | null,
  calendar: WorkingCalendar,
): Promise<PlainDate | null> {
  if (unitId !== null) {
    const decidedOn = record.state.parts.find((part) => part.unitId === unitId)?.decidedOn;
    return decidedOn ? computeAppealDeadline(decidedOn, calendar) : null;
  }
  const dismissedOn = await repositories.events.dayOfLatest(record.id, "dismissed");
  return dismissedOn ? computeAppealDeadline(dismissedOn, calendar) : null;
}

/**
 * The applicant appeals a decision, or the dismissal of the whole; to Helseklage, through the one who decided.
 * @see forvaltningsloven §§ 29 to 32, forskrift 2023-01-11-48 § 9
 */
export async function lodgeAppeal(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    unitId: string | null;
    version: number;
    text: string;
    /** Why it comes late; empty when it does not. */
    lateReason: string;
  },
): Promise<Result<Changed, ChangeProblem>> {
  const { applicationId, actor, unitId, version, text, lateReason } = request;
  const until = await deps.transact(async (repositories) => {
    const record = await repositories.applications.find(applicationId);
    return record && appealDeadline(repositories, record, unitId, deps.calendar);
  });
  if (!until) return refuse({ code: "not-found" });
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "appeal", unitId, lateReasonGiven: lateReason.trim() !== "", until },
    visibility: "applicant",
    payload: { reason: text, ...(lateReason ? { lateReason } : {}) },
    async effects(repositories, { before, now, today }) {
      await repositories.appeals.add({ applicationId, unitId, text, lateReason, lodgedOn: today, until });
      const unit = unitId === null ? null : await unitName(deps, unitId, today, before.language);
      const letter = {
        kind: "appeal-received",
        unit,
        lodgedOn: today,
        appealUntil: until,
        late: today > until,
      } as const;
      await writeToApplicant(deps, repositories, before, letter, now, unitId);
      const url = `${deps.baseUrl}/nb/ko/${applicationId}`;
      const { subject, body } = writeStaffMail("appeal-lodged", { ...before, url });
      for (const { email } of await listHolders(repositories, before, null))
        await repositories.mail.add({ applicationId, recipient: email, subject, body, language: "nb" }, now);
    },
  });
}
