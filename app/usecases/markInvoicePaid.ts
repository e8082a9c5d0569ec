import type { Actor } from "~/app/domain/applications/mayCommand";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication, type ChangeProblem } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { joinTransaction } from "./joinTransaction";

export type PaidProblem = ChangeProblem | { code: "draft-changed" } | { code: "day-in-the-future" | "day-before-sent" };

/** Records that an invoice is paid, and when. A second click finds it paid. */
export async function markInvoicePaid(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; invoiceId: string; version: number; paidOn: PlainDate },
): Promise<Result<null, PaidProblem>> {
  const { applicationId, actor, invoiceId, version, paidOn } = request;
  const today = osloDate(await deps.now());
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    const invoice = await repositories.money.findInvoice(invoiceId);
    if (!record || invoice?.applicationId !== applicationId || !mayChargeFor(actor, invoice.payer, record))
      return refuse({ code: "not-found" } as const);
    const { payer, number, sentOn } = invoice;
    if (invoice.status === "paid" && invoice.version === version + 1) return ok(null);
    if (invoice.status !== "sent" || invoice.credits !== null || invoice.version !== version || !number || !sentOn)
      return refuse({ code: "draft-changed" } as const);
    if (paidOn > today) return refuse({ code: "day-in-the-future" } as const);
    if (paidOn < sentOn) return refuse({ code: "day-before-sent" } as const);
    const changed = await changeApplication(joinTransaction(deps, repositories), {
      applicationId,
      actor,
      version: "any",
      command: { type: "mark-invoice-paid", payer, invoiceId, number },
      visibility: "applicant",
      payload: {},
      async effects() {
        await repositories.money.saveInvoice(invoice, { status: "paid", paidOn });
      },
    });
    return changed.ok ? ok(null) : changed;
  });
}
