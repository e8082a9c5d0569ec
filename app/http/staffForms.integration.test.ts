import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { Role } from "~/app/domain/applications/mayCommand";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { declareComplete } from "~/app/usecases/declareComplete";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { DraftContent } from "~/schemas/draft";
import { completeAction, dismissAction } from "~/app/routes/staff/staffCaseForms.server";
import { loadSupplementForm, supplementAction } from "~/app/routes/staff/supplementForm.server";
import { loadCasePage } from "~/app/routes/staff/staffCasePage.server";
import { decisionAction, loadDecisionForm } from "~/app/routes/staff/decisionForm.server";
import { loadPostponePage } from "~/app/routes/staff/postpone.server";
import { loadQueue } from "./staffQueue";
import { loadUnitParts } from "./staffUnitParts";

let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(() => harness.close());

/** What Remix hands a loader or an action, for somebody who is signed in. */
function asked(
  word: string,
  params: Record<string, string>,
  { search = "", form, also = [] }: { search?: string; form?: Record<string, string>; also?: Role[] } = {},
): ActionFunctionArgs {
  const person = harness.person(word);
  const account = { ...person, roles: [...person.roles, ...also] };
  const visitor = Promise.resolve({ account, sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const body = form && new URLSearchParams(form);
  const request = new Request(`http://portal.example/nb${search}`, body ? { method: "POST", body } : {});
  return { request, params: { lang: "nb", ...params }, context };
}

async function submit(content: DraftContent = wholeDraft): Promise<string> {
  const ingrid = harness.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(harness.portal.deps, owner, "nb");
  await saveDraft(harness.portal.deps, owner, draftId, { baseVersion: 1, changes: content });
  const outcome = await submitApplication(harness.portal.deps, owner, ingrid, draftId);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.applicationId;
}

const find = async (id: string) => {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("no such case");
  return record;
};

async function complete(id: string): Promise<void> {
  const { version, state } = await find(id);
  const request = { applicationId: id, actor: harness.person("isak"), version, completeOn: state.receivedOn };
  const outcome = await declareComplete(harness.portal.deps, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
}

/** Status and content of what an action answers instead of a redirect. */
function replied(answer: unknown): { status: number; reply: StaffReply<{ subject: string; body: string }> } {
  const { data, init } = answer as { data: StaffReply<{ subject: string; body: string }>; init: ResponseInit | null };
  return { status: init?.status ?? 200, reply: data };
}

const statusOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 200,
    (thrown: unknown) => (thrown as { init?: ResponseInit }).init?.status,
  );

describe("a form of staff", () => {
  let id: string;
  beforeEach(async () => {
    id = await submit();
  });

  test("without reasons is sent back with the field to fill in, and nothing happens to the case", async () => {
    const form = { version: "1", reasons: "  ", intent: "send" };
    const { status, reply } = replied(await dismissAction(asked("marit", { applicationId: id }, { form })));
    expect([status, reply.errors]).toEqual([422, [{ field: "reasons", code: "reasons-missing" }]]);
    expect((await find(id)).state.stage).toBe("submitted");
  });

  test("is shown before it is sent, and sent only then", async () => {
    const form = { version: "1", reasons: "Gjelder ikke helsedata.", intent: "review" };
    const { reply } = replied(await dismissAction(asked("marit", { applicationId: id }, { form })));
    expect([reply.step, reply.preview?.body.includes("Gjelder ikke helsedata.")]).toEqual(["review", true]);
    expect((await find(id)).state.stage).toBe("submitted");

    const sent = (await dismissAction(
      asked("marit", { applicationId: id }, { form: { ...form, intent: "send" } }),
    )) as Response;
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, `/nb/ko/${id}`]);
    expect((await find(id)).state.stage).toBe("dismissed");
  });

  test("a day before the application came is told at the date", async () => {
    const form = { version: "1", completeOn: "2020-01-02", intent: "review" };
    const { status, reply } = replied(await completeAction(asked("marit", { applicationId: id }, { form })));
    expect([status, reply.errors]).toEqual([422, [{ field: "completeOn", code: "complete-day-before-receipt" }]]);
  });

  test("whoever comes second is told who was first, keeps what they wrote, and can go on from the new version", async () => {
    const loadedAt = new Date(Date.now() - 60_000).toISOString();
    await complete(id);
    const form = { version: "1", reasons: "Ferdig skrevet.", intent: "send", loadedAt };
    const { status, reply } = replied(await dismissAction(asked("marit", { applicationId: id }, { form })));
    expect(status).toBe(409);
    expect(reply.conflict?.latest).toEqual({ type: "declared-complete", actorName: "Isak Solvang", minutesAgo: 0 });
    expect(reply.typed.reasons).toBe("Ferdig skrevet.");
    expect(reply.version).toBe((await find(id)).version);
    expect((await find(id)).state.stage).toBe("complete");
  });

  test("asks only about the fields that are marked, and keeps the words of the others", async () => {
    const form = {
      version: "1",
      "items[0].field": "figures",
      "items[0].marked": "yes",
      "items[0].comment": "Hvilke år?",
      "items[1].field": "country",
      "items[1].comment": "Halvskrevet",
    };
    const { reply } = replied(await supplementAction(asked("marit", { applicationId: id }, { form })));
    expect(reply.preview?.body).toContain("Hvilke år?");
    expect(reply.preview?.body).not.toContain("Halvskrevet");
    expect(JSON.stringify(reply.typed)).toContain("Halvskrevet");
  });

  test("offers one field on purpose for each source, and those of the table only for the kind that was chosen", async () => {
    const { fields } = await loadSupplementForm(asked("marit", { applicationId: id }));
    const names = fields.map(({ field }) => field);
    expect(names).toEqual(expect.arrayContaining(["purposeFit.hkr", "purposeFit.npr", "linkage", "figures"]));
    expect(names).not.toContain("table.rowVariable");
    expect(names).not.toContain("workbook");
  });
});

