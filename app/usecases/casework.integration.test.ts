import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { fold } from "~/app/domain/applications/evolve";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { deliverWhole } from "~/app/testing/deliverWhole";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { someDecision } from "~/app/testing/someDecision";
import { findBrokenLink } from "~/db/eventChain";
import type { ApplicationRecord } from "~/db/repositories/applications";
import { assignCase } from "./assignCase";
import { changeRoles } from "./changeRoles";
import { decidePart } from "./decidePart";
import { declareComplete } from "./declareComplete";
import { releaseDelivery } from "./releaseDelivery";
import { dismissApplication } from "./dismissApplication";
import { postponePart } from "./postponePart";
import { requestSupplement } from "./requestSupplement";
import { revokeComplete } from "./revokeComplete";
import { saveDraft } from "./saveDraft";
import { startAnswer } from "./startAnswer";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";
import { withdrawApplication } from "./withdrawApplication";

let harness: TestPortal;
let ingrid: Actor, marit: Actor, isak: Actor, sigrun: Actor, liv: Actor;
let id: string;
let today: string;

beforeAll(async () => {
  harness = await createTestPortal();
  [ingrid, marit, isak] = [harness.person("ingrid"), harness.person("marit"), harness.person("isak")];
  [sigrun, liv] = [harness.person("unit-fhi"), harness.person("kreg")];
});
afterAll(() => harness.close());

/** A newly submitted application of two units, `fhi` and `fhi-npr-kpr`. */
beforeEach(async () => {
  const { deps } = harness.portal;
  today = osloDate(await deps.now());
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  id = submitted.value.applicationId;
});

async function load(): Promise<ApplicationRecord> {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the application is gone");
  return record;
}
const version = async () => (await load()).version;
const partVersion = async (unitId: string) => (await load()).parts[unitId]?.version ?? 0;
async function mustSucceed(outcome: Promise<{ ok: true } | { ok: false; problem: { code: string } }>): Promise<void> {
  const done = await outcome;
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
}
const completeIt = async () =>
  mustSucceed(
    declareComplete(harness.portal.deps, {
      applicationId: id,
      actor: marit,
      version: await version(),
      completeOn: today,
    }),
  );
const decideIt = async (unitId: string, outcome: "granted" | "refused" = "granted") =>
  mustSucceed(
    decidePart(harness.portal.deps, {
      applicationId: id,
      actor: marit,
      unitId,
      version: await partVersion(unitId),
      content: someDecision(outcome),
    }),
  );

/** After every test: the log verifies, and folding it gives the row. */
async function expectLogToMatchRows(): Promise<void> {
  const { read } = harness.portal;
  const events = await read.events.listEnvelopes(id);
  expect(findBrokenLink(events, await read.events.listPayloads(id))).toBeNull();
  const folded = fold(events.map((event) => ({ type: event.type, ...event.codes }) as ApplicationEvent));
  const { state } = await load();
  const byUnit = (parts: { unitId: string }[]) =>
    [...parts].sort((one, other) => one.unitId.localeCompare(other.unitId));
  expect({ ...state, parts: byUnit(state.parts) }).toEqual({ ...folded, parts: byUnit(folded?.parts ?? []) });
}

