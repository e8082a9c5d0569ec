import { addCalendarDays } from "~/app/domain/deadlines/addCalendarDays";
import { latestStart } from "~/app/domain/deadlines/latestStart";
import { osloDate } from "~/app/domain/osloDate";
import { draftFate, type DraftFate } from "~/app/domain/retention/draftErasure";
import { draftWarningDays, draftYears } from "~/app/domain/retention/retentionRules";
import { writeDraftWarning } from "~/app/letters/writeDraftWarning";
import type { Repositories } from "~/db/repositories";
import type { UntouchedDraft } from "~/db/repositories/retention";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

/** A draft that may have to be warned of or erased on the day, with what is to be done. */
export interface JudgedDraft {
  draft: UntouchedDraft;
  fate: DraftFate;
}

/** All drafts old enough to be asked about, and what is due with each on the day. */
export async function judgeDrafts(
  { retention }: Pick<Repositories, "retention">,
  today: PlainDate,
  id?: string,
): Promise<JudgedDraft[]> {
  const touchedBy = latestStart(addCalendarDays(today, draftWarningDays), draftYears);
  const drafts = await retention.listUntouchedDrafts(touchedBy, id);
  const told = await retention.toldDays(drafts.map((draft) => draft.id));
  return drafts.map((draft) => {
    const { touchedOn, owner } = draft;
    const kept = { touchedOn, hasAddress: owner !== null, toldDay: told.get(draft.id) ?? null };
    return { draft, fate: draftFate(kept, today) };
  });
}

/**
 * Erases drafts that nobody has touched for a year, with files that nothing else refers to, and tells owners who can be
 * reached a month ahead, once. Each draft in a transaction of its own; one that is being saved just now is left.
 * @param failures gets what could not be done, so that one draft stops nobody else's
 */
export async function eraseDueDrafts(
  deps: UseCaseDeps,
  failures: Error[],
): Promise<{ erased: number; warned: number }> {
  const now = await deps.now();
  const today = osloDate(now);
  const judged = await deps.transact((repositories) => judgeDrafts(repositories, today));
  let [erased, warned] = [0, 0];
  for (const { draft } of judged.filter(({ fate }) => fate.fate !== "keep")) {
    try {
      const done = await deps.transact(async (repositories) => {
        const { retention, mail } = repositories;
        if (!(await retention.lockDraft(draft.id))) return "keep";
        // Asked anew under the lock: it may have been saved, or told of, meanwhile.
        const [latest] = await judgeDrafts(repositories, today, draft.id);
        if (!latest || latest.fate.fate === "keep") return "keep";
        if (latest.fate.fate === "erase") {
          const counts = await retention.deleteDrafts([draft.id]);
          await retention.addErasure({ rule: "drafts", subject: "draft", subjectId: draft.id, counts: { ...counts } });
          return "erase";
        }
        const { owner, title, id } = latest.draft;
        if (!owner) return "keep";
        const { email: recipient, language } = owner;
        const url = `${deps.baseUrl}/${language}/utkast/${id}`;
        const about = { title, url, eraseOn: latest.fate.eraseOn, operator: deps.operatorName };
        const { subject, body } = writeDraftWarning(about, language);
        await mail.add({ applicationId: null, recipient, subject, body, language }, now);
        await retention.addTold(id, latest.fate.eraseOn);
        return "warn";
      });
      if (done === "erase") erased += 1;
      if (done === "warn") warned += 1;
    } catch (error) {
      failures.push(asError(error));
    }
  }
  return { erased, warned };
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
