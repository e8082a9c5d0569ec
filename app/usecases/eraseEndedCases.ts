import { osloDate } from "~/app/domain/osloDate";
import { caseDueOn } from "~/app/domain/retention/caseErasure";
import type { UseCaseDeps } from "./deps";

/**
 * Erases the applicants' personal data in cases that ended the set number of years ago: names, texts, files and mail.
 * Events without their texts, dates, outcomes, time, amounts and the register of what was handed out stay. All of a case
 * in one transaction under the lock of its row: nothing is ever half erased, and a second run finds nothing to do.
 * @param failures gets what could not be done, so that one case stops no other
 * @returns how many cases were erased
 */
export async function eraseEndedCases(deps: UseCaseDeps, failures: Error[]): Promise<number> {
  const now = await deps.now();
  const today = osloDate(now);
  const { due, years } = await deps.transact(async ({ retention, settings }) => {
    const caseYears = await settings.get("caseYears");
    const cases = await retention.listEndedCases();
    return { years: caseYears, due: cases.filter((one) => isDue(caseDueOn(one, caseYears), today)) };
  });
  let erased = 0;
  for (const { id } of due) {
    try {
      const isErased = await deps.transact(async ({ applications, events, reminders, retention }) => {
        const record = await applications.findForUpdate(id);
        if (!record || record.personalDataErasedAt) return false;
        // Asked anew under the lock: an appeal may have been lodged meanwhile.
        const ended = await retention.findEndedCase(id);
        if (!ended || !isDue(caseDueOn(ended, years), today)) return false;
        // A second notice of a letter would look for the letter.
        await reminders.cancelOpen(id);
        const payloads = await events.erasePayloads(id);
        const rows = await retention.eraseCase(id, { language: record.language, at: now, today });
        const counts = { ...rows, event_payload: payloads };
        await retention.addErasure({ rule: "cases", subject: "application", subjectId: id, counts });
        return true;
      });
      if (isErased) erased += 1;
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return erased;
}

const isDue = (dueOn: string | null, today: string) => dueOn !== null && dueOn <= today;
