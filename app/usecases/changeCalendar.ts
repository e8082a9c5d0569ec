import { changeEntries, type EntryChange } from "~/app/domain/deadlines/officeCalendar";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

export type CalendarProblem =
  | { code: "not-found" }
  /** Somebody else made a version since the page was loaded. */
  | { code: "changed-meanwhile" }
  | { code: "refused"; reason: "already-there" | "is-national" | "not-there" };

/**
 * Adds an entry to the calendar or takes one out: a new version with all entries and the reason; nothing is changed in
 * place. The open cases are counted anew by the job that is put on the queue in the same transaction.
 * @param request.base number of the version that the change is based on; 0 for the first
 * @returns the number of the new version
 */
export async function changeCalendar(
  deps: UseCaseDeps,
  request: { actor: Actor; base: number; change: EntryChange; reason: string },
): Promise<Result<number, CalendarProblem>> {
  const { actor, base, change, reason } = request;
  if (!actor.roles.includes("administrator")) return refuse({ code: "not-found" });
  const changedAt = await deps.now();
  const outcome = await deps.transact(async (repositories): Promise<Result<number, CalendarProblem>> => {
    if ((await repositories.calendar.latestNumber()) !== base) return refuse({ code: "changed-meanwhile" });
    const before = await repositories.calendar.find(base);
    const changed = changeEntries(before?.entries ?? [], change);
    if (!changed.ok) return refuse({ code: "refused", reason: changed.problem });
    const number = base + 1;
    const row = { number, entries: changed.value, reason, changedBy: actor.id, changedAt };
    return (await repositories.calendar.add(row)) ? ok(number) : refuse({ code: "changed-meanwhile" });
  });
  if (outcome.ok) await deps.refreshCalendar();
  return outcome;
}
