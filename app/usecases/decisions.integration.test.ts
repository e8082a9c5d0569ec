import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { computeStatus } from "~/app/domain/applications/computeStatus";
import { fold } from "~/app/domain/applications/evolve";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { addCalendarDays } from "~/app/domain/deadlines/addCalendarDays";
import { osloDate } from "~/app/domain/osloDate";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { someDecision } from "~/app/testing/someDecision";
import { findBrokenLink } from "~/db/eventChain";
import type { DraftContent } from "~/schemas/draft";
import { answerRegrouping } from "./answerRegrouping";
import { assignPart } from "./assignPart";
import { changeApplication } from "./changeApplication";
import { closeApplication } from "./closeApplication";
import { concludeAppeal } from "./concludeAppeal";
import { decidePart } from "./decidePart";
import { declareComplete } from "./declareComplete";
import { declareNothingOwed } from "./declareNothingOwed";
import { dismissApplication } from "./dismissApplication";
import { lodgeAppeal } from "./lodgeAppeal";
import { moveDemoClock } from "./moveDemoClock";
import { proposeDecision, returnProposal } from "./proposeDecision";
import { proposeRegrouping } from "./proposeRegrouping";
import { requestSupplement } from "./requestSupplement";
import { revokeComplete } from "./revokeComplete";
import { saveDraft } from "./saveDraft";
import { startAnswer } from "./startAnswer";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";
import { withdrawApplication } from "./withdrawApplication";

let harness: TestPortal;
let ingrid: Actor, marit: Actor, isak: Actor, sigrun: Actor, npr: Actor, liv: Actor, astrid: Actor;
let id: string;

beforeAll(async () => {
  harness = await createTestPortal();
  [ingrid, marit, isak] = [harness.person("ingrid"), harness.person("marit"), harness.person("isak")];
  [sigrun, npr, liv] = [harness.person("unit-fhi"), harness.person("npr-kpr"), harness.person("kreg")];
  astrid = harness.person("administrator");
});
afterAll(() => harness.close());

const today = async () => osloDate(await harness.portal.deps.now());
async function load() {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the application is gone");
  return record;
}
const partOf = async (unitId: string) => (await load()).state.parts.find((part) => part.unitId === unitId);
const versionOf = async (unitId: string | null) => {
  const record = await load();
  return unitId === null ? record.version : (record.parts[unitId]?.version ?? 0);
};
type Outcome = { ok: true } | { ok: false; problem: { code: string } };
async function mustSucceed(outcome: Promise<Outcome>): Promise<void> {
  const done = await outcome;
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
}
async function submit(more: DraftContent = {}): Promise<void> {
  const { deps } = harness.portal;
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { ...wholeDraft, ...more } });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  id = submitted.value.applicationId;
  const { version, state } = await load();
  await mustSucceed(declareComplete(deps, { applicationId: id, actor: marit, version, completeOn: state.receivedOn }));
}
/** A complete application of two units, `fhi` and `fhi-npr-kpr`. */
beforeEach(() => submit());

const decideIt = async (unitId: string, content = someDecision(), actor = marit, proposedBy: string | null = null) =>
  decidePart(harness.portal.deps, {
    applicationId: id,
    actor,
    unitId,
    version: await versionOf(unitId),
    content,
    proposedBy,
  });

async function expectLogToMatchRows(): Promise<void> {
  const { read } = harness.portal;
  const events = await read.events.listEnvelopes(id);
  expect(findBrokenLink(events, await read.events.listPayloads(id))).toBeNull();
  const folded = fold(events.map((event) => ({ type: event.type, ...event.codes }) as ApplicationEvent));
  const { state } = await load();
  const byUnit = <Part extends { unitId: string }>(parts: Part[]) =>
    [...parts].sort((one, other) => one.unitId.localeCompare(other.unitId));
  expect({ ...state, parts: byUnit(state.parts) }).toEqual({ ...folded, parts: byUnit(folded?.parts ?? []) });
}
const letters = async () => (await harness.portal.read.casework.listLetters(id)).map(({ kind }) => kind);

