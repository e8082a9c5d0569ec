import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "~/app/domain/applications/evolve";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import type { Owner } from "~/db/repositories/drafts";
import { findBrokenLink } from "~/db/eventChain";
import type { DraftContent } from "~/schemas/draft";
import { saveDraft } from "./saveDraft";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";

let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(() => harness.close());

const ownerOf = (accountId: string): Owner => ({ accountId, browserHash: "none" });

async function draftWith(content: DraftContent, accountId: string): Promise<string> {
  const { deps } = harness.portal;
  const id = await startDraft(deps, ownerOf(accountId), "nb");
  const saved = await saveDraft(deps, ownerOf(accountId), id, { baseVersion: 1, changes: content });
  expect(saved.ok).toBe(true);
  return id;
}

describe("sending an application in", () => {
  test("makes one part per preparing unit, a numbered submission, an event, a receipt, a mail and a reminder", async () => {
    const { portal, person } = harness;
    const ingrid = person("ingrid");
    const draftId = await draftWith(wholeDraft, ingrid.id);
    const outcome = await submitApplication(portal.deps, ownerOf(ingrid.id), ingrid, draftId);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const application = await portal.read.applications.find(outcome.value.applicationId);
    if (!application) throw new Error("not saved");

    expect(application.reference).toMatch(/^HT-\d{4}-\d{5}$/);
    expect(application.state.parts.map((part) => [part.unitId, part.sourceIds, part.decidedBy])).toEqual([
      ["fhi", ["hkr"], "helsedataservice"],
      ["fhi-npr-kpr", ["npr"], "helsedataservice"],
    ]);
    const submission = await portal.read.applications.findSubmission(application.id);
    expect(submission).toMatchObject({ number: 1, content: wholeDraft });
    const events = await portal.read.events.listEnvelopes(application.id);
    expect(events.map((event) => event.type)).toEqual(["submitted"]);
    expect(findBrokenLink(events, await portal.read.events.listPayloads(application.id))).toBeNull();
    expect(fold(events.map((event) => ({ type: event.type, ...event.codes }) as ApplicationEvent))).toEqual(
      application.state,
    );
    expect((await portal.read.casework.listLetters(application.id)).map((letter) => letter.kind)).toEqual(["receipt"]);
    const mails = (await portal.read.mail.list(50)).filter((mail) => mail.applicationId === application.id);
    expect(mails).toMatchObject([{ recipient: "ingrid.fjellvang@fjordvik.example", sentAt: null }]);
    const reminders = await harness.database.pool.query("SELECT kind FROM reminder WHERE application_id = $1", [
      application.id,
    ]);
    expect(reminders.rows).toEqual([{ kind: "preliminary-answer-owed" }]);
  });

  test("twenty clicks at once make one application", async () => {
    const { portal, person } = harness;
    const ingrid = person("ingrid");
    const draftId = await draftWith({ ...wholeDraft, projectTitle: "Tjue klikk" }, ingrid.id);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => submitApplication(portal.deps, ownerOf(ingrid.id), ingrid, draftId)),
    );
    const ids = outcomes.map((outcome) => (outcome.ok ? outcome.value.applicationId : outcome.problem.code));
    expect(new Set(ids).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.again)).toHaveLength(1);
    const rows = await harness.database.pool.query("SELECT count(*) AS n FROM application WHERE title = 'Tjue klikk'");
    expect(rows.rows).toEqual([{ n: 1 }]);
  });

  test("many at once get numbers without a gap and without a double", async () => {
    const { portal, person } = harness;
    const ingrid = person("ingrid");
    const drafts = await Promise.all(
      Array.from({ length: 8 }, (_, n) => draftWith({ ...wholeDraft, projectTitle: `Nr ${n}` }, ingrid.id)),
    );
    await Promise.all(drafts.map((id) => submitApplication(portal.deps, ownerOf(ingrid.id), ingrid, id)));
    const rows = await harness.database.pool.query<{ reference: string }>(
      "SELECT reference FROM application ORDER BY reference",
    );
    const numbers = rows.rows.map((row) => Number(row.reference.slice(-5)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("what is missing is named, nothing is made, and the draft stays open", async () => {
    const { portal, person } = harness;
    const ingrid = person("ingrid");
    const draftId = await draftWith({ ...wholeDraft, figures: "" }, ingrid.id);
    const outcome = await submitApplication(portal.deps, ownerOf(ingrid.id), ingrid, draftId);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "incomplete", shortcomings: [{ field: "figures" }] } });
    expect(await portal.read.drafts.find(draftId, ownerOf(ingrid.id))).toMatchObject({ submittedApplicationId: null });
  });

  test("somebody else's draft reads like none", async () => {
    const { portal, person } = harness;
    const draftId = await draftWith(wholeDraft, person("ingrid").id);
    const tomasz = person("tomasz");
    const outcome = await submitApplication(portal.deps, ownerOf(tomasz.id), tomasz, draftId);
    expect(outcome).toEqual({ ok: false, problem: { code: "not-found" } });
  });

  test("a public body's own statutory task is decided by the controller", async () => {
    const { portal, person } = harness;
    const ingrid = person("ingrid");
    const draftId = await draftWith({ ...wholeDraft, publicBodyOwnTask: "yes" }, ingrid.id);
    const outcome = await submitApplication(portal.deps, ownerOf(ingrid.id), ingrid, draftId);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const application = await portal.read.applications.find(outcome.value.applicationId);
    expect(application?.state.parts.map((part) => part.decidedBy)).toEqual(["controller", "controller"]);
  });
});

