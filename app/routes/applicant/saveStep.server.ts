import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { changedFields, readAnswers, withoutFields } from "~/app/domain/applications/changedFields";
import type { FieldConflict } from "~/app/domain/applications/mergeDraft";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { storableJson } from "~/app/domain/storableText";
import { readDraftForm } from "~/app/http/draftForm";
import { getOpenDraft, type OpenDraft } from "~/app/http/draftRequest";
import { stepStart, stepValues } from "~/app/http/draftStep";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { saveDraft } from "~/app/usecases/saveDraft";
import { draftSave, type DraftContent, type DraftField, type Step } from "~/schemas/draft";

/** What a step's page gets back: fields in dispute, or texts that are too long. */
export interface StepReply {
  retry: StepStart;
  tooLong: string[];
}

/**
 * Saves what was changed on a step's page, sent as a plain form.
 * @param open the draft, asked for before the form was read
 * @returns the reply to give, 422, when the person has to choose or shorten; else what was saved, to go on with
 * @throws a redirect to the case, when the draft was sent meanwhile
 */
export async function saveStep({ context }: ActionFunctionArgs, open: OpenDraft, step: Step, form: FormData) {
  const { language, owner, draft } = open;
  const before = readBefore(form);
  const typed = storableJson(readAnswers(form, before.changes)) as DraftContent;
  const [keep, keptField] = String(form.get("keep") ?? "").split(" ");
  const inDispute = form.getAll("conflict").map(String);
  const undecided = inDispute.filter((field) => field !== keptField);
  const heldBack = keep === "saved" && keptField ? [...undecided, keptField] : undecided;

  const parsed = draftSave.safeParse({
    baseVersion: before.baseVersion,
    changes: withoutFields(changedFields(before.changes, typed), heldBack),
  });
  if (!parsed.success) {
    const tooLong = parsed.error.issues.map((issue) => String(issue.path.at(-1)));
    const start = { ...stepStart(draft, step), saved: before.changes, version: before.baseVersion };
    return { reply: data<StepReply>({ retry: { ...start, shown: typed }, tooLong }, { status: 422 }) };
  }
  const outcome = await saveDraft(context.portal.deps, owner, draft.id, parsed.data);
  if (!outcome.ok) {
    if (outcome.problem.code === "not-found") throw notFound();
    throw redirect(paths(language).application(outcome.problem.applicationId));
  }
  const { version } = outcome.value;
  const now = await context.portal.read.drafts.find(draft.id, owner);
  if (!now) throw notFound();
  const saved = stepValues(now.content, step);
  const conflicts = [
    ...outcome.value.conflicts,
    ...undecided.map((field) => conflictOf(field as DraftField, saved, typed)),
  ];
  if (conflicts.length > 0) {
    const shown = { ...saved, ...Object.fromEntries(conflicts.map((one) => [one.field, one.yours])) };
    const retry = { ...stepStart(now, step), version, saved, shown, conflicts };
    return { reply: data<StepReply>({ retry, tooLong: [] }, { status: 422 }) };
  }
  return { reply: null, language, owner, draft: now };
}

const conflictOf = (field: DraftField, saved: DraftContent, typed: DraftContent): FieldConflict => ({
  field,
  saved: saved[field] ?? "",
  yours: typed[field] ?? "",
});

/** What the page was loaded with, as the page tells it. @throws a 400 for a form that is not ours */
function readBefore(form: FormData): { baseVersion: number; changes: DraftContent } {
  try {
    return draftSave.parse({
      baseVersion: Number(form.get("baseVersion")),
      changes: JSON.parse(String(form.get("base"))) as unknown,
    });
  } catch {
    throw data({ code: "form-not-understood" }, { status: 400 });
  }
}

/** The action of a step that holds texts and choices only: save, then on to the next step, or stay. */
export async function saveStepAndGo(args: ActionFunctionArgs, step: Step, next: Step) {
  const open = await getOpenDraft(args);
  const read = await readDraftForm(args.request);
  if (!read) throw data({ code: "form-not-understood" }, { status: 400 });
  const { form } = read;
  const saved = await saveStep(args, open, step, form);
  if (saved.reply) return saved.reply;
  const to = paths(saved.language);
  return redirect(to.draftStep(saved.draft.id, form.get("intent") === "next" ? next : step), 303);
}