describe("a second pair of eyes", () => {
  const content = someDecision("refused", "Bruken ligger utenfor formålet.");
  const setSecondReview = (isOn: boolean) =>
    harness.portal.deps.transact((repositories) => repositories.settings.set("secondReview", isOn, astrid.id));
  const propose = async () =>
    proposeDecision(harness.portal.deps, {
      applicationId: id,
      actor: marit,
      unitId: "fhi",
      version: await versionOf("fhi"),
      content,
    });

  test("nobody decides alone; the proposer can't approve; a colleague can, and then the letter goes out", async () => {
    await setSecondReview(true);
    try {
      expect(await decideIt("fhi", content)).toMatchObject({ problem: { reason: "second-person-needed" } });
      await mustSucceed(propose());
      expect(await letters()).toEqual(["receipt", "complete"]);
      expect(await decideIt("fhi", content, marit, marit.id)).toMatchObject({ problem: { reason: "same-person" } });
      await mustSucceed(decideIt("fhi", content, isak, marit.id));
      expect(await partOf("fhi")).toMatchObject({ status: "refused", proposed: false });
      expect(await letters()).toEqual(["receipt", "complete", "decision"]);
      const [made] = await harness.portal.read.decisions.list(id);
      expect(made).toMatchObject({ decidedBy: isak.id, proposedBy: marit.id, outcome: "refused" });
      await expectLogToMatchRows();
    } finally {
      await setSecondReview(false);
    }
  });

  test("sent back, the proposal is gone and its reason is for staff only", async () => {
    await mustSucceed(propose());
    const { deps, read } = harness.portal;
    const version = await versionOf("fhi");
    const reason = "Vis til formålet.";
    await mustSucceed(returnProposal(deps, { applicationId: id, actor: isak, unitId: "fhi", version, reason }));
    expect(await read.decisions.findProposal((await load()).parts.fhi?.id ?? "")).toBeNull();
    const events = await read.events.listEnvelopes(id);
    expect(events.filter(({ visibility }) => visibility === "internal").map(({ type }) => type)).toEqual([
      "decision-proposed",
      "proposal-returned",
    ]);
    await expectLogToMatchRows();
  });
});

test("a decision that its own checklist bars is never made, whatever form it came from", async () => {
  const content = someDecision("granted");
  const barred = content.checklist.map((one) => (one.point === "purpose" ? { ...one, answer: "no" as const } : one));
  await expect(decideIt("fhi", { ...content, checklist: barred })).rejects.toThrow("point-bars-grant");
  expect(await partOf("fhi")).toMatchObject({ status: "undecided" });
  expect(await letters()).not.toContain("decision");
});

test("two caseworkers decide the same part at once: one decision, one letter, and the other is told", async () => {
  const version = await versionOf("fhi");
  const { deps } = harness.portal;
  const both = await Promise.all(
    [marit, isak].map((actor) =>
      decidePart(deps, { applicationId: id, actor, unitId: "fhi", version, content: someDecision() }),
    ),
  );
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(both.find((outcome) => !outcome.ok)).toMatchObject({
    problem: { code: "changed-meanwhile", latest: { type: "decided" } },
  });
  expect(await harness.portal.read.decisions.list(id)).toHaveLength(1);
  expect((await letters()).filter((kind) => kind === "decision")).toHaveLength(1);
  await expectLogToMatchRows();
});

test("a linked table has one preparing unit, named in the letter with those that supply it", async () => {
  await submit({ linkage: "linked", linkageReason: "Forløp over tid." });
  await mustSucceed(decideIt("fhi", { ...someDecision(), preparedBy: "fhi-npr-kpr" }));
  expect(await decideIt("fhi-npr-kpr", { ...someDecision(), preparedBy: "fhi" })).toMatchObject({
    problem: { reason: "preparer-differs" },
  });
  const written = await harness.portal.read.casework.listLetters(id);
  expect(written.find(({ kind }) => kind === "decision")?.body).toContain("Folkehelseinstituttet, NPR og KPR");
  await expectLogToMatchRows();
});

