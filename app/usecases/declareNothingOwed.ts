import type { Actor } from "~/app/domain/applications/mayCommand";
import { currentInvoice } from "~/app/domain/fees/CaseCosts";
import { computeInvoice } from "~/app/domain/fees/computeInvoice";
import { costFacts } from "~/app/domain/fees/costFacts";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";
import { blankInvoice } from "./draftInvoice";
import { recipientOf } from "./loadCaseCosts";

export type NothingOwedProblem = "not-found" | "already-invoiced" | "reason-missing";

/**
 * Records that a payer will take nothing: no time on record, a free case, or time that is not charged for a stated
 * reason. Nothing more comes from that payer until it is taken back.
 * @see helseregisterloven § 19 g: payment may be asked for, and need not be
 */
export async function declareNothingOwed(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; payer: string; reason: string },
): Promise<Result<null, NothingOwedProblem>> {
  const { applicationId, actor, payer, reason } = request;
  const now = await deps.now();
  const today = osloDate(now);
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    if (!record || !mayChargeFor(actor, payer, record)) return refuse("not-found" as const);
    const { money, applications } = repositories;
    const current = currentInvoice(await money.listInvoices(applicationId), payer);
    if (current?.nothingOwed) return ok(null);
    if (current && current.status !== "drafted") return refuse("already-invoiced" as const);
    const time = (await money.listHours(applicationId)).filter((one) => one.payer === payer && !one.isCancelled);
    const content = (await applications.findSubmission(applicationId))?.content ?? {};
    const facts = costFacts(content);
    const computed = computeInvoice(time, await money.listPrices(payer), facts);
    const free = computed.ok && computed.value.totalOre === 0 ? computed.value.freeBecause : null;
    if (!free && !reason) return refuse("reason-missing" as const);
    if (current) await money.deleteDraft(current);
    const minutes = time.reduce((sum, one) => sum + one.minutes, 0);
    const about = { id: deps.newId(), applicationId, payer, draftedBy: actor.id, draftedOn: today };
    const nothing = { lines: [], vat: [], netOre: 0, vatOre: 0, totalOre: 0, priceListIds: [] };
    await money.addInvoice({
      ...blankInvoice(about, {
        ...nothing,
        ...{ minutes, freeBecause: free, facts, recipient: recipientOf(content), discount: null, reason },
      }),
      status: "sent",
      nothingOwed: true,
      sentOn: today,
    });
    return ok(null);
  });
}
