import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeInvoicePdf } from "~/app/adapters/pdf/writeInvoicePdf";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { fold } from "~/app/domain/applications/evolve";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { findBrokenLink } from "~/db/eventChain";
import type { DraftContent } from "~/schemas/draft";
import type { Activity } from "~/schemas/fees";
import { answerCeiling } from "./answerCeiling";
import { cancelHours } from "./cancelHours";
import { changePrices } from "./changePrices";
import { creditInvoice } from "./creditInvoice";
import { declareComplete } from "./declareComplete";
import { declareNothingOwed } from "./declareNothingOwed";
import { draftInvoice } from "./draftInvoice";
import { logHours } from "./logHours";
import { markInvoicePaid } from "./markInvoicePaid";
import { requestSupplement } from "./requestSupplement";
import { revokeComplete } from "./revokeComplete";
import { saveDraft } from "./saveDraft";
import { sendInvoice } from "./sendInvoice";
import { startAnswer } from "./startAnswer";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";

const hds = "helsedataservice";
let harness: TestPortal;
let ingrid: Actor, tomasz: Actor, marit: Actor, sigrun: Actor, eirik: Actor, jonas: Actor, astrid: Actor;
let id: string;
let today: string;

beforeAll(async () => {
  harness = await createTestPortal();
  const { person } = harness;
  [ingrid, tomasz, marit] = [person("ingrid"), person("tomasz"), person("marit")];
  [sigrun, eirik, jonas] = [person("unit-fhi"), person("npr-kpr"), person("dmp")];
  astrid = person("administrator");
});
afterAll(() => harness.close());

/** A complete application of two sources of two units, `fhi` and `fhi-npr-kpr`. */
async function start(changes: DraftContent = {}, isComplete = true): Promise<void> {
  const { deps } = harness.portal;
  today = osloDate(await deps.now());
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { ...wholeDraft, ...changes } });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
  id = submitted.value.applicationId;
  if (!isComplete) return;
  const { version } = await load();
  const complete = { applicationId: id, actor: marit, version, completeOn: today };
  expect(await declareComplete(deps, complete)).toMatchObject({ ok: true });
}
beforeEach(() => start());

async function load() {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the application is gone");
  return record;
}
const log = (
  actor: Actor,
  payer: string,
  minutes: number,
  more: { requestId?: string; activity?: Activity; workedOn?: string } = {},
) =>
  logHours(harness.portal.deps, {
    ...{ applicationId: id, actor, payer, minutes, note: "" },
    ...{ requestId: crypto.randomUUID(), activity: "preparation" as const, workedOn: today, ...more },
  });
const draft = (actor: Actor, payer: string, more: Partial<Parameters<typeof draftInvoice>[1]> = {}) =>
  draftInvoice(harness.portal.deps, {
    ...{ applicationId: id, actor, payer, version: null, waiver: false, discount: null, ...more },
  });
async function mustDraft(actor: Actor, payer: string): Promise<{ invoiceId: string; version: number }> {
  const drafted = await draft(actor, payer);
  if (!drafted.ok) throw new Error(drafted.problem);
  const invoice = await harness.portal.read.money.findInvoice(drafted.value.invoiceId);
  return { invoiceId: drafted.value.invoiceId, version: invoice?.version ?? 0 };
}
const send = (actor: Actor, one: { invoiceId: string; version: number }) =>
  sendInvoice(harness.portal.deps, { applicationId: id, actor, print: writeInvoicePdf, ...one });
async function mustSend(actor: Actor, payer: string) {
  const drafted = await mustDraft(actor, payer);
  expect(await send(actor, drafted)).toMatchObject({ ok: true });
  const invoice = await harness.portal.read.money.findInvoice(drafted.invoiceId);
  if (!invoice) throw new Error("the invoice is gone");
  return invoice;
}
const mailsTo = async (email: string) =>
  (await harness.portal.read.mail.list(200)).filter((one) => one.applicationId === id && one.recipient === email);

/** After every test: the log verifies, and folding it gives the row. */
async function expectLogToMatchRows(): Promise<void> {
  const { read } = harness.portal;
  const events = await read.events.listEnvelopes(id);
  expect(findBrokenLink(events, await read.events.listPayloads(id))).toBeNull();
  const folded = fold(events.map((event) => ({ type: event.type, ...event.codes }) as ApplicationEvent));
  const { state } = await load();
  expect([folded?.costHold, folded?.ceilingOre]).toEqual([state.costHold, state.ceilingOre]);
}

