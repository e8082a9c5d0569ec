import type { Actor } from "~/app/domain/applications/mayCommand";
import type { StoredInvoice } from "~/app/domain/fees/CaseCosts";
import type { PrintInvoice } from "~/app/domain/fees/InvoiceDocument";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { paymentDueOn } from "~/app/domain/fees/paymentDueOn";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import { writeInvoiceDocument } from "~/app/letters/writeInvoiceDocument";
import { changeApplication, type ChangeProblem } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { composeInvoice, sortedKeys } from "./draftInvoice";
import { joinTransaction } from "./joinTransaction";
import { payerName } from "./payerName";
import { writeToApplicant } from "./writeToApplicant";

export type InvoiceChangeProblem =
  | ChangeProblem
  /** The time on record is no longer what the draft says: draft it anew and look at it. */
  | { code: "draft-outdated" }
  | { code: "draft-changed" };

/**
 * Sends a drafted invoice: it gets its number, the last day to pay and its PDF, the applicant a letter, and the time on
 * it is locked, in one transaction. A second click finds it sent.
 * @param request.print makes the PDF
 */
export async function sendInvoice(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; invoiceId: string; version: number; print: PrintInvoice },
): Promise<Result<{ invoiceId: string }, InvoiceChangeProblem>> {
  const { applicationId, actor, invoiceId, version, print } = request;
  const now = await deps.now();
  const today = osloDate(now);
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    const draft = await repositories.money.findInvoice(invoiceId);
    if (!record || draft?.applicationId !== applicationId || !mayChargeFor(actor, draft.payer, record))
      return refuse({ code: "not-found" } as const);
    const { payer, totalOre } = draft;
    if (draft.status === "sent" && draft.version === version + 1) return ok({ invoiceId });
    if (draft.status !== "drafted" || draft.version !== version) return refuse({ code: "draft-changed" } as const);
    const { waiver } = draft.content.facts;
    const composed = await composeInvoice(repositories, record, payer, { waiver, discount: draft.content.discount });
    if (!composed.ok || !isSame(composed.value, draft.content)) return refuse({ code: "draft-outdated" } as const);

    const number = await repositories.money.nextNumber(payer, Number(today.slice(0, 4)));
    const changed = await changeApplication(joinTransaction(deps, repositories), {
      applicationId,
      actor,
      version: "any",
      command: { type: "send-invoice", payer, invoiceId, number, totalOre },
      visibility: "applicant",
      payload: {},
      async effects() {
        const dueOn = paymentDueOn(today);
        const sent: StoredInvoice = { ...draft, number, status: "sent", sentOn: today, dueOn };
        const from = await payerName(deps, payer, today, record.language);
        const { operatorName } = deps;
        const document = writeInvoiceDocument(sent, { ...record, from, operatorName, credited: null }, now);
        const pdfFileId = await repositories.money.storePdf(`${number}.pdf`, await print(document));
        await repositories.money.saveInvoice(draft, { number, status: "sent", sentOn: today, dueOn, pdfFileId });
        await repositories.money.claimHours(draft);
        const letter = { kind: "invoice", payer: from, number, totalOre, dueOn } as const;
        const unitId = record.state.parts.some((part) => part.unitId === payer) ? payer : null;
        await writeToApplicant(deps, repositories, record, letter, now, unitId, { attachments: [pdfFileId] });
      },
    });
    return changed.ok ? ok({ invoiceId }) : changed;
  });
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(sortedKeys(one)) === JSON.stringify(sortedKeys(other));
