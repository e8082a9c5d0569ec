import { isOpenPart } from "~/app/domain/applications/decide";
import { osloDate } from "~/app/domain/osloDate";
import { writeReminder } from "~/app/letters/writeReminder";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

const batch = 100;

/**
 * Sends every reminder whose day has come on the application clock, each once, whoever else sweeps at the same time.
 * @returns how many were sent
 */
export async function sweepReminders(deps: UseCaseDeps): Promise<number> {
  const now = await deps.now();
  const today = osloDate(now);
  let sent = 0;
  for (;;) {
    const taken = await deps.transact(async (repositories) => {
      const due = await repositories.reminders.takeDue(today, batch);
      for (const reminder of due) {
        const application = await repositories.applications.find(reminder.applicationId);
        if (application) await remind(deps, repositories, application, reminder, now);
        await repositories.reminders.markDone(reminder.id, now);
      }
      return due.length;
    });
    sent += taken;
    if (taken < batch) return sent;
  }
}

async function remind(
  deps: UseCaseDeps,
  repositories: Repositories,
  application: ApplicationRecord,
  reminder: { kind: string; unitId: string; dueOn: PlainDate },
  now: Date,
): Promise<void> {
  const kind = reminder.kind as Parameters<typeof writeReminder>[0];
  const part = application.state.parts.find((candidate) => candidate.unitId === reminder.unitId);
  if (part && !isOpenPart(part)) return;
  const staff = part
    ? await repositories.identity.listWithRole("unit-staff", part.unitId)
    : await repositories.identity.listWithRole("caseworker");
  const holder = staff.filter((one) => one.id === application.assignedTo);
  const dueOn = part?.dueOn ?? reminder.dueOn;
  const url = `${deps.baseUrl}/nb/${part ? "enhet" : "ko"}/${application.id}`;
  const { subject, body } = writeReminder(kind, { ...application, dueOn, url });
  for (const { email } of holder.length > 0 ? holder : staff)
    await repositories.mail.add(
      { applicationId: application.id, recipient: email, subject, body, language: "nb" },
      now,
    );
}
