import { wantsLinkage, chosenSources, list, text } from "~/app/domain/applications/draftValues";
import { decide, type LifecycleProblem } from "~/app/domain/applications/decide";
import { fold } from "~/app/domain/applications/evolve";
import { listShortcomings, type Shortcoming } from "~/app/domain/applications/listShortcomings";
import type { SubmittedPart } from "~/app/domain/applications/applicationEvent";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { workingDaysOfPart } from "~/app/domain/applications/workingDaysOfPart";
import { readWorkbookVerdict } from "~/app/domain/applications/workbookVerdict";
import { decidedBy } from "~/app/domain/catalogue/decidedBy";
import { getSource } from "~/app/domain/catalogue/getSource";
import { unitsFor } from "~/app/domain/catalogue/unitsFor";
import { readCeiling } from "~/app/domain/fees/readCeiling";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";
import type { LoadedCatalogue } from "~/db/repositories/catalogue";
import type { DraftRecord, Owner } from "~/db/repositories/drafts";
import type { Catalogue } from "~/schemas/catalogue";
import type { DraftContent } from "~/schemas/draft";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication, type ChangeProblem } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { partDeadlines } from "./partDeadlines";
import { schedulePreliminaryAnswer } from "./scheduleReminders";
import { writeToApplicant } from "./writeToApplicant";

export type SubmitProblem = ChangeProblem | { code: "incomplete"; shortcomings: Shortcoming[] };

export interface Submitted {
  applicationId: string;
  /** True when this draft had been submitted already: the second click finds the first one's result. */
  again: boolean;
}

/**
 * Hands in a draft, once. A draft that answers a supplement request becomes a new submission of its application.
 * @param owner whose draft; the account must be signed in
 */
export async function submitApplication(
  deps: UseCaseDeps,
  owner: Owner,
  actor: Actor,
  draftId: string,
): Promise<Result<Submitted, SubmitProblem>> {
  const now = await deps.now();
  const loaded = await deps.catalogue();
  const ready = await deps.transact(async (repositories) => {
    // The lock is what makes two clicks one submission: the second waits here and finds the draft closed.
    const draft = await repositories.drafts.findForUpdate(draftId, owner);
    if (!draft) return refuse({ code: "not-found" } as const);
    if (draft.submittedApplicationId) return ok({ applicationId: draft.submittedApplicationId, again: true });
    const workbookId = text(draft.content, "workbook");
    const reading = workbookId ? await repositories.files.findReading(workbookId) : null;
    const missing = listShortcomings(
      draft.content,
      loaded.catalogue,
      workbookId ? readWorkbookVerdict(reading) : null,
    ).filter((one) => one.weight === "missing");
    if (missing.length > 0) return refuse({ code: "incomplete", shortcomings: missing } as const);
    if (draft.answersApplicationId) return ok({ answer: draft });
    return firstSubmission(deps, repositories, actor, draft, loaded, now);
  });
  if (!ready.ok) return ready;
  if ("answer" in ready.value) return answerSupplement(deps, actor, ready.value.answer, loaded);
  return ok(ready.value);
}

async function firstSubmission(
  deps: UseCaseDeps,
  repositories: Repositories,
  actor: Actor,
  draft: DraftRecord,
  { catalogue, hash }: LoadedCatalogue,
  now: Date,
): Promise<Result<Submitted, SubmitProblem>> {
  const today = osloDate(now);
  const linkage = wantsLinkage(draft.content);
  const command = {
    type: "submit",
    receivedOn: today,
    linkage,
    parts: partsOf(draft.content, catalogue, today),
    ceilingOre: ceilingOf(draft.content),
  } as const;
  const decided = decide(null, command, { today, calendar: deps.calendar });
  if (!decided.ok) return refuse({ code: "refused", reason: decided.problem satisfies LifecycleProblem });
  const state = fold(decided.value);
  if (!state) throw new Error("a submission without a state");

  const applicationId = deps.newId();
  const reference = await repositories.applications.nextReference(Number(today.slice(0, 4)));
  const about = {
    id: applicationId,
    reference,
    applicantId: actor.id,
    language: draft.language,
    ...headOf(draft.content),
  };
  await repositories.applications.insert(about, state, now);
  await repositories.register.nameIfUnknown(actor.id, about.applicantName);
  await addSubmission(repositories, applicationId, draft, hash, 1, now, today);
  await repositories.events.append(applicationId, actor.id, now, [
    { event: decided.value[0]!, visibility: "applicant", payload: { title: about.title, name: about.applicantName } },
  ]);
  await schedulePreliminaryAnswer(repositories, applicationId, today);
  const ifComplete = await partDeadlines(deps, state.parts, today, about.language);
  await writeToApplicant(deps, repositories, about, { kind: "receipt", receivedOn: today, ifComplete }, now);
  return ok({ applicationId, again: false });
}