describe("hours", () => {
  test("a doubled click logs once, and an entry taken back counts no more", async () => {
    const { deps, read } = harness.portal;
    const requestId = crypto.randomUUID();
    const both = await Promise.all([log(sigrun, "fhi", 90, { requestId }), log(sigrun, "fhi", 90, { requestId })]);
    expect(both).toEqual([
      { ok: true, value: { isLogged: true } },
      { ok: true, value: { isLogged: true } },
    ]);
    const [entry, ...others] = await read.money.listHours(id);
    expect(others).toEqual([]);
    const request = { applicationId: id, actor: sigrun, payer: "fhi", hoursId: entry?.id ?? "" };
    expect(await cancelHours(deps, { ...request, actor: marit })).toEqual({ ok: false, problem: "not-found" });
    expect(await cancelHours(deps, request)).toMatchObject({ ok: true });
    expect(await read.money.listHours(id)).toMatchObject([{ isCancelled: true }]);
    expect(await draft(sigrun, "fhi")).toEqual({ ok: false, problem: "nothing-to-invoice" });
  });

  test("each logs for their own payer alone", async () => {
    const refused = { ok: false, problem: "not-found" };
    expect(await log(marit, "fhi", 60)).toEqual(refused);
    expect(await log(sigrun, "fhi-npr-kpr", 60)).toEqual(refused);
    expect(await log(sigrun, hds, 60)).toEqual(refused);
    expect(await log(jonas, "dmp", 60)).toEqual(refused);
    expect(await log(ingrid, "fhi", 60)).toEqual(refused);
  });

  test("work is not done tomorrow, nor before the application came", async () => {
    expect(await log(sigrun, "fhi", 60, { workedOn: "2099-01-01" })).toMatchObject({ problem: "day-in-the-future" });
    expect(await log(sigrun, "fhi", 60, { workedOn: "2024-01-02" })).toMatchObject({ problem: "day-before-receipt" });
  });
});

