import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { decide } from "~/app/domain/applications/decide";
import { evolve } from "~/app/domain/applications/evolve";
import { systemActor } from "~/app/domain/applications/mayCommand";
import type { ApplicationState } from "~/app/domain/applications/applicationState";
import { provisionsChangedSince, type CalendarVersion } from "~/app/domain/deadlines/officeCalendar";
import { osloDate } from "~/app/domain/osloDate";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { UseCaseDeps } from "./deps";
import { deadlineReminders } from "./scheduleReminders";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/** How many applications are locked and counted anew in one transaction; two transactions run at a time. */
const batch = 50;
/** Before the first id. */
const noId = "00000000-0000-0000-0000-000000000000";

export interface Recounted {
  /** Applications of which at least one date moved. */
  moved: number;
  /** Applications that were counted anew and stand as they stood. */
  unmoved: number;
  /** Why an application could not be counted anew, such as a letter that lacks something; the others were. */
  failures: Error[];
}

type DeadlineMoved = Extract<ApplicationEvent, { type: "deadline-moved" }>;

/**
 * Counts the statutory date of every open part anew that was counted with another calendar than the one that stands.
 * In batches, each in one transaction with its applications locked: dates, events, reminders and letters go together.
 * Killed in the middle, the rest is still to be counted; run twice, the second time finds nothing. A case that
 * somebody is changing at this moment is left for the next time.
 */
export async function recountDeadlines(from: UseCaseDeps): Promise<Recounted> {
  const deps = { ...from, calendar: await from.refreshCalendar() };
  const { version } = deps.calendar;
  const counted: Recounted = { moved: 0, unmoved: 0, failures: [] };
  let versions: readonly CalendarVersion[] | null = null;
  for (let after = noId; ;) {
    const ids: string[] = await deps.transact(({ recount }) => recount.listOutdated(version, after, 2 * batch));
    const last = ids.at(-1);
    if (last === undefined) return counted;
    versions ??= await deps.transact(({ calendar }) => calendar.list());
    const known = versions;
    const recount = (some: readonly string[]) =>
      deps.transact((repositories) => recountBatch(deps, repositories, some, known));
    const recountSafely = async (some: readonly string[]) => {
      try {
        add(counted, await recount(some));
      } catch {
        // One of them stops the batch: each by itself, so that the others are not stopped with it.
        for (const id of some) {
          try {
            add(counted, await recount([id]));
          } catch (error) {
            counted.failures.push(error instanceof Error ? error : new Error(String(error)));
          }
        }
      }
    };
    await Promise.all([recountSafely(ids.slice(0, batch)), recountSafely(ids.slice(batch))]);
    after = last;
  }
}

function add(counted: Recounted, done: Pick<Recounted, "moved" | "unmoved">): void {
  counted.moved += done.moved;
  counted.unmoved += done.unmoved;
}

async function recountBatch(
  deps: UseCaseDeps,
  repositories: Repositories,
  ids: readonly string[],
  versions: readonly CalendarVersion[],
): Promise<Pick<Recounted, "moved" | "unmoved">> {
  const now = await deps.now();
  const today = osloDate(now);
  const { calendar } = deps;
  const locked = await repositories.applications.listForUpdate(ids);
  const outdated = await repositories.recount.keepOutdated(
    locked.map((record) => record.id),
    calendar.version,
  );
  const records = locked.filter((record) => outdated.has(record.id));
  const changes = records.flatMap((before) => {
    const decided = decide(before.state, { type: "move-deadlines" }, { today, calendar });
    if (!decided.ok) return [];
    const events = decided.value.filter((event): event is DeadlineMoved => event.type === "deadline-moved");
    return [{ before, events, after: events.reduce<ApplicationState>(evolve, before.state) }];
  });

  await repositories.recount.moveDeadlines(
    changes.flatMap(({ before, events }) =>
      events.map(({ unitId, dueOn, calendarVersion }) => {
        const custodianCaseId = before.parts[unitId]?.id;
        if (!custodianCaseId) throw new Error("a moved date without its part");
        return { custodianCaseId, applicationId: before.id, dueOn, calendarVersion };
      }),
    ),
    now,
  );
  await repositories.recount.markRecounted(
    records.map((record) => record.id),
    calendar.version,
  );
  await repositories.events.appendAll(
    systemActor.id,
    now,
    changes.map(({ before, events }) => ({
      applicationId: before.id,
      events: events.map((event) => ({ event, visibility: "applicant" as const, payload: {} })),
    })),
  );

  const movedParts = changes.flatMap(({ before, events }) =>
    events.map(({ unitId }) => ({ applicationId: before.id, unitId })),
  );
  await repositories.reminders.cancelKinds(movedParts, ["deadline-near", "deadline-passed"], now);
  await repositories.reminders.addAll(
    changes.flatMap(({ before, events, after }) =>
      deadlineReminders(deps, before.id, {
        ...after,
        parts: after.parts.filter((part) => events.some(({ unitId }) => unitId === part.unitId)),
      }),
    ),
  );
  // Staff are told of all of them in one mail, when the last one is counted.
  await repositories.reminders.renewAll(
    movedParts.map((part) => ({ ...part, kind: "deadline-moved" as const, dueOn: today })),
  );
  for (const { before, events } of changes) await tellApplicant(deps, repositories, before, events, versions, now);
  return { moved: changes.length, unmoved: records.length - changes.length };
}

/** One letter for all dates of a case that moved. */
async function tellApplicant(
  deps: UseCaseDeps,
  repositories: Repositories,
  before: ApplicationRecord,
  events: readonly DeadlineMoved[],
  versions: readonly CalendarVersion[],
  now: Date,
): Promise<void> {
  const moved = [];
  const provisions = new Set<string>();
  for (const { unitId, from, dueOn } of events) {
    const unit = await unitName(deps, unitId, osloDate(now), before.language);
    moved.push({ unit, from, dueOn });
    const countedWith = before.state.parts.find((part) => part.unitId === unitId)?.calendarVersion ?? "";
    for (const provision of provisionsChangedSince(countedWith, versions)) provisions.add(provision);
  }
  const provision = [...provisions].join(", ");
  await writeToApplicant(deps, repositories, before, { kind: "deadline-moved", moved, provision }, now);
}