describe("two tabs on one draft", () => {
  test("eight saves of different fields at once are all kept", async () => {
    const { portal, person } = harness;
    const owner = ownerOf(person("ingrid").id);
    const id = await startDraft(portal.deps, owner, "nb");
    const fields = ["name", "email", "phone", "country", "institution", "figures", "projectTitle", "useDescription"];
    await Promise.all(
      fields.map((field) =>
        saveDraft(portal.deps, owner, id, { baseVersion: 1, changes: { [field]: `verdi ${field}` } }),
      ),
    );
    const draft = await portal.read.drafts.find(id, owner);
    expect(draft?.content).toEqual(Object.fromEntries(fields.map((field) => [field, `verdi ${field}`])));
    expect(draft?.version).toBe(1 + fields.length);
  });

  test("the same field in both: one is kept, the other comes back with both versions", async () => {
    const { portal, person } = harness;
    const owner = ownerOf(person("ingrid").id);
    const id = await startDraft(portal.deps, owner, "nb");
    const [one, other] = await Promise.all([
      saveDraft(portal.deps, owner, id, { baseVersion: 1, changes: { projectTitle: "Den ene" } }),
      saveDraft(portal.deps, owner, id, { baseVersion: 1, changes: { projectTitle: "Den andre" } }),
    ]);
    const conflicts = [one, other].flatMap((saved) => (saved.ok ? saved.value.conflicts : []));
    expect(conflicts).toHaveLength(1);
    const kept = (await portal.read.drafts.find(id, owner))?.content.projectTitle;
    expect(conflicts[0]).toMatchObject({ field: "projectTitle", saved: kept });
    expect(conflicts[0]?.yours).not.toBe(kept);
  });

  test("a browser's draft becomes the account's at sign-in, and the browser alone no longer sees it", async () => {
    const { portal, person } = harness;
    const browser: Owner = { accountId: null, browserHash: "b".repeat(64) };
    const id = await startDraft(portal.deps, browser, "nn");
    const ingrid = person("ingrid");
    await portal.deps.transact((repositories) => repositories.drafts.claim(browser.browserHash, ingrid.id));
    expect(await portal.read.drafts.find(id, ownerOf(ingrid.id))).toMatchObject({ language: "nn" });
    expect(await portal.read.drafts.find(id, browser)).toBeNull();
  });
});
