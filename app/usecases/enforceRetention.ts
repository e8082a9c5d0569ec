import type { UseCaseDeps } from "./deps";
import { eraseDueDrafts } from "./eraseDueDrafts";
import { eraseDueInvoices } from "./eraseDueInvoices";
import { eraseEndedCases } from "./eraseEndedCases";
import { eraseOldTraces } from "./eraseOldTraces";

/** What one run of the rules of retention did. */
export interface RetentionRun {
  drafts: number;
  /** Owners told that a draft goes in a month. */
  warned: number;
  cases: number;
  invoices: number;
  mails: number;
  sessions: number;
  signIn: number;
  accessLog: number;
  accounts: number;
}

/**
 * Carries out all rules of retention. Twice is as good as once.
 * @param realNow for what follows real time; the rest follows the application clock
 * @throws {AggregateError} at the end, when something that was due could not be erased
 */
export async function enforceRetention(deps: UseCaseDeps, realNow: Date): Promise<RetentionRun> {
  const failures: Error[] = [];
  const { erased: drafts, warned } = await eraseDueDrafts(deps, failures);
  const cases = await eraseEndedCases(deps, failures);
  const invoices = await eraseDueInvoices(deps, failures);
  const traces = await eraseOldTraces(deps, realNow, failures);
  if (failures.length > 0) throw new AggregateError(failures, "what was due and could not be erased");
  return { drafts, warned, cases, invoices, ...traces };
}
