import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import { decide } from "~/app/domain/applications/decide";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import { dismissApplication } from "./dismissApplication";
import { requestSupplement } from "./requestSupplement";
import { saveDraft } from "./saveDraft";
import { startAnswer } from "./startAnswer";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";

let harness: TestPortal;
let ingrid: Actor, marit: Actor, isak: Actor;
let id: string;
const owner = () => ({ accountId: ingrid.id, browserHash: "none" });

beforeAll(async () => {
  harness = await createTestPortal();
  [ingrid, marit, isak] = [harness.person("ingrid"), harness.person("marit"), harness.person("isak")];
});
afterAll(() => harness.close());

beforeEach(async () => {
  const { deps } = harness.portal;
  const draftId = await startDraft(deps, owner(), "nb");
  await saveDraft(deps, owner(), draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner(), ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  id = submitted.value.applicationId;
});

async function load(): Promise<ApplicationRecord> {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the application is gone");
  return record;
}

const figures = (comment: string): FieldComment => ({ field: "figures", comment });
const ask = async (actor: Actor, comments: FieldComment[], version?: number) =>
  requestSupplement(harness.portal.deps, {
    applicationId: id,
    actor,
    version: version ?? (await load()).version,
    comments,
  });

/** The draft that answers, with the field that was asked about filled in. */
async function beginAnswer(): Promise<string> {
  const { deps } = harness.portal;
  const started = await startAnswer(deps, ingrid, id);
  if (!started.ok) throw new Error(started.problem.code);
  const { draftId } = started.value;
  await saveDraft(deps, owner(), draftId, { baseVersion: 1, changes: { figures: "0–17, 18–66, 67+" } });
  return draftId;
}

const eventTypes = async () => (await harness.portal.read.events.listEnvelopes(id)).map(({ type }) => type);
const letterKinds = async () => (await harness.portal.read.casework.listLetters(id)).map(({ kind }) => kind);

describe("a supplement request", () => {
  test("keeps fields and cells with a comment each, and gives ten working days to answer", async () => {
    const cell = { sheet: "Ark1", ref: "B4", label: "Oslo × Menn" };
    const comments = [
      figures("Hvilke år?"),
      { field: "workbook", comment: "Hva er dette?", cell },
      figures("Hvilke aldre?"),
    ];
    expect((await ask(marit, comments)).ok).toBe(true);
    const { read, deps } = harness.portal;
    expect((await read.casework.findOpenSupplementRequest(id))?.comments).toEqual(comments);
    const { state } = await load();
    const today = state.receivedOn;
    const due = decide(
      { ...state, stage: "submitted" },
      { type: "request-supplement", fields: ["figures"] },
      { today, calendar: deps.calendar },
    );
    expect(due).toMatchObject({ ok: true, value: [{ replyBy: state.replyBy }] });
    // The log holds codes only, and each field once.
    const [, event] = await read.events.listEnvelopes(id);
    expect(event?.codes).toMatchObject({ fields: ["figures", "workbook"] });
    expect(JSON.stringify(event?.codes)).not.toContain("Hvilke");
  });

  test("is told in a letter with each cell by its place", async () => {
    const cell = { sheet: "Ark1", ref: "B4" };
    await ask(marit, [{ field: "workbook", comment: "Hva er dette?", cell }]);
    const letter = (await harness.portal.read.casework.listLetters(id)).find(({ kind }) => kind === "supplement");
    expect(letter?.body).toContain("celle B4 i arket «Ark1»");
    expect(letter?.body).toContain("Hva er dette?");
  });

  test("asked again before there is an answer stands alone, also on the same day", async () => {
    for (const comment of ["Første", "Andre", "Tredje"]) expect((await ask(marit, [figures(comment)])).ok).toBe(true);
    const { read } = harness.portal;
    expect((await read.casework.findOpenSupplementRequest(id))?.comments).toEqual([figures("Tredje")]);
    const draftId = await beginAnswer();
    expect((await submitApplication(harness.portal.deps, owner(), ingrid, draftId)).ok).toBe(true);
    expect(await read.casework.findOpenSupplementRequest(id)).toBeNull();
    const all = await read.casework.listSupplementRequests(id);
    expect(all.map(({ number, answeredBySubmission }) => [number, answeredBySubmission])).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
    expect(all.at(-1)?.comments).toEqual([figures("Tredje")]);
  });

  test("by two caseworkers at once: one asks, the other is told who was first, and one letter goes out", async () => {
    const { version } = await load();
    const outcomes = await Promise.all([
      ask(marit, [figures("Hvilke år?")], version),
      ask(isak, [figures("Hvilke fylker?")], version),
    ]);
    const [won, lost] = outcomes[0].ok ? [marit, outcomes[1]] : [isak, outcomes[0]];
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { name } = won.id === marit.id ? harness.person("marit") : harness.person("isak");
    expect(lost).toMatchObject({
      ok: false,
      problem: { code: "changed-meanwhile", latest: { type: "supplement-requested", actorName: name } },
    });
    expect(await eventTypes()).toEqual(["submitted", "supplement-requested"]);
    expect(await letterKinds()).toEqual(["receipt", "supplement"]);
    expect(await harness.portal.read.casework.listSupplementRequests(id)).toHaveLength(1);
  });
});

describe("the answer while the case is being dismissed", () => {
  test("one wins, the other is told, and nothing is half done", async () => {
    for (let round = 0; round < 6; round++) {
      if (round > 0) await another();
      await ask(marit, [figures("Hvilke aldre?")]);
      const draftId = await beginAnswer();
      const { version } = await load();
      const { deps, read } = harness.portal;
      const dismissal = {
        applicationId: id,
        actor: marit,
        version,
        grounds: "other",
        reasons: "Ikke svart i tide.",
      } as const;
      const both = [() => submitApplication(deps, owner(), ingrid, draftId), () => dismissApplication(deps, dismissal)];
      // Each goes first every other time.
      const order = round % 2 === 0 ? both : [...both].reverse();
      const done = await Promise.all(order.map((one) => one()));
      const [answer, dismissed] = round % 2 === 0 ? done : [...done].reverse();
      expect([answer?.ok, dismissed?.ok].filter(Boolean)).toHaveLength(1);

      const { state } = await load();
      const types = await eventTypes();
      const letters = await letterKinds();
      if (answer?.ok) {
        expect(dismissed).toMatchObject({ problem: { code: "changed-meanwhile" } });
        expect(state).toMatchObject({ stage: "submitted", submissions: 2, replyBy: null });
        expect(types).toEqual(["submitted", "supplement-requested", "supplement-answered"]);
        expect(letters).not.toContain("dismissal");
        expect(await read.casework.findOpenSupplementRequest(id)).toBeNull();
      } else {
        expect(answer).toMatchObject({ ok: false });
        expect(state).toMatchObject({ stage: "dismissed", submissions: 1 });
        expect(types).toEqual(["submitted", "supplement-requested", "dismissed"]);
        expect(letters.filter((kind) => kind === "receipt")).toHaveLength(1);
        // What the applicant wrote is not lost: the draft stays open.
        expect(await read.drafts.findOpenAnswer(id)).toMatchObject({ content: { figures: "0–17, 18–66, 67+" } });
        expect(await read.applications.findSubmission(id, 2)).toBeNull();
      }
    }
  });

  test("an answer that comes after the dismissal is told so and sends nothing", async () => {
    await ask(marit, [figures("Hvilke aldre?")]);
    const draftId = await beginAnswer();
    const { version } = await load();
    const { deps } = harness.portal;
    const dismissal = {
      applicationId: id,
      actor: marit,
      version,
      grounds: "other",
      reasons: "Ikke helsedata.",
    } as const;
    expect((await dismissApplication(deps, dismissal)).ok).toBe(true);
    const answer = await submitApplication(deps, owner(), ingrid, draftId);
    expect(answer).toMatchObject({ ok: false, problem: { code: "refused", reason: "nothing-to-answer" } });
    expect((await load()).state.stage).toBe("dismissed");
  });

  test("a case that is dismissed cannot be asked about any more", async () => {
    const { version } = await load();
    const { deps } = harness.portal;
    const dismissal = {
      applicationId: id,
      actor: marit,
      version,
      grounds: "other",
      reasons: "Ikke helsedata.",
    } as const;
    await dismissApplication(deps, dismissal);
    expect(await ask(marit, [figures("Hvilke år?")])).toMatchObject({ ok: false, problem: { code: "refused" } });
    expect(await startAnswer(deps, ingrid, id)).toMatchObject({ ok: false, problem: { code: "nothing-to-answer" } });
  });
});

async function another(): Promise<void> {
  const { deps } = harness.portal;
  const draftId = await startDraft(deps, owner(), "nb");
  await saveDraft(deps, owner(), draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner(), ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  id = submitted.value.applicationId;
}
