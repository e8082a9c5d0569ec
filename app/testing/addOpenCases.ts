import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { fold } from "~/app/domain/applications/evolve";
import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { deadlineReminders } from "~/app/usecases/scheduleReminders";
import type { UseCaseDeps } from "~/app/usecases/deps";
import type { DraftContent } from "~/schemas/draft";
import type { PlainDate } from "~/schemas/plainDate";

const atATime = 50;
const unitIds = ["fhi", "fhi-npr-kpr", "kreg"];

/**
 * Adds cases that are declared complete and open, received one working day after another, the way the use cases leave
 * them: rows, submission, event log and reminders. Every third has two parts, every fourth is linked (60 working days).
 * @param content what was sent in
 * @param count how many
 * @param from the day the first complete application was received; each later one a working day on, sixty days in turn
 * @returns their ids
 */
export async function addOpenCases(
  deps: UseCaseDeps,
  {
    applicantId,
    caseworkerId,
    content,
    count,
    from,
  }: { applicantId: string; caseworkerId: string; content: DraftContent; count: number; from: PlainDate },
): Promise<string[]> {
  const ids: string[] = [];
  const now = await deps.now();
  const { hash } = await deps.catalogue();
  for (let first = 0; first < count; first += atATime) {
    await deps.transact(async (repositories) => {
      for (let number = first; number < Math.min(count, first + atATime); number++) {
        const id = deps.newId();
        const receivedOn = number % 60 === 0 ? from : addWorkingDays(from, number % 60, deps.calendar);
        const linkage = number % 4 === 0;
        const workingDays = linkage ? 60 : 30;
        const units = number % 3 === 0 ? unitIds.slice(0, 2) : [unitIds[number % unitIds.length] ?? "fhi"];
        const parts = units.map((unitId) => ({
          unitId,
          sourceIds: ["npr"],
          decidedBy: "helsedataservice" as const,
          workingDays,
        }));
        const { dueOn, calendarVersion } = computeDeadline(receivedOn, workingDays, deps.calendar);
        const events: ApplicationEvent[] = [
          { type: "submitted", number: 1, receivedOn, linkage, parts, ceilingOre: null },
          {
            type: "declared-complete",
            completeOn: receivedOn,
            parts: units.map((unitId) => ({ unitId, dueOn, calendarVersion })),
          },
        ];
        const state = fold(events);
        if (!state) throw new Error("no state of two events");
        const year = Number(receivedOn.slice(0, 4));
        const head = {
          id,
          reference: await repositories.applications.nextReference(year),
          applicantId,
          applicantName: "Ingrid Fjellvang",
          institution: "Universitetet i Fjordvik",
          title: `Hjerteinfarkt, utvalg ${number + 1}`,
          language: (["nb", "nn", "en"] as const)[number % 3] ?? "nb",
        };
        await repositories.applications.insert(head, state, now);
        const submission = { applicationId: id, number: 1, content, catalogueHash: hash };
        const draftId = deps.newId();
        await repositories.applications.addSubmission({ ...submission, submittedAt: now, receivedOn, draftId }, []);
        const payload = {};
        await repositories.events.append(
          id,
          caseworkerId,
          now,
          events.map((event) => ({ event, visibility: "applicant" as const, payload })),
        );
        await repositories.reminders.addAll(deadlineReminders(deps, id, state));
        ids.push(id);
      }
    });
  }
  return ids;
}