describe("appeal", () => {
  const appeal = async (lateReason = "", unitId: string | null = "fhi") =>
    lodgeAppeal(harness.portal.deps, {
      applicationId: id,
      actor: ingrid,
      unitId,
      version: await versionOf(unitId),
      text: "Bruken er forskning.",
      lateReason,
    });
  const conclude = async (result: "upheld" | "reopened", unitId: string | null = "fhi") =>
    concludeAppeal(harness.portal.deps, {
      applicationId: id,
      actor: marit,
      unitId,
      version: await versionOf(unitId),
      result,
      reasons: "Se vedtaket fra Helseklage.",
    });

  test("lodged in time, re-opened, decided anew: both decisions stay on record", async () => {
    await mustSucceed(decideIt("fhi", someDecision("refused")));
    await mustSucceed(appeal());
    expect(computeStatus((await load()).state)).toBe("appealed");
    const decidedOn = (await partOf("fhi"))?.decidedOn ?? "";
    const [lodged] = await harness.portal.read.appeals.list(id);
    // Three weeks, or more where the last day is no working day: never less, and never a week more.
    expect((lodged?.until ?? "") >= addCalendarDays(decidedOn, 21)).toBe(true);
    expect((lodged?.until ?? "") < addCalendarDays(decidedOn, 28)).toBe(true);
    await mustSucceed(conclude("reopened"));
    await mustSucceed(decideIt("fhi", someDecision("granted")));
    const made = await harness.portal.read.decisions.list(id);
    expect(made.map(({ outcome }) => outcome).sort()).toEqual(["granted", "refused"]);
    expect(await letters()).toEqual(expect.arrayContaining(["appeal-received", "appeal-concluded"]));
    await expectLogToMatchRows();
  });

  test("after three weeks only with the reason why", async () => {
    await mustSucceed(decideIt("fhi", someDecision("refused")));
    await moveDemoClock(harness.portal.deps, 25);
    expect(await appeal()).toMatchObject({ problem: { reason: "appeal-too-late" } });
    await mustSucceed(appeal("Jeg lå på sykehus."));
    expect(await harness.portal.read.appeals.list(id)).toMatchObject([{ lateReason: "Jeg lå på sykehus." }]);
    await expectLogToMatchRows();
  });

  test("on a dismissal: re-opened, the case stands where it stood, with its history", async () => {
    const version = await versionOf(null);
    const request = { applicationId: id, actor: marit, version, grounds: "other", reasons: "Ikke vår sak." } as const;
    await mustSucceed(dismissApplication(harness.portal.deps, request));
    await mustSucceed(appeal("", null));
    await mustSucceed(conclude("reopened", null));
    expect((await load()).state).toMatchObject({ stage: "complete", appeal: "reopened" });
    await expectLogToMatchRows();
  });

  test("a stranger's appeal, or an answer to it by a unit, finds nothing", async () => {
    await mustSucceed(decideIt("fhi", someDecision("refused")));
    const { deps } = harness.portal;
    const version = await versionOf("fhi");
    const words = { applicationId: id, unitId: "fhi", version, text: "x", lateReason: "" };
    expect(await lodgeAppeal(deps, { ...words, actor: harness.person("tomasz") })).toMatchObject({
      problem: { code: "not-found" },
    });
    await mustSucceed(appeal());
    const answer = { applicationId: id, unitId: "fhi", version: await versionOf("fhi"), reasons: "x" };
    expect(await concludeAppeal(deps, { ...answer, actor: sigrun, result: "upheld" })).toMatchObject({
      problem: { code: "not-found" },
    });
  });
});

describe("a regrouped table", () => {
  const asked = { ...exampleTable, id: "t1", sources: ["hkr"] };
  const propose = async (actor = sigrun) =>
    proposeRegrouping(harness.portal.deps, {
      applicationId: id,
      actor,
      unitId: "fhi",
      version: await versionOf("fhi"),
      table: { key: "t1", title: asked.title, asked, proposed: { ...asked, rows: asked.rows.slice(0, 1) } },
      reason: "For små tall.",
    });
  const answer = async (accepted: boolean, proposalId: string) =>
    answerRegrouping(harness.portal.deps, {
      applicationId: id,
      actor: ingrid,
      unitId: "fhi",
      version: await versionOf("fhi"),
      proposalId,
      accepted,
      answer: "Greit.",
    });

  test("proposed by its unit, accepted by the applicant: both on record, and it is what the unit prepares", async () => {
    expect(await propose(liv)).toMatchObject({ problem: { code: "not-found" } });
    await mustSucceed(propose());
    expect(await propose()).toMatchObject({ problem: { reason: "not-possible-now" } });
    const [proposal] = await harness.portal.read.regroupings.list(id);
    await mustSucceed(answer(true, proposal?.id ?? ""));
    expect(await answer(false, proposal?.id ?? "")).toMatchObject({ problem: { reason: "already-answered" } });
    expect(await harness.portal.read.regroupings.list(id)).toMatchObject([{ accepted: true, answer: "Greit." }]);
    const accepted = await harness.portal.read.regroupings.listAccepted([(await load()).parts.fhi?.id ?? ""]);
    expect(accepted).toMatchObject([{ tableKey: "t1" }]);
    await expectLogToMatchRows();
  });
});

