import { latestStart } from "~/app/domain/deadlines/latestStart";
import { osloDate } from "~/app/domain/osloDate";
import { accessLogYears, accountYears, mailYears, sessionDays } from "~/app/domain/retention/retentionRules";
import type { Repositories } from "~/db/repositories";
import type { UseCaseDeps } from "./deps";

/** Rows of the access log that one statement deletes at most. */
const logBatch = 5_000;
const dayMs = 86_400_000;

/** Until when each kind of trace is over, at an instant of the clock that it follows. */
export const traceEnds = {
  mails: (now: Date) => latestStart(osloDate(now), mailYears),
  accessLog: (realNow: Date) => latestStart(osloDate(realNow), accessLogYears),
  accounts: (realNow: Date) => latestStart(osloDate(realNow), accountYears),
  sessions: (realNow: Date) => new Date(realNow.getTime() - sessionDays * dayMs),
};

/**
 * Erases what is kept for a while and belongs to no case's own rule: mail by the application clock; sessions, begun
 * sign-ins, the access log and accounts that nobody uses by real time.
 * @returns rows erased, by rule
 */
export async function eraseOldTraces(
  deps: UseCaseDeps,
  realNow: Date,
  failures: Error[],
): Promise<{ mails: number; sessions: number; signIn: number; accessLog: number; accounts: number }> {
  const now = await deps.now();
  const run = async (work: (repositories: Repositories) => Promise<number>) => {
    try {
      return await deps.transact(work);
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
      return 0;
    }
  };
  const mails = await run(async ({ retention }) => {
    const rows = await retention.deleteMails(traceEnds.mails(now));
    if (rows > 0) await retention.addErasure({ rule: "mails", subject: "mail", subjectId: "", counts: { mail: rows } });
    return rows;
  });
  const sessions = await run(async ({ retention }) => {
    const rows = await retention.deleteSessions(traceEnds.sessions(realNow));
    if (rows > 0)
      await retention.addErasure({ rule: "sessions", subject: "session", subjectId: "", counts: { session: rows } });
    return rows;
  });
  // Several times an hour by nature, and worth no line of its own.
  const signIn = await run(({ retention }) => retention.deleteExpired(realNow));
  let accessLog = 0;
  for (;;) {
    const rows = await run(async ({ retention }) => {
      const deleted = await retention.deleteAccessLog(traceEnds.accessLog(realNow), logBatch);
      const about = { rule: "access-log", subject: "access-log" as const, subjectId: "" };
      if (deleted > 0) await retention.addErasure({ ...about, counts: { access_log: deleted } });
      return deleted;
    });
    accessLog += rows;
    if (rows < logBatch) break;
  }
  let accounts = 0;
  const idle = await deps.transact(({ retention }) => retention.listIdleAccounts(traceEnds.accounts(realNow)));
  for (const { id } of idle)
    accounts += await run(async ({ retention }) => {
      const account = await retention.lockAccount(id);
      const isIdle = (await retention.listIdleAccounts(traceEnds.accounts(realNow))).some((one) => one.id === id);
      if (!account || !isIdle) return 0;
      const belongings = await retention.eraseBelongings(id, { email: account.email, keptSession: null });
      const erased = await retention.eraseAccount(id, { language: account.language, at: now });
      const counts = { ...belongings, ...erased };
      await retention.addErasure({ rule: "accounts", subject: "account", subjectId: id, counts });
      return 1;
    });
  return { mails, sessions, signIn, accessLog, accounts };
}