describe("who sees what", () => {
  test("a unit sees its own part and nobody else's, and no page of the caseworkers", async () => {
    const id = await submit();
    const { view } = await loadCasePage(asked("npr-kpr", { applicationId: id }), "unit");
    expect(view.parts.map((part) => part.unitId)).toEqual(["fhi-npr-kpr"]);
    expect(await statusOf(loadCasePage(asked("kreg", { applicationId: id }), "unit"))).toBe(404);
    expect(await statusOf(loadQueue(asked("npr-kpr", {})))).toBe(404);
    const foreign = { applicationId: id, unitId: "fhi" };
    expect(await statusOf(loadPostponePage(asked("npr-kpr", foreign), "unit"))).toBe(404);
    const bothRoles = asked("npr-kpr", foreign, { also: ["caseworker"] });
    expect(await statusOf(loadPostponePage(bothRoles, "unit"))).toBe(404);
    const { rows } = await loadUnitParts(asked("kreg", {}));
    expect(rows.map((row) => row.applicationId)).not.toContain(id);
  });

  test("what the controller decides is for its unit to decide, page and action alike", async () => {
    const id = await submit({ ...wholeDraft, publicBodyOwnTask: "yes" });
    await complete(id);
    const part = { applicationId: id, unitId: "fhi-npr-kpr" };
    const points = ["in-charge", "purpose", "anonymous", "society"].flatMap((point, at) => [
      [`checklist[${at}].point`, point],
      [`checklist[${at}].answer`, "yes"],
    ]);
    const form = {
      version: "2",
      outcome: "granted",
      reasons: "Lovpålagt oppgave.",
      intent: "send",
      ...(Object.fromEntries(points) as Record<string, string>),
    };
    expect(await statusOf(loadDecisionForm(asked("marit", part), "caseworker"))).toBe(404);
    expect(await statusOf(decisionAction(asked("marit", part, { form }), "caseworker"))).toBe(404);
    const version = String((await find(id)).parts["fhi-npr-kpr"]?.version);
    const sent = (await decisionAction(asked("npr-kpr", part, { form: { ...form, version } }), "unit")) as Response;
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, `/nb/enhet/${id}`]);
  });
});

describe("what the pages ask of the database", () => {
  async function countQueries(load: () => Promise<unknown>): Promise<number> {
    // Catalogue and calendar are kept in memory for a few seconds: both counts begin with them at hand.
    await load();
    const spy = vi.spyOn(harness.pool, "query");
    try {
      await load();
      return spy.mock.calls.length;
    } finally {
      spy.mockRestore();
    }
  }

  test("is the same for a queue of many cases as for one of few", async () => {
    const load = () => loadQueue(asked("marit", {}));
    const few = await countQueries(load);
    for (let n = 0; n < 5; n++) await submit();
    expect(await countQueries(load)).toBe(few);
    expect(few).toBeLessThanOrEqual(4);
  });

  test("does not grow with the parts or the history of a case", async () => {
    const one = await submit({ ...wholeDraft, sources: ["hkr"], linkage: "" });
    const two = await submit();
    for (const id of [one, two]) await complete(id);
    const load = (id: string) => () => loadCasePage(asked("marit", { applicationId: id }), "caseworker");
    const few = await countQueries(load(one));
    expect(await countQueries(load(two))).toBe(few);
    expect(few).toBeLessThanOrEqual(20);
  });
});