describe("the road from submission to delivery", () => {
  test("supplement, answer, complete, postponed, decided, delivered: rows, log, letters and reminders agree", async () => {
    const { deps, read } = harness.portal;
    const comments = [{ field: "figures", comment: "Hvilke aldersgrupper?" }];
    await mustSucceed(requestSupplement(deps, { applicationId: id, actor: marit, version: await version(), comments }));
    expect(await read.casework.findOpenSupplementRequest(id)).toMatchObject({ comments });

    const answer = await startAnswer(deps, ingrid, id);
    if (!answer.ok) throw new Error(answer.problem.code);
    const again = await startAnswer(deps, ingrid, id);
    expect(again).toEqual(answer);
    const owner = { accountId: ingrid.id, browserHash: "none" };
    await saveDraft(deps, owner, answer.value.draftId, { baseVersion: 1, changes: { figures: "0–17, 18–66, 67+" } });
    await mustSucceed(submitApplication(deps, owner, ingrid, answer.value.draftId));
    expect(await read.applications.findSubmission(id)).toMatchObject({
      number: 2,
      content: { figures: "0–17, 18–66, 67+" },
    });
    expect(await read.casework.findOpenSupplementRequest(id)).toBeNull();

    await completeIt();
    const due = (await load()).state.parts.map((part) => part.dueOn);
    expect(new Set(due).size).toBe(1);
    await mustSucceed(
      postponePart(deps, {
        applicationId: id,
        actor: sigrun,
        unitId: "fhi",
        version: await partVersion("fhi"),
        likelyOn: "2030-01-15",
        reason: "Nytt uttrekk må kvalitetssikres.",
      }),
    );
    await decideIt("fhi");
    await decideIt("fhi-npr-kpr", "refused");
    await deliverWhole(harness.portal, { applicationId: id, actor: sigrun, unitId: "fhi" });
    const { state } = await load();
    expect(state.parts.find((part) => part.unitId === "fhi")).toMatchObject({
      status: "delivered",
      dueOn: due[0],
      postponedUntil: "2030-01-15",
    });
    await expectLogToMatchRows();
    expect((await read.casework.listLetters(id)).map((letter) => letter.kind)).toEqual([
      "receipt",
      "supplement",
      "receipt",
      "complete",
      "postponement",
      "decision",
      "decision",
      "delivery",
    ]);
    const open = await harness.database.pool.query(
      "SELECT kind FROM reminder WHERE application_id = $1 AND done_at IS NULL AND cancelled_at IS NULL",
      [id],
    );
    // The decisions lie unopened: of each a second notice is due in a week.
    expect(open.rows).toEqual([{ kind: "second-notice" }, { kind: "second-notice" }]);
  });

  test("the letter on a postponement names the reason, the likely date and the statutory one", async () => {
    await completeIt();
    const dueOn = (await load()).state.parts[0]?.dueOn ?? "";
    await mustSucceed(
      postponePart(harness.portal.deps, {
        applicationId: id,
        actor: marit,
        unitId: "fhi",
        version: await partVersion("fhi"),
        likelyOn: "2030-01-15",
        reason: "Sykdom i enheten.",
      }),
    );
    const letter = (await harness.portal.read.casework.listLetters(id)).at(-1);
    expect(letter?.body).toContain("Sykdom i enheten.");
    expect(letter?.body).toContain("15. januar 2030");
    expect(letter?.body).toContain(String(Number(dueOn.slice(8))) + ".");
    expect(letter?.body).toContain("§ 19 f");
  });

  test("completeness taken back: the dates and their reminders fall away, the preliminary answer is still owed", async () => {
    await completeIt();
    await mustSucceed(
      revokeComplete(harness.portal.deps, {
        applicationId: id,
        actor: marit,
        version: await version(),
        reason: "Tabellen manglet.",
      }),
    );
    expect((await load()).state).toMatchObject({ stage: "submitted", completeOn: null });
    const open = await harness.database.pool.query(
      "SELECT kind FROM reminder WHERE application_id = $1 AND done_at IS NULL AND cancelled_at IS NULL",
      [id],
    );
    expect(open.rows).toEqual([{ kind: "preliminary-answer-owed" }]);
    await expectLogToMatchRows();
  });
});

