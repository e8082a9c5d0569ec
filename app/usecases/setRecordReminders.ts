import { addCalendarYears } from "~/app/domain/deadlines/addCalendarYears";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

/** Three months to answer and four weeks to complain are over long before. */
const yearsAhead = 2;

/**
 * Sets the days on which an account gets a mail because of requests for its owner's own health records. What was set
 * before goes; no days at all takes the reminders away.
 * @returns the days as they stand; `not-ahead` where one of them is no later day, or years away
 */
export async function setRecordReminders(
  deps: UseCaseDeps,
  request: { accountId: string; days: readonly PlainDate[] },
): Promise<Result<PlainDate[], { code: "not-ahead" }>> {
  const today = osloDate(await deps.now());
  const last = addCalendarYears(today, yearsAhead);
  const days = [...new Set(request.days)].sort();
  if (days.some((day) => day <= today || day > last)) return refuse({ code: "not-ahead" } as const);
  await deps.transact(({ recordReminders }) => recordReminders.replace(request.accountId, days));
  return ok(days);
}