async function answerSupplement(
  deps: UseCaseDeps,
  actor: Actor,
  draft: DraftRecord,
  { catalogue, hash }: LoadedCatalogue,
): Promise<Result<Submitted, SubmitProblem>> {
  const applicationId = draft.answersApplicationId;
  if (!applicationId) throw new RangeError("the draft answers nothing");
  const current = await deps.transact((repositories) => repositories.applications.find(applicationId));
  if (!current) return refuse({ code: "not-found" });
  const now = await deps.now();
  const today = osloDate(now);
  // A ceiling that was raised since stands, unless the answer says another one.
  const previous = await deps.transact((repositories) => repositories.applications.findSubmission(applicationId));
  const isSameCeiling = ceilingOf(previous?.content ?? {}) === ceilingOf(draft.content);
  const outcome = await changeApplication(deps, {
    applicationId,
    actor,
    version: current.version,
    command: {
      type: "answer-supplement",
      receivedOn: today,
      linkage: wantsLinkage(draft.content),
      parts: partsOf(draft.content, catalogue, today),
      ceilingOre: isSameCeiling ? current.state.ceilingOre : ceilingOf(draft.content),
    },
    visibility: "applicant",
    payload: { title: text(draft.content, "projectTitle") },
    head: headOf(draft.content),
    async effects(repositories, { before, after }) {
      await addSubmission(repositories, applicationId, draft, hash, after.submissions, now, today);
      await repositories.casework.markSupplementAnswered(applicationId, after.submissions);
      const about = { ...before, ...headOf(draft.content) };
      await writeToApplicant(deps, repositories, about, { kind: "answered", receivedOn: today }, now);
    },
  });
  if (outcome.ok) return ok({ applicationId, again: false });
  // Two clicks at once: the first one's answer has closed the draft.
  const closed = await deps.transact((repositories) => repositories.drafts.isSubmitted(draft.id));
  return closed ? ok({ applicationId, again: true }) : outcome;
}

async function addSubmission(
  repositories: Repositories,
  applicationId: string,
  draft: DraftRecord,
  catalogueHash: string,
  number: number,
  submittedAt: Date,
  receivedOn: PlainDate,
): Promise<void> {
  const record = {
    applicationId,
    number,
    draftId: draft.id,
    content: draft.content,
    catalogueHash,
    submittedAt,
    receivedOn,
  };
  const workbook = text(draft.content, "tableChoice") === "upload" ? [text(draft.content, "workbook")] : [];
  const fileIds = [...workbook, ...list(draft.content, "attachments")].filter(Boolean);
  await repositories.applications.addSubmission(record, [...new Set(fileIds)]);
  await repositories.drafts.markSubmitted(draft.id, applicationId);
}

const headOf = (content: DraftContent) => ({
  title: text(content, "projectTitle"),
  applicantName: text(content, "name"),
  institution: text(content, "institution"),
});

/** What is wrong bars sending, so it never comes here. */
function ceilingOf(content: DraftContent): number | null {
  const ceiling = readCeiling(content);
  return ceiling === "wrong" ? null : ceiling;
}

/** One part per preparing unit, as the catalogue has it on the day. */
export function partsOf(content: DraftContent, catalogue: Catalogue, today: PlainDate): SubmittedPart[] {
  const publicBodyOwnTask = text(content, "publicBodyOwnTask") === "yes";
  return unitsFor(catalogue, chosenSources(content), today).map(({ unit, sources }) => {
    const deciders = sources.map((source) => decidedBy(getSource(catalogue, source.id), today, { publicBodyOwnTask }));
    const sourceIds = sources.map((source) => source.id);
    return {
      unitId: unit.id,
      sourceIds,
      decidedBy: deciders.includes("helsedataservice") ? "helsedataservice" : "controller",
      workingDays: workingDaysOfPart(content, sourceIds, today),
    };
  });
}
