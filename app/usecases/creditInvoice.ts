import type { Actor } from "~/app/domain/applications/mayCommand";
import type { InvoiceContent, StoredInvoice } from "~/app/domain/fees/CaseCosts";
import type { PrintInvoice } from "~/app/domain/fees/InvoiceDocument";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import { writeCreditMail } from "~/app/letters/writeCostMail";
import { writeInvoiceDocument } from "~/app/letters/writeInvoiceDocument";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { joinTransaction } from "./joinTransaction";
import { payerName } from "./payerName";
import type { InvoiceChangeProblem } from "./sendInvoice";

/** The same amounts with the sign turned. */
function reverse(content: InvoiceContent, reason: string): InvoiceContent {
  const { lines, vat, netOre, vatOre, totalOre } = content;
  return {
    ...content,
    reason,
    lines: lines.map((line) => ({ ...line, amountOre: -line.amountOre })),
    vat: vat.map((group) => ({ ...group, netOre: -group.netOre, vatOre: -group.vatOre })),
    ...{ netOre: -netOre, vatOre: -vatOre, totalOre: -totalOre },
  };
}

/**
 * Takes a sent or paid invoice back as a whole, with a credit note of its own number, and frees its time for a new one.
 * The word that nothing is owed is taken back without a note. A second click finds it credited.
 */
export async function creditInvoice(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    invoiceId: string;
    version: number;
    reason: string;
    print: PrintInvoice;
  },
): Promise<Result<null, InvoiceChangeProblem>> {
  const { applicationId, actor, invoiceId, version, reason, print } = request;
  const now = await deps.now();
  const today = osloDate(now);
  return deps.transact(async (repositories) => {
    const { money, mail } = repositories;
    const record = await repositories.applications.findForUpdate(applicationId);
    const invoice = await money.findInvoice(invoiceId);
    if (
      !record ||
      record.personalDataErasedAt ||
      invoice?.applicationId !== applicationId ||
      !mayChargeFor(actor, invoice.payer, record)
    )
      return refuse({ code: "not-found" } as const);
    if (invoice.status === "credited" && invoice.version === version + 1) return ok(null);
    const isSent = (invoice.status === "sent" || invoice.status === "paid") && invoice.credits === null;
    if (!isSent || invoice.version !== version) return refuse({ code: "draft-changed" } as const);
    const { payer, number: creditedNumber } = invoice;
    if (invoice.nothingOwed || !creditedNumber) {
      await money.saveInvoice(invoice, { status: "credited", creditedOn: today });
      return ok(null);
    }
    const number = await money.nextNumber(payer, Number(today.slice(0, 4)));
    const changed = await changeApplication(joinTransaction(deps, repositories), {
      applicationId,
      actor,
      version: "any",
      command: { type: "credit-invoice", payer, invoiceId, number, creditedNumber },
      visibility: "applicant",
      payload: { reason },
      async effects() {
        await money.saveInvoice(invoice, { status: "credited", creditedOn: today });
        await money.releaseHours(invoiceId);
        const content = reverse(invoice.content, reason);
        const { netOre, vatOre, totalOre } = content;
        const note: StoredInvoice = {
          ...{ id: deps.newId(), applicationId, payer, number, content, netOre, vatOre, totalOre },
          ...{ status: "sent", credits: invoiceId, nothingOwed: false, version: 1 },
          ...{ draftedBy: actor.id, draftedOn: today, sentOn: today },
          ...{ dueOn: null, paidOn: null, creditedOn: null, pdfFileId: null },
        };
        const { language } = record;
        const from = await payerName(deps, payer, today, language);
        const about = { ...record, from, operatorName: deps.operatorName, credited: creditedNumber };
        const pdfFileId = await money.storePdf(`${number}.pdf`, await print(writeInvoiceDocument(note, about, now)));
        await money.addInvoice({ ...note, pdfFileId });
        const url = `${deps.baseUrl}/${language}/saker/${applicationId}/kostnader`;
        const letter = writeCreditMail(
          { ...about, number, creditedNumber, totalOre: -totalOre, reason, url },
          language,
        );
        const recipient = content.recipient.email;
        await mail.add({ applicationId, recipient, ...letter, language, attachments: [pdfFileId] }, now);
      },
    });
    return changed.ok ? ok(null) : changed;
  });
}
