import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { writeInvoicePdf } from "~/app/adapters/pdf/writeInvoicePdf";
import { handler } from "~/app/domain/applications/mayCommand";
import { totalSoFar } from "~/app/domain/fees/CaseCosts";
import { choosePriceList } from "~/app/domain/fees/choosePriceList";
import type { CostProblem, CostReply } from "~/app/domain/fees/CostReply";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import type { Result } from "~/app/domain/result";
import { notFound } from "~/app/http/problem";
import { loadStaffCase, type StaffAudience, type StaffCase } from "~/app/http/staffCase";
import { paths } from "~/app/i18n/paths";
import type { StaffCosts } from "~/app/ui/costs/StaffCosts";
import { cancelHours } from "~/app/usecases/cancelHours";
import { creditInvoice } from "~/app/usecases/creditInvoice";
import { declareNothingOwed } from "~/app/usecases/declareNothingOwed";
import { composeInvoice, draftInvoice, sortedKeys } from "~/app/usecases/draftInvoice";
import { loadCaseCosts } from "~/app/usecases/loadCaseCosts";
import { logHours } from "~/app/usecases/logHours";
import { markInvoicePaid } from "~/app/usecases/markInvoicePaid";
import { payerName } from "~/app/usecases/payerName";
import { sendInvoice } from "~/app/usecases/sendInvoice";
import {
  cancelHoursForm,
  creditForm,
  draftInvoiceForm,
  invoiceForm,
  logHoursForm,
  nothingOwedForm,
  paidForm,
  type CostFormError,
} from "~/schemas/fees";
import type { z } from "zod";

interface CostsOfStaff extends StaffCase {
  payer: string;
}

/**
 * The case in the address and the payer whose costs the visitor keeps.
 * @throws a 404 for a payer that is not the visitor's, or has no part of the case
 */
async function loadPayer(args: LoaderFunctionArgs, audience: StaffAudience): Promise<CostsOfStaff> {
  const found = await loadStaffCase(args, audience);
  const payer = audience === "caseworker" ? handler : (args.params.unitId ?? "");
  if (!mayChargeFor(found.account, payer, found.record)) throw notFound();
  return { ...found, payer };
}

/** One payer's hours and invoice; for a caseworker the others' totals too. A unit never sees another's. */
export async function loadStaffCosts(args: LoaderFunctionArgs, audience: StaffAudience): Promise<StaffCosts> {
  const { portal, record, payer, today, language, caseAddress } = await loadPayer(args, audience);
  const { read, deps } = portal;
  const costs = await loadCaseCosts(read, record);
  const own = costs.payers.find((one) => one.payer === payer);
  const lists = own?.lists ?? (await read.money.listPrices(payer));
  const time = own?.time ?? [];
  const people = await read.identity.namesOf(time.map((one) => one.workedBy));
  const current = own?.current ?? null;
  const { facts, discount } = current?.content ?? { facts: { waiver: false }, discount: null };
  const composed = await composeInvoice(read, record, payer, { waiver: facts.waiver, discount });
  const list = choosePriceList(lists, today);
  const isCaseworker = audience === "caseworker";
  const others = isCaseworker ? costs.payers.filter((one) => one.payer !== payer) : [];
  return {
    reference: record.reference,
    title: record.title,
    caseAddress,
    payer,
    payerName: await payerName(deps, payer, today, language),
    today,
    firstReceivedOn: record.state.firstReceivedOn,
    requestId: deps.newId(),
    costHold: record.state.costHold,
    ceilingOre: record.state.ceilingOre,
    soFarOre: isCaseworker ? totalSoFar(costs.payers) : null,
    time: time.map((one) => ({ ...one, who: people.get(one.workedBy) ?? "" })),
    current,
    computed: own?.computed ?? null,
    isOutdated:
      current?.status === "drafted" &&
      !(composed.ok && JSON.stringify(sortedKeys(composed.value)) === JSON.stringify(sortedKeys(current.content))),
    waiverUnder: list?.waiver?.underMinutes ?? null,
    list,
    earlier: costs.invoices
      .filter((one) => one.payer === payer && one.id !== current?.id)
      .map(({ id, number, status, credits, totalOre }) => ({ id, number, status, isNote: credits !== null, totalOre })),
    others: await Promise.all(
      others.map(async (one) => ({
        payer: one.payer,
        name: await payerName(deps, one.payer, today, language),
        totalOre: one.current ? one.current.totalOre : (one.computed?.totalOre ?? null),
        status: one.current?.status ?? null,
        nothingOwed: one.current?.nothingOwed ?? false,
      })),
    ),
  };
}

