import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { ApplicationEvent, Visibility } from "~/app/domain/applications/applicationEvent";
import { wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { DraftContent } from "~/schemas/draft";
import type { Language } from "~/schemas/language";

/** What Remix hands a loader or an action, for somebody who is signed in. */
export function askAs(
  harness: TestPortal,
  word: string,
  params: Record<string, string>,
  { search = "", form, lang = "nb" }: { search?: string; form?: FormData; lang?: Language } = {},
): ActionFunctionArgs {
  const visitor = Promise.resolve({ account: harness.person(word), sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const request = new Request(
    `http://portal.example/${lang}/side${search}`,
    form ? { method: "POST", body: form } : {},
  );
  return { request, params: { lang, ...params }, context };
}

/** A newly submitted application of Ingrid's, of two units: `fhi` and `fhi-npr-kpr`. */
export async function submitCase(harness: TestPortal, content: DraftContent = wholeDraft): Promise<string> {
  const ingrid = harness.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const { deps } = harness.portal;
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: content });
  const outcome = await submitApplication(deps, owner, ingrid, draftId);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.applicationId;
}

/** The status that a loader or an action answered with or threw, 200 where it just gave data. */
export function statusOf(answer: Promise<unknown>): Promise<number | undefined> {
  const read = (value: unknown) => {
    if (value instanceof Response) return value.status;
    return (value as { init?: ResponseInit | null } | null)?.init?.status;
  };
  return answer.then((value) => read(value) ?? 200, read);
}

/** One event of every type, on a unit's part where it is about a part. */
export function everyEvent(unitId: string): ApplicationEvent[] {
  const id = "11111111-1111-4111-8111-111111111111";
  const on = "2027-01-06";
  const parts = [{ unitId, sourceIds: ["hkr"], decidedBy: "helsedataservice" as const, workingDays: 30 }];
  const submitted = { number: 2, receivedOn: on, linkage: false, parts, ceilingOre: null };
  const invoice = { payer: unitId, invoiceId: id, number: "F-1" };
  const all: { [Type in ApplicationEvent["type"]]: Extract<ApplicationEvent, { type: Type }> } = {
    submitted: { type: "submitted", ...submitted },
    "supplement-requested": { type: "supplement-requested", fields: ["figures"], replyBy: on },
    "supplement-reminded": { type: "supplement-reminded", replyBy: on },
    "supplement-answered": { type: "supplement-answered", ...submitted },
    "declared-complete": {
      type: "declared-complete",
      completeOn: on,
      parts: [{ unitId, dueOn: on, calendarVersion: "no-2026.1" }],
    },
    "complete-revoked": { type: "complete-revoked" },
    "preliminary-answered": { type: "preliminary-answered", answeredOn: on, expectedOn: null },
    dismissed: { type: "dismissed", grounds: "other" },
    "decision-proposed": { type: "decision-proposed", unitId, outcome: "granted" },
    "proposal-returned": { type: "proposal-returned", unitId },
    decided: { type: "decided", unitId, outcome: "granted", decidedOn: on, preparedBy: null },
    postponed: { type: "postponed", unitId, likelyOn: on, letter: true },
    "deadline-moved": { type: "deadline-moved", unitId, from: on, dueOn: on, calendarVersion: "no-2026.1" },
    "regrouping-proposed": { type: "regrouping-proposed", unitId, proposalId: id },
    "regrouping-answered": { type: "regrouping-answered", unitId, proposalId: id, accepted: true },
    supplied: { type: "supplied", unitId, suppliedOn: on },
    delivered: { type: "delivered", unitId, whole: true, deliveredOn: on, deliveryId: id },
    "delivery-corrected": { type: "delivery-corrected", unitId, deliveryId: id, corrects: id },
    "letter-opened": { type: "letter-opened", unitId, letterId: id },
    "ceiling-reached": { type: "ceiling-reached", totalOre: 100, ceilingOre: 100 },
    "ceiling-answered": { type: "ceiling-answered", accepted: true, ceilingOre: null },
    "invoice-sent": { type: "invoice-sent", ...invoice, totalOre: 100 },
    "invoice-paid": { type: "invoice-paid", ...invoice },
    "invoice-credited": { type: "invoice-credited", ...invoice, creditedNumber: "F-2" },
    appealed: { type: "appealed", unitId, lodgedOn: on, late: false },
    "appeal-concluded": { type: "appeal-concluded", unitId, result: "upheld" },
    closed: { type: "closed", closedOn: on },
    withdrawn: { type: "withdrawn" },
  };
  return Object.values(all);
}

/** Says in a text for whom it is, so that it can be looked for where it must not be. */
export const canary = (visibility: Visibility, unitId: string, type: string) =>
  `kanari<${visibility}|${unitId}|${type}>`;

/** Every event × visibility × unit, written to the log of a case with texts that tell where they leak. */
export async function writeCanaries(harness: TestPortal, applicationId: string, units: readonly string[]) {
  const at = await harness.portal.deps.now();
  for (const visibility of ["applicant", "unit", "internal"] as const)
    for (const unitId of units) {
      const events = everyEvent(unitId).map((event) => {
        const text = canary(visibility, unitId, event.type);
        const comments = [{ field: "figures", comment: text }];
        return { event, visibility, payload: { reason: text, note: text, comments } };
      });
      await harness.portal.deps.transact((repositories) =>
        repositories.events.append(applicationId, harness.person("marit").id, at, events),
      );
    }
}
