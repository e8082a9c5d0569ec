import { someDecision } from "~/app/testing/someDecision";
import pLimit from "p-limit";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import type { Result } from "~/app/domain/result";
import type { Portal } from "~/app/portal";
import { assignCase } from "~/app/usecases/assignCase";
import { decidePart } from "~/app/usecases/decidePart";
import { declareComplete } from "~/app/usecases/declareComplete";
import type { UseCaseDeps } from "~/app/usecases/deps";
import { postponePart } from "~/app/usecases/postponePart";
import { requestSupplement } from "~/app/usecases/requestSupplement";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startAnswer } from "~/app/usecases/startAnswer";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { DraftContent } from "~/schemas/draft";
import { exampleDraft } from "./exampleDrafts";

const dayMs = 86_400_000;
/** The cases were received over so many days until today: some are overdue, some are due, some are new. */
const spreadDays = 60;
const atOnce = 6;
const figuresMissing = [{ field: "figures", comment: "Hvilke aldersgrupper skal tallene deles i?" }];

interface People {
  applicant: Actor;
  caseworker: Actor;
}

/** Cases that are all in work, handed in and handled by the use cases that the pages call. */
export async function makeCases(portal: Portal, { applicant, caseworker }: People, count: number): Promise<void> {
  const limit = pLimit(atOnce);
  await Promise.all(
    Array.from({ length: count }, (_, number) =>
      limit(async () => {
        const receivedDaysAgo = Math.floor(((count - 1 - number) * spreadDays) / count);
        const work = createWork(portal, { applicant, caseworker });
        const id = await work.submit(exampleDraft(number), receivedDaysAgo);
        const later = Math.max(0, receivedDaysAgo - 3);
        if (number % 3 === 0) await work.assign(id);
        if (number % 10 === 3) await work.askForMore(id, later);
        if (number % 10 < 4) return;
        await work.complete(id, later);
        if (number % 10 === 8) await work.grantFirstPart(id, later);
        if (number % 10 === 9) await work.postponeFirstPart(id, later);
      }),
    ),
  );
}

/** A case of two parts with all that its page can tell: supplement, answer, complete, one part postponed. @returns its id */
export async function makeStoriedCase(portal: Portal, people: People): Promise<string> {
  const work = createWork(portal, people);
  const id = await work.submit(exampleDraft(0), 24);
  await work.assign(id);
  await work.askForMore(id, 21);
  await work.answer(id, 18);
  await work.complete(id, 15);
  await work.postponeFirstPart(id, 2);
  return id;
}

/** A draft that is filled in and not sent. @returns its id */
export function makeDraft(portal: Portal, people: People): Promise<string> {
  return createWork(portal, people).draft(exampleDraft(0), 0);
}

function createWork(portal: Portal, { applicant, caseworker: actor }: People) {
  const owner = { accountId: applicant.id, browserHash: "none" };
  const on = (daysAgo: number): UseCaseDeps => ({
    ...portal.deps,
    now: async () => new Date(Date.now() - daysAgo * dayMs),
  });

  async function load(applicationId: string) {
    const record = await portal.read.applications.find(applicationId);
    if (!record) throw new Error("a case that was just made is gone");
    return record;
  }
  async function firstPart(applicationId: string) {
    const record = await load(applicationId);
    const unitId = record.state.parts[0]?.unitId ?? "";
    const version = record.parts[unitId]?.version;
    if (version === undefined) throw new Error("a case without a part");
    return { applicationId, actor, unitId, version };
  }
  async function draft(content: DraftContent, daysAgo: number) {
    const draftId = await startDraft(on(daysAgo), owner, "nb");
    demand(await saveDraft(on(daysAgo), owner, draftId, { baseVersion: 1, changes: content }));
    return draftId;
  }

  return {
    draft,
    async submit(content: DraftContent, daysAgo: number) {
      const draftId = await draft(content, daysAgo);
      return demand(await submitApplication(on(daysAgo), owner, applicant, draftId)).applicationId;
    },
    async assign(applicationId: string) {
      demand(await assignCase(portal.deps, { applicationId, actor, from: null, to: actor.id }));
    },
    async askForMore(applicationId: string, daysAgo: number) {
      const { version } = await load(applicationId);
      demand(await requestSupplement(on(daysAgo), { applicationId, actor, version, comments: figuresMissing }));
    },
    async answer(applicationId: string, daysAgo: number) {
      const { draftId } = demand(await startAnswer(on(daysAgo), applicant, applicationId));
      const changes = { figures: "0–17, 18–66 og 67 år og eldre." };
      demand(await saveDraft(on(daysAgo), owner, draftId, { baseVersion: 1, changes }));
      demand(await submitApplication(on(daysAgo), owner, applicant, draftId));
    },
    async complete(applicationId: string, daysAgo: number) {
      const { version, state } = await load(applicationId);
      const request = { applicationId, actor, version, completeOn: state.receivedOn };
      demand(await declareComplete(on(daysAgo), request));
    },
    async grantFirstPart(applicationId: string, daysAgo: number) {
      const part = await firstPart(applicationId);
      demand(await decidePart(on(daysAgo), { ...part, content: someDecision() }));
    },
    async postponeFirstPart(applicationId: string, daysAgo: number) {
      const part = await firstPart(applicationId);
      const likelyOn = osloDate(new Date(Date.now() + 90 * dayMs));
      demand(await postponePart(on(daysAgo), { ...part, likelyOn, reason: "Uttrekket må kvalitetssikres." }));
    },
  };
}

function demand<Value, Problem>(outcome: Result<Value, Problem>): Value {
  if (!outcome.ok) throw new Error(`A case could not be made: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
