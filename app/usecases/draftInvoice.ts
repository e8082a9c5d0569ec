import type { Actor } from "~/app/domain/applications/mayCommand";
import { currentInvoice, type InvoiceContent, type StoredInvoice } from "~/app/domain/fees/CaseCosts";
import { computeInvoice, discountInvoice } from "~/app/domain/fees/computeInvoice";
import { costFacts } from "~/app/domain/fees/costFacts";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { UseCaseDeps } from "./deps";
import { recipientOf } from "./loadCaseCosts";

export type DraftProblem =
  /** Not there, or not yours: the two read alike. */
  | "not-found"
  | "already-invoiced"
  /** Somebody else changed the draft since the page was loaded. */
  | "changed-meanwhile"
  | "price-not-known"
  /** The time on record comes to nothing: say so instead (`declareNothingOwed`). */
  | "nothing-to-invoice"
  | "discount-too-high";

/** What a draft rests on besides the time on record. */
export interface DraftTerms {
  /** The applicant is one of those who pay nothing under the payer's limit. */
  waiver: boolean;
  /** Whole øre, VAT apart. */
  discount: { amountOre: number; reason: string } | null;
}

/**
 * What a payer's invoice says now, from the time on record, the prices of each day and the terms.
 * @returns a refusal where the price is not known or nothing is to be paid
 */
export async function composeInvoice(
  repositories: Pick<Repositories, "money" | "applications">,
  { id }: Pick<ApplicationRecord, "id">,
  payer: string,
  { waiver, discount }: DraftTerms,
): Promise<Result<InvoiceContent, "price-not-known" | "nothing-to-invoice" | "discount-too-high">> {
  const { money, applications } = repositories;
  const time = (await money.listHours(id)).filter((one) => one.payer === payer && !one.isCancelled);
  const content = (await applications.findSubmission(id))?.content ?? {};
  const facts = costFacts(content, waiver);
  const computed = computeInvoice(time, await money.listPrices(payer), facts);
  if (!computed.ok) return refuse("price-not-known" as const);
  if (computed.value.totalOre === 0) return refuse("nothing-to-invoice" as const);
  const final = discount ? discountInvoice(computed.value, discount.amountOre, discount.reason) : computed;
  if (!final.ok) return refuse("discount-too-high" as const);
  return ok({ ...final.value, recipient: recipientOf(content), facts, discount, reason: "" });
}

/** A new row for a payer, as a draft of nothing yet. */
export function blankInvoice(
  about: Pick<StoredInvoice, "id" | "applicationId" | "payer" | "draftedBy" | "draftedOn">,
  content: InvoiceContent,
): StoredInvoice {
  const { netOre, vatOre, totalOre } = content;
  return {
    ...about,
    ...{ content, netOre, vatOre, totalOre },
    number: null,
    status: "drafted",
    credits: null,
    nothingOwed: false,
    version: 1,
    sentOn: null,
    dueOn: null,
    paidOn: null,
    creditedOn: null,
    pdfFileId: null,
  };
}

/**
 * Drafts a payer's invoice from the time on record, or drafts it anew. Two clicks make one draft.
 * @param request.version of the draft on the page; null where there was none
 * @see helseregisterloven § 19 g
 */
export async function draftInvoice(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; payer: string; version: number | null } & DraftTerms,
): Promise<Result<{ invoiceId: string }, DraftProblem>> {
  const { applicationId, actor, payer, version, waiver, discount } = request;
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    if (!record || record.personalDataErasedAt || !mayChargeFor(actor, payer, record))
      return refuse("not-found" as const);
    const { money } = repositories;
    const current = currentInvoice(await money.listInvoices(applicationId), payer);
    if (current && current.status !== "drafted") return refuse("already-invoiced" as const);
    const composed = await composeInvoice(repositories, record, payer, { waiver, discount });
    if (!composed.ok) return composed;
    const content = composed.value;
    const { netOre, vatOre, totalOre } = content;
    if (!current) {
      const invoiceId = deps.newId();
      const about = { id: invoiceId, applicationId, payer, draftedBy: actor.id, draftedOn: osloDate(now) };
      await money.addInvoice(blankInvoice(about, content));
      return ok({ invoiceId });
    }
    const isSame = JSON.stringify(sortedKeys(current.content)) === JSON.stringify(sortedKeys(content));
    if (isSame) return ok({ invoiceId: current.id });
    if (version !== current.version) return refuse("changed-meanwhile" as const);
    await money.saveInvoice(current, { content, netOre, vatOre, totalOre });
    return ok({ invoiceId: current.id });
  });
}

/** The database keeps the keys of JSON in an order of its own. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, sortedKeys(one)]),
  );
}
