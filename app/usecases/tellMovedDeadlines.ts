import { isOpenPart } from "~/app/domain/applications/decide";
import { osloDate } from "~/app/domain/osloDate";
import { writeDeadlinesMoved, type MovedLine } from "~/app/letters/writeClockMail";
import type { UseCaseDeps } from "./deps";
import { holderOrAll } from "./listHolders";
import { unitName } from "./unitName";

type Person = { id: string; email: string };
type Told = Map<string, { email: string; list: "ko" | "enhet"; lines: MovedLine[] }>;

/**
 * Tells staff which dates have moved with the calendar: one mail to each person, not one for each date. Caseworkers
 * hear of cases, and the staff of a unit of its parts: the one who holds it, or all of them where nobody does.
 * Waits until the last case is counted anew, so that nobody gets half a list.
 * @param stuck how many cases could not be counted anew; nobody waits for those
 * @returns how many mails
 */
export async function tellMovedDeadlines(deps: UseCaseDeps, stuck = 0): Promise<number> {
  const now = await deps.now();
  const today = osloDate(now);
  return deps.transact(async (repositories) => {
    if ((await repositories.recount.countOutdated(deps.calendar.version)) > stuck) return 0;
    const moved = await repositories.reminders.takeAllDue(today, ["deadline-moved"]);
    if (moved.length === 0) return 0;
    const caseworkers = await repositories.identity.listWithRole("caseworker");
    const staffOf = new Map<string, Person[]>();
    const told: Told = new Map();
    const records = await repositories.applications.list([...new Set(moved.map((one) => one.applicationId))]);
    for (const { applicationId, unitId } of moved) {
      const record = records.get(applicationId);
      const part = record?.state.parts.find((one) => one.unitId === unitId);
      if (!record || !part?.dueOn || !isOpenPart(part)) continue;
      const { reference, assignedTo } = record;
      const line = { reference, unit: await unitName(deps, unitId, today, "nb"), dueOn: part.dueOn };
      const staff = staffOf.get(unitId) ?? (await repositories.identity.listWithRole("unit-staff", unitId));
      staffOf.set(unitId, staff);
      const heldBy = record.parts[unitId]?.heldBy;
      const add = (people: readonly Person[], list: "ko" | "enhet") => {
        for (const { id, email } of people) {
          const key = `${list} ${id}`;
          const own = told.get(key) ?? { email, list, lines: [] };
          own.lines.push({ ...line, url: `${deps.baseUrl}/nb/${list}/${applicationId}` });
          told.set(key, own);
        }
      };
      add(holderOrAll(caseworkers, assignedTo), "ko");
      add(holderOrAll(staff, heldBy), "enhet");
    }
    for (const { email, list, lines } of told.values()) {
      const { subject, body } = writeDeadlinesMoved(lines, `${deps.baseUrl}/nb/${list}`);
      await repositories.mail.add({ applicationId: null, recipient: email, subject, body, language: "nb" }, now);
    }
    await repositories.reminders.markAllDone(
      moved.map((one) => one.id),
      now,
    );
    return told.size;
  });
}
