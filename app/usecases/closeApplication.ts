import { payersOf } from "~/app/domain/applications/payersOf";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import type { WorkingCalendar } from "~/app/domain/deadlines/workingCalendar";
import type { Letter } from "~/app/letters/LetterContent";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { writeToApplicant } from "./writeToApplicant";

/** What still keeps a case open, besides what is to be delivered. */
export async function closingFacts(
  repositories: Pick<Repositories, "decisions" | "money">,
  record: Pick<ApplicationRecord, "id" | "state">,
  calendar: WorkingCalendar,
): Promise<{ openInvoices: number; appealsUntil: PlainDate | null }> {
  const [openInvoices, decidedOn] = await Promise.all([
    repositories.money.countOpenInvoices(record.id, payersOf(record.state)),
    repositories.decisions.latestAppealable(record.id),
  ]);
  return { openInvoices, appealsUntil: decidedOn && computeAppealDeadline(decidedOn, calendar) };
}

/** Closes a case when all has come, all is invoiced, and nothing can be appealed any more. */
export async function closeApplication(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number; edited?: Letter | undefined },
) {
  const { applicationId, actor, version, edited } = request;
  const facts = await deps.transact(async (repositories) => {
    const record = await repositories.applications.find(applicationId);
    return record ? closingFacts(repositories, record, deps.calendar) : { openInvoices: 0, appealsUntil: null };
  });
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "close", ...facts },
    visibility: "applicant",
    payload: {},
    async effects(repositories, { before, now, today }) {
      await repositories.reminders.cancelOpen(applicationId);
      await writeToApplicant(deps, repositories, before, { kind: "closing", closedOn: today }, now, null, { edited });
    },
  });
}
