import { hasAnswerTimeRunOut, isOpenPart } from "~/app/domain/applications/decide";
import { osloDate } from "~/app/domain/osloDate";
import { writeRanOut } from "~/app/letters/writeClockMail";
import { writeReminder } from "~/app/letters/writeReminder";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { ReminderKind } from "~/db/repositories/reminders";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";
import { listHolders } from "./listHolders";
import { recountDeadlines } from "./recountDeadlines";
import { remindOfRecords } from "./remindOfRecords";
import { remindSupplement } from "./remindSupplement";
import { remindUnopened } from "./remindUnopened";
import { tellMovedDeadlines } from "./tellMovedDeadlines";

const batch = 100;

/**
 * Does all that the application clock and the calendar have brought due: counts anew the cases that were dated with an
 * outdated calendar, reminds applicants, and sends every reminder whose day has come. Each once, whoever else sweeps
 * at the same time.
 * @returns how many reminders and mails about moved dates were sent
 * @throws {AggregateError} at the end, when a case could not be counted anew or a reminder not sent
 */
export async function sweepReminders(from: UseCaseDeps): Promise<number> {
  const deps = { ...from, calendar: await from.refreshCalendar() };
  const { failures } = await recountDeadlines(deps);
  let sent = await tellMovedDeadlines(deps, failures.length);
  const now = await deps.now();
  const today = osloDate(now);
  sent += await remindApplicants(deps, today, failures);
  sent += await remindOfRecords(deps, now, failures);
  const stuck = new Set<string>();
  for (;;) {
    const at: { id: string | null } = { id: null };
    try {
      const taken = await deps.transact(async (repositories) => {
        const due = await repositories.reminders.takeDue(today, batch, [...stuck]);
        for (const reminder of due) {
          at.id = reminder.id;
          const application = await repositories.applications.find(reminder.applicationId);
          if (application) await remind(deps, repositories, application, reminder, now);
          await repositories.reminders.markDone(reminder.id, now);
        }
        at.id = null;
        return due.length;
      });
      sent += taken;
      if (taken < batch) break;
    } catch (error) {
      // One that cannot be sent stops nobody else's: the batch is taken again without it, and it is told at the end.
      if (at.id === null) throw error;
      stuck.add(at.id);
      failures.push(asError(error));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "what was due and could not be done");
  return sent;
}

/** Each by its own command, which locks the case and marks the reminder done: a second sweep is refused. */
async function remindApplicants(deps: UseCaseDeps, today: PlainDate, failures: Error[]): Promise<number> {
  const due = await deps.transact(({ reminders }) => reminders.listDue(today, ["supplement-reply-due"]));
  let sent = 0;
  for (const { id, applicationId } of due) {
    try {
      const application = await deps.transact(({ applications }) => applications.find(applicationId));
      const version = application?.version ?? 0;
      const outcome = await remindSupplement(deps, { applicationId, version, reminderId: id });
      if (outcome.ok) sent += 1;
      // Answered, withdrawn or asked anew meanwhile: there is nothing to remind of. A lost race is tried again.
      else if (outcome.problem.code !== "changed-meanwhile")
        await deps.transact(async ({ reminders }) => reminders.markDone(id, await deps.now()));
    } catch (error) {
      failures.push(asError(error));
    }
  }
  return sent;
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

interface Due {
  id: string;
  kind: string;
  unitId: string;
  dueOn: PlainDate;
}

async function remind(
  deps: UseCaseDeps,
  repositories: Repositories,
  application: ApplicationRecord,
  reminder: Due,
  now: Date,
): Promise<void> {
  const kind = reminder.kind as ReminderKind;
  switch (kind) {
    case "supplement-ran-out":
      return proposeDismissal(deps, repositories, application, now);
    case "preliminary-answer-owed":
    case "deadline-near":
    case "deadline-passed":
      return remindStaff(deps, repositories, application, { ...reminder, kind }, now);
    case "second-notice":
      return remindUnopened(deps, repositories, application, reminder, now);
    case "supplement-reply-due":
    case "deadline-moved":
      return;
  }
}

async function remindStaff(
  deps: UseCaseDeps,
  repositories: Repositories,
  application: ApplicationRecord,
  reminder: Due & { kind: Parameters<typeof writeReminder>[0] },
  now: Date,
): Promise<void> {
  const part = application.state.parts.find((candidate) => candidate.unitId === reminder.unitId);
  if (part && !isOpenPart(part)) return;
  const dueOn = part?.dueOn ?? reminder.dueOn;
  const url = `${deps.baseUrl}/nb/${part ? "enhet" : "ko"}/${application.id}`;
  const { subject, body } = writeReminder(reminder.kind, { ...application, dueOn, url });
  for (const { email } of await listHolders(repositories, application, part?.unitId ?? null))
    await repositories.mail.add(
      { applicationId: application.id, recipient: email, subject, body, language: "nb" },
      now,
    );
}

/** The applicant was reminded and has not answered: a caseworker may dismiss, nobody is dismissed by a clock. */
async function proposeDismissal(
  deps: UseCaseDeps,
  repositories: Repositories,
  application: ApplicationRecord,
  now: Date,
): Promise<void> {
  const { replyBy } = application.state;
  if (!replyBy || !hasAnswerTimeRunOut(application.state, osloDate(now))) return;
  const url = `${deps.baseUrl}/nb/ko/${application.id}/avvis?grunn=ikke-svar`;
  const { subject, body } = writeRanOut({ ...application, replyBy, url });
  for (const { email } of await listHolders(repositories, application, null))
    await repositories.mail.add(
      { applicationId: application.id, recipient: email, subject, body, language: "nb" },
      now,
    );
}