type Refusal = { status: number; reply: CostReply };
type Answer = Refusal | null;

/** Carries out one form of the page; whatever stops it sends back all that was typed. */
export async function staffCostsAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const found = await loadPayer(args, audience);
  const body = await args.request.formData();
  const act = String(body.get("act") ?? "");
  const answer = await carryOut(found, act, body);
  if (answer) return data(answer.reply, { status: answer.status });
  const { record, language, payer } = found;
  const to = paths(language);
  return redirect(audience === "caseworker" ? to.caseCosts(record.id) : to.partCosts(record.id, payer), 303);
}

function carryOut(found: CostsOfStaff, act: string, body: FormData): Promise<Answer> {
  const { portal, record, account: actor, payer } = found;
  const { deps } = portal;
  const base = { applicationId: record.id, actor, payer };
  const print = writeInvoicePdf;
  const blank: CostReply = { act, typed: typedOf(body), errors: [], problem: null, justAsked: false };
  const run = async <Value>(
    schema: z.ZodType<Value>,
    command: (value: Value) => Promise<Result<unknown, CostProblem | "not-found" | { code: string }>>,
  ): Promise<Answer> => {
    const submission = parseWithZod(body, { schema });
    if (submission.status !== "success")
      return { status: 422, reply: { ...blank, errors: errorsOf(submission.error) } };
    const outcome = await command(submission.value);
    if (!outcome.ok) return refusal(blank, outcome.problem);
    const value = outcome.value as { isLogged?: boolean } | null;
    return value?.isLogged === false ? { status: 409, reply: { ...blank, justAsked: true } } : null;
  };
  switch (act) {
    case "log-hours":
      return run(logHoursForm, (value) => logHours(deps, { ...base, ...value }));
    case "cancel-hours":
      return run(cancelHoursForm, (value) => cancelHours(deps, { ...base, ...value }));
    case "draft":
      return run(draftInvoiceForm, ({ version, waiver, discount, discountReason }) =>
        draftInvoice(deps, {
          ...base,
          version: version ?? null,
          waiver: waiver === "yes",
          discount: discount ? { amountOre: discount, reason: discountReason } : null,
        }),
      );
    case "send":
      return run(invoiceForm, (value) => sendInvoice(deps, { ...base, ...value, print }));
    case "paid":
      return run(paidForm, (value) => markInvoicePaid(deps, { ...base, ...value }));
    case "credit":
      return run(creditForm, (value) => creditInvoice(deps, { ...base, ...value, print }));
    case "reopen":
      return run(invoiceForm, (value) => creditInvoice(deps, { ...base, ...value, reason: "", print }));
    case "nothing-owed":
      return run(nothingOwedForm, (value) => declareNothingOwed(deps, { ...base, ...value }));
    default:
      throw notFound();
  }
}

/** Where a refusal can be put right at once it is 422; where somebody else was first, 409. */
const raced: readonly CostProblem[] = ["changed-meanwhile", "draft-changed", "draft-outdated", "cost-hold", "refused"];

function refusal(blank: CostReply, found: CostProblem | "not-found" | { code: string }): Refusal {
  const code = typeof found === "string" ? found : found.code;
  if (code === "not-found") throw notFound();
  const problem = (code === "changed-meanwhile" ? "draft-changed" : code) as CostProblem;
  return { status: raced.includes(problem) ? 409 : 422, reply: { ...blank, problem } };
}

/** The first error of each field. The codes are those of the schemas. */
export function errorsOf(error: Record<string, string[] | null> | null): { field: string; code: CostFormError }[] {
  return Object.entries(error ?? {}).flatMap(([field, codes]) =>
    codes?.[0] ? [{ field, code: codes[0] as CostFormError }] : [],
  );
}

/** What was typed, as texts. */
export function typedOf(body: FormData): Record<string, string> {
  return Object.fromEntries([...body].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
