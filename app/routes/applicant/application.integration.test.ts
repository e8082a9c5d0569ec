import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadCaseView } from "~/app/http/caseView";
import { registerTexts } from "~/app/i18n/useTexts";
import { nb } from "~/app/i18n/nb";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { attachFile } from "~/app/usecases/attachFile";
import { declareComplete } from "~/app/usecases/declareComplete";
import { postponePart } from "~/app/usecases/postponePart";
import { requestSupplement } from "~/app/usecases/requestSupplement";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import { action as answer } from "./answer";
import { loader as loadApplication } from "./application";
import { loader as loadFile } from "./applicationFile";
import { loader as loadLetter } from "./letter";
import { loader as loadPackage } from "./package";
import { loader as loadReceipt } from "./receipt";
import { action as withdraw } from "./withdraw";

let harness: TestPortal;
let id: string;
let fileId: string;

beforeAll(async () => {
  registerTexts("nb", nb);
  harness = await createTestPortal();
});
afterAll(() => harness.close());

beforeEach(async () => {
  const { deps } = harness.portal;
  const ingrid = harness.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const file = { name: "prøve på ære.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7") };
  const attached = await attachFile(deps, owner, draftId, "attachments", file);
  if (!attached.ok) throw new Error(attached.problem.code);
  fileId = attached.value.id;
  const outcome = await submitApplication(deps, owner, ingrid, draftId);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  id = outcome.value.applicationId;
});

/** What Remix hands a loader or an action, for somebody who is signed in. */
function asked(word: string, more: Record<string, string> = {}, form?: Record<string, string>): ActionFunctionArgs {
  const visitor = Promise.resolve({ account: harness.person(word), sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const init = form ? { method: "POST", body: new URLSearchParams(form) } : {};
  const request = new Request(`http://portal.example/nb/saker/${id}`, init);
  return { request, params: { lang: "nb", applicationId: id, ...more }, context };
}

const find = async () => {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("no such case");
  return record;
};
const missing = { init: { status: 404 } };
async function complete() {
  const { version, state } = await find();
  const actor = harness.person("isak");
  const request = { applicationId: id, actor, version, completeOn: state.receivedOn };
  expect((await declareComplete(harness.portal.deps, request)).ok).toBe(true);
}

test("a case is its applicant's: to everybody else, staff too, its pages are not there", async () => {
  for (const word of ["tomasz", "marit", "unit-fhi"]) {
    for (const loader of [loadApplication, loadReceipt, loadPackage])
      await expect(loader(asked(word))).rejects.toMatchObject(missing);
    await expect(withdraw(asked(word, {}, { version: "1" }))).rejects.toMatchObject(missing);
    await expect(answer(asked(word, {}, {}))).rejects.toMatchObject(missing);
  }
});

test("an address that is no id leads to no page", async () => {
  await expect(loadApplication(asked("ingrid", { applicationId: "1 or 1=1" }))).rejects.toMatchObject(missing);
});

test("a submitted file is for the applicant, caseworkers and units of the case, always as a download", async () => {
  for (const word of ["ingrid", "marit", "unit-fhi", "fhi-npr-kpr"]) {
    const response = await loadFile(asked(word, { fileId }));
    expect(await response.text()).toBe("%PDF-1.7");
    expect(response.headers.get("Content-Disposition")).toMatch(/^attachment; .*filename\*=UTF-8''pr%C3%B8ve/);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  }
  for (const word of ["tomasz", "unit-kreg"])
    await expect(loadFile(asked(word, { fileId }))).rejects.toMatchObject(missing);
  const unknown = "00000000-0000-4000-8000-000000000000";
  await expect(loadFile(asked("ingrid", { fileId: unknown }))).rejects.toMatchObject(missing);
});

test("before completeness is judged the days are counted from receipt and marked so", async () => {
  const { view } = await loadApplication(asked("ingrid"));
  expect(view).toMatchObject({ status: "submitted", deadline: { completeOn: view.receivedOn, ifComplete: true } });
  await complete();
  const { view: after } = await loadApplication(asked("ingrid"));
  expect(after.deadline).toMatchObject({ completeOn: view.receivedOn, ifComplete: false, workingDays: 30 });
  expect(after.parts.map((part) => part.dueOn)).toEqual([after.deadline?.dueOn, after.deadline?.dueOn]);
});

test("a postponement stands with its reason and its letter on the part that it is about", async () => {
  await complete();
  const { parts } = await find();
  const outcome = await postponePart(harness.portal.deps, {
    applicationId: id,
    actor: harness.person("marit"),
    unitId: "fhi-npr-kpr",
    version: parts["fhi-npr-kpr"]?.version ?? 0,
    likelyOn: "2090-01-10",
    reason: "Et nytt uttrekk må kvalitetssikres.",
  });
  expect(outcome.ok).toBe(true);
  const { view } = await loadApplication(asked("ingrid"));
  const [fhi, npr] = ["fhi", "fhi-npr-kpr"].map((unit) => view.parts.find((part) => part.unitId === unit));
  expect(fhi?.postponements).toEqual([]);
  expect(npr?.postponements).toMatchObject([{ likelyOn: "2090-01-10", reason: "Et nytt uttrekk må kvalitetssikres." }]);
  const letterId = npr?.postponements[0]?.letterId ?? "";
  const { letter } = await loadLetter(asked("ingrid", { letterId }));
  expect(letter.body).toContain("Et nytt uttrekk må kvalitetssikres.");
});

test("a unit's view holds its own part and nothing of the others'", async () => {
  await complete();
  const reader = { today: "2026-12-08", audience: "unit", units: ["fhi-npr-kpr"] } as const;
  const view = await loadCaseView(harness.portal, await find(), reader);
  expect(view.parts.map((part) => part.unitId)).toEqual(["fhi-npr-kpr"]);
});

test("a case is viewed with at most eight queries", async () => {
  await complete();
  await harness.portal.deps.catalogue();
  const query = vi.spyOn(harness.pool, "query");
  await loadCaseView(harness.portal, await find(), { today: "2026-12-08", audience: "staff" });
  expect(query.mock.calls.length).toBeGreaterThan(3);
  expect(query.mock.calls.length).toBeLessThanOrEqual(8);
  query.mockRestore();
});

test("withdrawing on the ground of an old page tells who did what meanwhile, and changes nothing", async () => {
  const { version } = await find();
  await complete();
  const reply = await withdraw(asked("ingrid", {}, { version: String(version) }));
  const isak = harness.person("isak").name;
  expect(reply).toMatchObject({
    init: { status: 409 },
    data: { problem: { code: "changed-meanwhile", latest: { type: "declared-complete", actorName: isak } } },
  });
  expect((await find()).state.stage).toBe("complete");
});

test("the button to answer leads to one draft, however often it is pressed", async () => {
  const { version } = await find();
  const comments = [{ field: "figures", comment: "Hvilke aldersgrupper?" }];
  const request = { applicationId: id, actor: harness.person("marit"), version, comments };
  expect((await requestSupplement(harness.portal.deps, request)).ok).toBe(true);
  const { view } = await loadApplication(asked("ingrid"));
  expect(view.openComments).toEqual(comments);
  expect(view.deadline).toBeNull();
  const [first, second] = [await answer(asked("ingrid", {}, {})), await answer(asked("ingrid", {}, {}))];
  expect(first.headers.get("Location")).toMatch(/^\/nb\/utkast\/[0-9a-f-]{36}$/);
  expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
});
