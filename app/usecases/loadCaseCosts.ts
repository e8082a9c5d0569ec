import { text } from "~/app/domain/applications/draftValues";
import { currentInvoice, type InvoiceRecipient, type PayerCosts } from "~/app/domain/fees/CaseCosts";
import { computeInvoice } from "~/app/domain/fees/computeInvoice";
import { costFacts } from "~/app/domain/fees/costFacts";
import { listPayers } from "~/app/domain/fees/listPayers";
import type { LoggedTime, StoredInvoice } from "~/app/domain/fees/CaseCosts";
import type { Work } from "~/app/domain/fees/Invoice";
import type { PriceList } from "~/app/domain/fees/PriceList";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { DraftContent } from "~/schemas/draft";

/** How a case stands with money: each payer, every invoice, and what the application says of it. */
export interface CaseCosts {
  payers: PayerCosts[];
  /** Credit notes and what was taken back included, oldest first. */
  invoices: StoredInvoice[];
  content: DraftContent;
}

/** All that is known of a case's costs. Four queries. */
export async function loadCaseCosts(
  repositories: Pick<Repositories, "money" | "applications">,
  record: Pick<ApplicationRecord, "id" | "state">,
): Promise<CaseCosts> {
  const { money, applications } = repositories;
  const time = await money.listHours(record.id);
  const invoices = await money.listInvoices(record.id);
  const lists = await money.listPrices();
  const content = (await applications.findSubmission(record.id))?.content ?? {};
  const withTime = [...time.filter((one) => !one.isCancelled), ...invoices].map((one) => one.payer);
  const payers = listPayers(record.state, withTime).map((payer): PayerCosts => {
    const own = {
      payer,
      lists: lists.filter((list) => list.payer === payer),
      time: time.filter((one) => one.payer === payer),
      current: currentInvoice(invoices, payer),
    };
    return { ...own, computed: priceTime(own, content, own.current?.content.facts.waiver ?? false) };
  });
  return { payers, invoices, content };
}

/**
 * What a payer's time on record comes to, with `more` of it.
 * @returns null where the price is not known
 */
export function priceTime(
  own: { time: readonly LoggedTime[]; lists: readonly PriceList[] },
  content: DraftContent,
  waiver: boolean,
  more: readonly Work[] = [],
) {
  const work = [...own.time.filter((one) => !one.isCancelled), ...more];
  const computed = computeInvoice(work, own.lists, costFacts(content, waiver));
  return computed.ok ? computed.value : null;
}

/** To whom an invoice goes, as the latest submission says. */
export function recipientOf(content: DraftContent): InvoiceRecipient {
  return {
    address: text(content, "invoiceRecipient"),
    reference: text(content, "invoiceReference"),
    organisationNumber: text(content, "organisationNumber"),
    email: text(content, "email"),
    isPublicBody: text(content, "publicBodyOwnTask") === "yes",
  };
}