test("closing waits for the invoices, then for the time to appeal", async () => {
  const close = async () =>
    closeApplication(harness.portal.deps, { applicationId: id, actor: marit, version: await versionOf(null) });
  await mustSucceed(decideIt("fhi", someDecision("refused")));
  await mustSucceed(decideIt("fhi-npr-kpr", someDecision("refused")));
  expect(await close()).toMatchObject({ problem: { reason: "invoices-open" } });
  const decidedOn = await today();
  await declareNothingOwed(harness.portal.deps, {
    applicationId: id,
    actor: marit,
    payer: "helsedataservice",
    reason: "Ingen tid er brukt.",
  });
  expect(await close()).toMatchObject({ problem: { reason: "appeal-time-not-over" } });
  while ((await today()) <= addCalendarDays(decidedOn, 27)) await moveDemoClock(harness.portal.deps, 5);
  await mustSucceed(close());
  expect((await load()).state).toMatchObject({ stage: "closed" });
  await expectLogToMatchRows();
});

test("one of a unit's staff takes its part; nobody of another unit, and nobody of Helsedataservice", async () => {
  const take = (actor: Actor, from: string | null, to: string | null) =>
    assignPart(harness.portal.deps, { applicationId: id, unitId: "fhi", actor, from, to });
  for (const actor of [npr, liv, marit, ingrid])
    expect(await take(actor, null, actor.id)).toMatchObject({ problem: { code: "not-found" } });
  await mustSucceed(take(sigrun, null, sigrun.id));
  expect(await take(sigrun, null, sigrun.id)).toMatchObject({ problem: { code: "changed-meanwhile" } });
  expect((await load()).parts.fhi?.heldBy).toBe(sigrun.id);
});

test("an answer that leaves out a unit's sources takes away its part, with what was proposed and postponed in it", async () => {
  const { deps, read } = harness.portal;
  const asked = { ...exampleTable, id: "t1", sources: ["npr"] };
  const part = { applicationId: id, actor: npr, unitId: "fhi-npr-kpr" };
  const table = { key: "t1", title: "Infarkt", asked, proposed: asked };
  const version = await versionOf("fhi-npr-kpr");
  await mustSucceed(proposeRegrouping(deps, { ...part, version, table, reason: "For små tall." }));
  const reason = "Feil dato.";
  await mustSucceed(revokeComplete(deps, { applicationId: id, actor: marit, version: await versionOf(null), reason }));
  const comments = [{ field: "sources", comment: "Trenger du begge?" }];
  await mustSucceed(
    requestSupplement(deps, { applicationId: id, actor: marit, version: await versionOf(null), comments }),
  );
  const answer = await startAnswer(deps, ingrid, id);
  if (!answer.ok) throw new Error(answer.problem.code);
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const { draftId } = answer.value;
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { sources: ["hkr"], linkage: "" } });
  await mustSucceed(submitApplication(deps, owner, ingrid, draftId));
  expect((await load()).state.parts.map(({ unitId }) => unitId)).toEqual(["fhi"]);
  expect(await read.regroupings.list(id)).toEqual([]);
  expect(await letters()).toContain("regrouping");
  await expectLogToMatchRows();
});

test("release during withdrawal: one of the two, never both", async () => {
  await mustSucceed(decideIt("fhi"));
  await mustSucceed(decideIt("fhi-npr-kpr", someDecision("refused")));
  const [whole, part] = [await versionOf(null), await versionOf("fhi")];
  const { deps } = harness.portal;
  const both = await Promise.all([
    withdrawApplication(deps, { applicationId: id, actor: ingrid, version: whole }),
    changeApplication(deps, {
      applicationId: id,
      actor: sigrun,
      version: part,
      command: { type: "deliver", unitId: "fhi", whole: true, deliveryId: deps.newId() },
      visibility: "applicant",
      payload: {},
      effects: async () => {},
    }),
  ]);
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  await expectLogToMatchRows();
});