describe("the applicant's ceiling", () => {
  // 3 000 for several sources and two hours at 1 155 are 5 310; two hours at NIPH 2 230 more: 7 540.
  test("what would pass it is not logged: the case is on hold and the applicant is asked, once", async () => {
    await start({ costCeiling: "7 500" });
    expect((await load()).state.ceilingOre).toBe(750_000);
    expect(await log(marit, hds, 120, { activity: "casework" })).toMatchObject({ value: { isLogged: true } });
    const [first, second] = await Promise.all([log(sigrun, "fhi", 120), log(eirik, "fhi-npr-kpr", 120)]);
    const outcomes = [first, second].map((one) => (one?.ok ? one.value.isLogged : one?.problem));
    expect(outcomes.sort()).toEqual(["cost-hold", false].sort());
    expect((await load()).state.costHold).toBe(true);
    expect(await harness.portal.read.money.listHours(id)).toHaveLength(1);
    const events = await harness.portal.read.events.listEnvelopes(id);
    expect(events.at(-1)).toMatchObject({
      type: "ceiling-reached",
      actorId: "system",
      codes: { totalOre: 754_000, ceilingOre: 750_000 },
    });
    const asked = (await mailsTo("ingrid.fjellvang@fjordvik.example")).filter((one) => one.subject.includes("stanset"));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body).toMatch(/5\s310 kr/);
    await expectLogToMatchRows();
  });

  test("exactly the ceiling is not above it", async () => {
    await start({ costCeiling: "7540" });
    await log(marit, hds, 120, { activity: "casework" });
    expect(await log(sigrun, "fhi", 120)).toMatchObject({ value: { isLogged: true } });
    expect((await load()).state.costHold).toBe(false);
  });

  test("after a no it stays on hold and staff are told; after a yes with a higher one work goes on", async () => {
    const { deps } = harness.portal;
    await start({ costCeiling: "1000" });
    await log(sigrun, "fhi", 120);
    const answer = async (more: { accepted: boolean; ceilingOre: number | null; actor?: Actor }) =>
      answerCeiling(deps, { applicationId: id, actor: ingrid, version: (await load()).version, ...more });
    expect(await answer({ accepted: true, ceilingOre: 900_000, actor: tomasz })).toMatchObject({ ok: false });
    expect(await answer({ accepted: false, ceilingOre: null })).toMatchObject({ ok: true });
    expect(await log(sigrun, "fhi", 30)).toEqual({ ok: false, problem: "cost-hold" });
    expect(await mailsTo("sigrun.havnes@fhi.example")).toMatchObject([{ body: expect.stringContaining("sa nei") }]);
    expect((await mailsTo("marit.bergseth@hds.example")).some((one) => one.body.includes("sa nei"))).toBe(true);
    expect(await answer({ accepted: true, ceilingOre: 100_000 })).toMatchObject({
      problem: { reason: "ceiling-not-higher" },
    });
    expect(await answer({ accepted: true, ceilingOre: 900_000 })).toMatchObject({ ok: true });
    expect((await load()).state).toMatchObject({ costHold: false, ceilingOre: 900_000 });
    expect(await log(sigrun, "fhi", 120)).toMatchObject({ value: { isLogged: true } });
    await expectLogToMatchRows();
  });

  test("an answer that leaves the old ceiling as it was does not take back a higher one that was agreed", async () => {
    const { deps } = harness.portal;
    await start({ costCeiling: "1000" });
    await log(sigrun, "fhi", 120);
    const base = async (actor: Actor) => ({ applicationId: id, actor, version: (await load()).version });
    const yes = { accepted: true, ceilingOre: 900_000 };
    expect(await answerCeiling(deps, { ...(await base(ingrid)), ...yes })).toMatchObject({ ok: true });
    const comments = [{ field: "figures", comment: "Hvilke år?" }];
    const answerWith = async (changes: DraftContent) => {
      expect(await requestSupplement(deps, { ...(await base(marit)), comments })).toMatchObject({ ok: true });
      const answer = await startAnswer(deps, ingrid, id);
      if (!answer.ok) throw new Error(answer.problem.code);
      const owner = { accountId: ingrid.id, browserHash: "none" };
      await saveDraft(deps, owner, answer.value.draftId, { baseVersion: 1, changes });
      expect(await submitApplication(deps, owner, ingrid, answer.value.draftId)).toMatchObject({ ok: true });
      return (await load()).state.ceilingOre;
    };
    expect(await revokeComplete(deps, { ...(await base(marit)), reason: "Noe manglet likevel" })).toMatchObject({
      ok: true,
    });
    expect(await answerWith({ figures: "2022–2024" })).toBe(900_000);
    expect(await answerWith({ costCeiling: "20 000" })).toBe(2_000_000);
    await expectLogToMatchRows();
  });

  test("before the case is complete nobody can be asked, so nothing is logged above it", async () => {
    await start({ costCeiling: "1000" }, false);
    expect(await log(sigrun, "fhi", 120)).toEqual({ ok: false, problem: "above-ceiling" });
    expect((await load()).state.costHold).toBe(false);
  });
});

