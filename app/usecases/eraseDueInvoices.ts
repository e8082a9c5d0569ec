import { osloDate } from "~/app/domain/osloDate";
import { invoiceKeptUntil } from "~/app/domain/retention/invoiceKeptUntil";
import type { UseCaseDeps } from "./deps";

/**
 * Erases to whom invoices of erased cases went, when bokføringsloven asks for them no more; numbers and amounts stay.
 * @returns how many invoices were emptied
 */
export async function eraseDueInvoices(deps: UseCaseDeps, failures: Error[]): Promise<number> {
  const today = osloDate(await deps.now());
  const kept = await deps.transact(({ retention }) => retention.listKeptInvoices());
  const due = kept.filter(({ sentOn }) => sentOn === null || invoiceKeptUntil(sentOn) <= today);
  let erased = 0;
  for (const applicationId of new Set(due.map((one) => one.applicationId))) {
    try {
      erased += await deps.transact(async ({ applications, retention }) => {
        await applications.findForUpdate(applicationId);
        const rows = (await retention.eraseInvoices(applicationId, today)).length;
        const about = { rule: "invoices", subject: "invoice" as const, subjectId: applicationId };
        if (rows > 0) await retention.addErasure({ ...about, counts: { invoice: rows } });
        return rows;
      });
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return erased;
}