describe("races", () => {
  test("two caseworkers declare complete at once: one wins, the other is told who and what", async () => {
    const { deps } = harness.portal;
    const at = await version();
    const both = await Promise.all(
      [marit, isak].map((actor) => declareComplete(deps, { applicationId: id, actor, version: at, completeOn: today })),
    );
    const lost = both.find((outcome) => !outcome.ok);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(lost).toMatchObject({ problem: { code: "changed-meanwhile", latest: { type: "declared-complete" } } });
    expect(["Marit Bergseth", "Isak Solvang"]).toContain(
      lost && !lost.ok && lost.problem.code === "changed-meanwhile" ? lost.problem.latest?.actorName : "",
    );
    await expectLogToMatchRows();
  });

  test("the applicant withdraws while a caseworker dismisses: one of the two, never both", async () => {
    const { deps } = harness.portal;
    const at = await version();
    const both = await Promise.all([
      withdrawApplication(deps, { applicationId: id, actor: ingrid, version: at }),
      dismissApplication(deps, {
        applicationId: id,
        actor: marit,
        version: at,
        grounds: "other",
        reasons: "Ufullstendig.",
      }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    await expectLogToMatchRows();
  });

  test("two units' parts are decided at once without standing in each other's way", async () => {
    await completeIt();
    await Promise.all([decideIt("fhi"), decideIt("fhi-npr-kpr")]);
    expect((await load()).state.parts.map((part) => part.status)).toEqual(["in-preparation", "in-preparation"]);
    await expectLogToMatchRows();
  });

  test("ten answers to one supplement request become one submission", async () => {
    const { deps } = harness.portal;
    await mustSucceed(
      requestSupplement(deps, {
        applicationId: id,
        actor: marit,
        version: await version(),
        comments: [{ field: "figures", comment: "?" }],
      }),
    );
    const answer = await startAnswer(deps, ingrid, id);
    if (!answer.ok) throw new Error(answer.problem.code);
    const owner = { accountId: ingrid.id, browserHash: "none" };
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => submitApplication(deps, owner, ingrid, answer.value.draftId)),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect((await load()).state.submissions).toBe(2);
    await expectLogToMatchRows();
  });

  test("a case can be taken by one colleague only", async () => {
    const { deps } = harness.portal;
    const both = await Promise.all(
      [marit, isak].map((actor) => assignCase(deps, { applicationId: id, actor, from: null, to: actor.id })),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  test("that a case changed hands does not make a colleague's half-written form lose", async () => {
    const at = await version();
    await mustSucceed(assignCase(harness.portal.deps, { applicationId: id, actor: isak, from: null, to: isak.id }));
    await mustSucceed(
      declareComplete(harness.portal.deps, { applicationId: id, actor: marit, version: at, completeOn: today }),
    );
  });
});

describe("who may", () => {
  test("what is not yours reads like what is not there", async () => {
    const { deps } = harness.portal;
    const tomasz = harness.person("tomasz");
    await completeIt();
    const refused = [
      await withdrawApplication(deps, { applicationId: id, actor: tomasz, version: await version() }),
      await declareComplete(deps, { applicationId: id, actor: ingrid, version: await version(), completeOn: today }),
      await decidePart(deps, {
        applicationId: id,
        actor: sigrun,
        unitId: "fhi",
        version: 1,
        content: someDecision(),
      }),
      await releaseDelivery(deps, {
        applicationId: id,
        actor: liv,
        unitId: "fhi",
        version: 1,
        deliveryId: deps.newId(),
        attach: false,
        realNow: new Date(),
      }),
      await withdrawApplication(deps, {
        applicationId: "11111111-1111-4111-8111-111111111111",
        actor: ingrid,
        version: 1,
      }),
      await startAnswer(deps, tomasz, id),
    ];
    expect(refused).toEqual(refused.map(() => ({ ok: false, problem: { code: "not-found" } })));
  });

  test("an administrator changes roles, but not away from themselves; nobody else does", async () => {
    const { deps } = harness.portal;
    const astrid = harness.person("administrator");
    const tomasz = harness.person("tomasz");
    const roles = [{ role: "caseworker", unitId: "" }] as const;
    expect(await changeRoles(deps, { actor: marit, accountId: tomasz.id, roles: [...roles] })).toMatchObject({
      ok: false,
    });
    expect(await changeRoles(deps, { actor: astrid, accountId: tomasz.id, roles: [...roles] })).toEqual({
      ok: true,
      value: null,
    });
    expect((await harness.portal.read.identity.find(tomasz.id))?.roles).toEqual(["caseworker"]);
    expect(await changeRoles(deps, { actor: astrid, accountId: astrid.id, roles: [...roles] })).toMatchObject({
      problem: { code: "own-administrator-role" },
    });
  });
});

describe("the log", () => {
  test("whoever writes to the database, an event can't be changed, deleted or cleared away; nor a submission", async () => {
    const { pool } = harness.database;
    for (const statement of [
      "UPDATE application_event SET actor_id = 'x'",
      "DELETE FROM application_event",
      "TRUNCATE application_event",
      "UPDATE submission SET content = '{}'",
    ])
      await expect(pool.query(statement)).rejects.toMatchObject({ code: "23001" });
  });

  test("the chain still verifies when the texts of an event are erased", async () => {
    await completeIt();
    await decideIt("fhi");
    await harness.database.pool.query("DELETE FROM event_payload WHERE application_id = $1 AND sequence = 3", [id]);
    await expectLogToMatchRows();
  });
});