describe("invoices", () => {
  test("drafted, sent, paid, credited and sent anew: rows, numbers, letters and PDF agree", async () => {
    const { deps, read } = harness.portal;
    const year = today.slice(0, 4);
    await log(sigrun, "fhi", 120);
    const invoice = await mustSend(sigrun, "fhi");
    expect(invoice).toMatchObject({ status: "sent", totalOre: 223_000, sentOn: today });
    expect(invoice.number).toMatch(new RegExp(`^FHI-${year}-\\d{5}$`));
    const { bytes } = await read.files.getBytes(invoice.pdfFileId ?? "");
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    const words = text.replace(/\s+/g, " ");
    for (const part of [invoice.number ?? "", "Tilrettelegging, 2 t à 1 115 kr per time 2 230 kr", "Å betale 2 230 kr"])
      expect(words).toContain(part);
    const letters = (await mailsTo("ingrid.fjellvang@fjordvik.example")).filter((one) =>
      one.subject.includes(invoice.number ?? "?"),
    );
    expect(letters).toHaveLength(1);

    expect(await log(sigrun, "fhi", 30)).toEqual({ ok: false, problem: "already-invoiced" });
    const [entry] = await read.money.listHours(id);
    expect(entry).toMatchObject({ isInvoiced: true });
    expect(
      await cancelHours(deps, { applicationId: id, actor: sigrun, payer: "fhi", hoursId: entry?.id ?? "" }),
    ).toEqual({ ok: false, problem: "already-invoiced" });
    const request = { applicationId: id, actor: sigrun, invoiceId: invoice.id };
    const paid = { ...request, version: 2, paidOn: today };
    expect(await markInvoicePaid(deps, { ...paid, actor: marit })).toMatchObject({ problem: { code: "not-found" } });
    expect(await markInvoicePaid(deps, { ...paid, paidOn: "2099-01-01" })).toMatchObject({ ok: false });
    expect(await markInvoicePaid(deps, paid)).toMatchObject({ ok: true });
    expect(await markInvoicePaid(deps, paid)).toMatchObject({ ok: true });

    const credit = { ...request, version: 3, reason: "Feil mottaker", print: writeInvoicePdf };
    const both = await Promise.all([creditInvoice(deps, credit), creditInvoice(deps, credit)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    const all = await read.money.listInvoices(id);
    expect(all.map((one) => [one.status, one.totalOre, one.credits !== null])).toEqual([
      ["credited", 223_000, false],
      ["sent", -223_000, true],
    ]);
    expect(all[0]?.number).not.toBe(all[1]?.number);
    expect(await read.money.listHours(id)).toMatchObject([{ isInvoiced: false }]);
    const again = await mustSend(sigrun, "fhi");
    expect(again.totalOre).toBe(223_000);
    const types = (await read.events.listEnvelopes(id)).map((one) => one.type).slice(-4);
    expect(types).toEqual(["invoice-sent", "invoice-paid", "invoice-credited", "invoice-sent"]);
    await expectLogToMatchRows();
  });

  test("two clicks make one draft and one invoice, and numbers follow each other without a gap", async () => {
    const { read } = harness.portal;
    await log(marit, hds, 60, { activity: "casework" });
    const drafts = await Promise.all([draft(marit, hds), draft(marit, hds)]);
    expect(drafts[0]).toEqual(drafts[1]);
    const drafted = await mustDraft(marit, hds);
    const sent = await Promise.all([send(marit, drafted), send(marit, drafted)]);
    expect(sent).toMatchObject([{ ok: true }, { ok: true }]);
    const [invoice, ...others] = await read.money.listInvoices(id);
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({ totalOre: 415_500, version: 2 });
    const first = Number(invoice?.number?.slice(-5));
    await start();
    await log(marit, hds, 60, { activity: "casework" });
    expect(Number((await mustSend(marit, hds)).number?.slice(-5))).toBe(first + 1);
  });

  test("hours logged after the draft was made are not sent unseen", async () => {
    await log(sigrun, "fhi", 60);
    const drafted = await mustDraft(sigrun, "fhi");
    await log(sigrun, "fhi", 60);
    expect(await send(sigrun, drafted)).toMatchObject({ problem: { code: "draft-outdated" } });
    expect(await draft(sigrun, "fhi", { version: 7 })).toEqual({ ok: false, problem: "changed-meanwhile" });
    expect(await draft(sigrun, "fhi", { version: drafted.version })).toMatchObject({ ok: true });
    expect(await send(sigrun, { ...drafted, version: 2 })).toMatchObject({ ok: true });
    expect(await harness.portal.read.money.findInvoice(drafted.invoiceId)).toMatchObject({ totalOre: 223_000 });
  });

  test("a discount lowers it and is never more than the sum", async () => {
    await log(sigrun, "fhi", 60);
    const discount = (amountOre: number) => draft(sigrun, "fhi", { discount: { amountOre, reason: "Avtalt" } });
    expect(await discount(111_501)).toEqual({ ok: false, problem: "discount-too-high" });
    const drafted = await discount(11_500);
    const found = drafted.ok ? await harness.portal.read.money.findInvoice(drafted.value.invoiceId) : null;
    expect(found?.totalOre).toBe(100_000);
  });

  test("nobody sends another payer's invoice", async () => {
    await log(sigrun, "fhi", 60);
    const drafted = await mustDraft(sigrun, "fhi");
    for (const actor of [marit, eirik, ingrid]) {
      expect(await draft(actor, "fhi")).toEqual({ ok: false, problem: "not-found" });
      expect(await send(actor, drafted)).toMatchObject({ problem: { code: "not-found" } });
    }
  });

  test("a printer that fails leaves no number, no letter and no sent invoice", async () => {
    const { deps, read } = harness.portal;
    await log(sigrun, "fhi", 60);
    const drafted = await mustDraft(sigrun, "fhi");
    const print = () => Promise.reject(new Error("no paper"));
    await expect(sendInvoice(deps, { applicationId: id, actor: sigrun, print, ...drafted })).rejects.toThrow(
      "no paper",
    );
    expect(await read.money.listInvoices(id)).toMatchObject([{ status: "drafted", number: null, version: 1 }]);
    expect((await read.events.listEnvelopes(id)).some((one) => one.type === "invoice-sent")).toBe(false);
  });

  test("the case has open invoices until each payer has sent one or said that nothing is owed", async () => {
    const { deps, read } = harness.portal;
    const payers = [hds, "fhi", "fhi-npr-kpr"];
    const open = () => read.money.countOpenInvoices(id, payers);
    expect(await open()).toBe(3);
    await log(sigrun, "fhi", 60);
    await mustDraft(sigrun, "fhi");
    expect(await open()).toBe(3);
    await mustSend(sigrun, "fhi");
    expect(await open()).toBe(2);
    const nothing = { applicationId: id, reason: "" };
    expect(await declareNothingOwed(deps, { ...nothing, actor: eirik, payer: "fhi-npr-kpr" })).toMatchObject({
      ok: true,
    });
    expect(await open()).toBe(1);
    await log(marit, hds, 60, { activity: "casework" });
    const own = { ...nothing, actor: marit, payer: hds };
    expect(await declareNothingOwed(deps, own)).toEqual({ ok: false, problem: "reason-missing" });
    expect(await declareNothingOwed(deps, { ...own, reason: "Liten sak" })).toMatchObject({ ok: true });
    expect(await open()).toBe(0);
    const [word] = (await read.money.listInvoices(id)).filter((one) => one.payer === hds);
    const back = { applicationId: id, actor: marit, invoiceId: word?.id ?? "", version: 1, reason: "Feil" };
    expect(await creditInvoice(deps, { ...back, print: writeInvoicePdf })).toMatchObject({ ok: true });
    expect(await open()).toBe(1);
  });

  test("a master's thesis: Helsedataservice takes nothing, the unit takes its own", async () => {
    await start({ student: "yes", studentLevel: "master" });
    await log(marit, hds, 180, { activity: "casework" });
    await log(sigrun, "fhi", 60);
    expect(await draft(marit, hds)).toEqual({ ok: false, problem: "nothing-to-invoice" });
    expect((await mustSend(sigrun, "fhi")).totalOre).toBe(111_500);
  });
});

describe("price lists", () => {
  test("only an administrator adds one, from today on, and a doubled click adds it once", async () => {
    const { deps, read } = harness.portal;
    const [known] = await read.money.listPrices("fhi");
    if (!known) throw new Error("no prices for fhi");
    const { id: _id, payer: _payer, validFrom: _from, ...content } = known;
    const request = { actor: astrid, requestId: crypto.randomUUID(), payer: "dmp", validFrom: today, content };
    expect(await changePrices(deps, { ...request, actor: marit })).toEqual({ ok: false, problem: "not-found" });
    expect(await changePrices(deps, { ...request, validFrom: "2025-01-01" })).toEqual({
      ok: false,
      problem: "day-in-the-past",
    });
    const both = await Promise.all([changePrices(deps, request), changePrices(deps, request)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await read.money.listPrices("dmp")).toHaveLength(1);
    const rival = { ...request, requestId: crypto.randomUUID() };
    expect(await changePrices(deps, rival)).toEqual({ ok: false, problem: "day-not-after-latest" });
    expect(await read.money.listPrices("fhi")).toEqual([known]);
  });
});

test("five finished invoices of 1 to 5 hours: the middle half took 2 to 4 hours", async () => {
  const { read } = harness.portal;
  for (const hours of [1, 2, 3, 4, 5]) {
    await start();
    await log(eirik, "fhi-npr-kpr", hours * 60);
    await mustSend(eirik, "fhi-npr-kpr");
  }
  const history = (await read.money.listHistory()).get("fhi-npr-kpr");
  expect(history).toEqual({ invoices: 5, lowMinutes: 120, highMinutes: 240 });
});
