import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { text } from "~/app/domain/applications/draftValues";
import { computeProgress } from "~/app/domain/deadlines/computeProgress";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { proposeLikelyOn } from "~/app/domain/deadlines/plannedDates";
import { osloDate } from "~/app/domain/osloDate";
import { notFound } from "~/app/http/problem";
import { loadStaffPart, partHead, type StaffAudience, type StaffPart } from "~/app/http/staffCase";
import { letterAsSent, type LetterPreview } from "~/app/routes/staff/letterAsSent.server";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";
import { postponePart } from "~/app/usecases/postponePart";
import { savePostponementDraft } from "~/app/usecases/savePostponementDraft";
import { unitName } from "~/app/usecases/unitName";
import { postponementDraftContent, postponementForm, postponementReasons } from "~/schemas/postponement";

/** What the page of a postponement shows: the part, what went before, who gets the letter, and the draft. */
export async function loadPostponePage(args: LoaderFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "postpone");
  const { portal, record, part, today } = found;
  const { calendar } = portal.deps;
  const custodianCaseId = record.parts[part.unitId]?.id;
  if (!custodianCaseId) throw notFound();
  const [head, earlier, draft, submission] = await Promise.all([
    partHead(found, "postpone"),
    portal.read.postponements.list(custodianCaseId),
    portal.read.postponements.findDraft(custodianCaseId),
    portal.read.applications.findSubmission(record.id),
  ]);
  const names = draft ? await portal.read.identity.namesOf([draft.savedBy]) : null;
  const { completeOn, linkage } = record.state;
  const deadline = completeOn ? computeStatutoryDeadline({ completeOn, linkage }, calendar) : null;
  return {
    ...head,
    deadline,
    progress: deadline && computeProgress(deadline, today, calendar),
    proposedOn: part.dueOn ? proposeLikelyOn(part.dueOn, today, calendar) : null,
    earlier: earlier.map(({ postponedOn, likelyOn, reasonCode, noLetterBecause }) => ({
      postponedOn,
      likelyOn,
      reasonCode: postponementReasons.find((code) => code === reasonCode) ?? "other",
      withLetter: noLetterBecause === null,
    })),
    recipient: { name: record.applicantName, email: submission ? text(submission.content, "email") : "" },
    draft: draft && {
      content: draft.content,
      savedAt: draft.savedAt.toISOString(),
      savedOn: osloDate(draft.savedAt),
      savedBy: names?.get(draft.savedBy) ?? "",
    },
    isSaved: new URL(args.request.url).searchParams.has("lagret"),
  };
}

/** What is shown before it is sent: the letter, or why there is none. */
export interface PostponePreview {
  letter: LetterPreview | null;
  noLetterBecause: string;
}

/**
 * Saves the draft, shows the letter as it will be sent, or postpones the part. The draft is saved at each step but the
 * last, which takes it away (helseregisterloven § 19 f, second paragraph).
 */
export async function postponeAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "postpone");
  const { unitId, dueOn } = found.part;
  const body = await args.request.clone().formData();
  const intent = body.get("intent");
  if (intent === "save" || intent === "review" || intent === "discard") {
    const refused = await keepDraft(found, body, intent === "discard");
    if (refused) return refused;
    if (intent !== "review") return redirect(`${new URL(args.request.url).pathname}${afterSave(intent)}`, 303);
  }
  return answerStaffForm(args.request, found, {
    version: found.version,
    schema: postponementForm,
    command: ({ likelyOn }) => ({ type: "postpone", unitId, likelyOn }),
    takesEdited: true,
    async preview({ likelyOn, reason, letter, noLetterBecause }): Promise<PostponePreview> {
      if (!dueOn) throw new Error("a postponement of a part without a deadline");
      if (letter === "none") return { letter: null, noLetterBecause };
      const unit = await unitName(found.portal.deps, unitId, found.today, found.record.language);
      const sent = letterAsSent(found, { kind: "postponement", unit, dueOn, likelyOn, reason });
      return { letter: sent, noLetterBecause: "" };
    },
    send: ({ letter, noLetterBecause, ...value }) =>
      postponePart(found.portal.deps, {
        ...value,
        applicationId: found.record.id,
        actor: found.account,
        unitId,
        noLetterBecause: letter === "none" ? noLetterBecause : null,
      }),
  });
}

const afterSave = (intent: "save" | "discard") => (intent === "save" ? "?lagret" : "");

/** @returns the answer when a colleague has saved another draft meanwhile, with all that was typed; null when saved */
async function keepDraft(found: StaffPart, body: FormData, discard: boolean) {
  const typed = Object.fromEntries([...body].filter(([, value]) => typeof value === "string"));
  const readAt = String(typed.draftBase ?? "");
  const outcome = await savePostponementDraft(found.portal.deps, {
    applicationId: found.record.id,
    unitId: found.part.unitId,
    actor: found.account,
    content: discard ? null : postponementDraftContent.parse(typed),
    readAt: readAt === "" || Number.isNaN(Date.parse(readAt)) ? null : new Date(readAt),
  });
  if (outcome.ok) return null;
  if (outcome.problem.code === "not-found") throw notFound();
  const version = Number(typed.version);
  const reply: StaffReply<PostponePreview> = {
    step: "edit",
    typed,
    version: Number.isInteger(version) && version > 0 ? version : found.version,
    loadedAt: found.now.toISOString(),
    errors: [{ field: null, code: "draft-changed" }],
    conflict: null,
    preview: null,
  };
  return data(reply, { status: 409 });
}
