import { data, redirect } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { decide, type ApplicationCommand, type LifecycleProblem } from "~/app/domain/applications/decide";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import type { LetterEditing, LetterProblem, LetterText } from "~/app/domain/letters/editableLetter";
import type { Result } from "~/app/domain/result";
import { EditedLetterLacksFact } from "~/app/letters/EditedLetterLacksFact";
import { MissingLetterField } from "~/app/letters/MissingLetterField";
import type { ChangeProblem, LatestChange } from "~/app/usecases/changeApplication";
import type { CaseworkError } from "~/schemas/casework";
import { notFound } from "~/app/http/problem";
import type { StaffCase } from "~/app/http/staffCase";
import { judgeEditedLetter, letterIn, readEditedLetter, withEditedLetter } from "./editedLetter.server";

type AnyForm = { version: number };

export interface StaffForm<Value extends AnyForm, Preview> {
  /** The version in the database now. */
  version: number;
  schema: z.ZodType<Value>;
  /** What the rules are asked before the person is asked to confirm. */
  command(value: Value): ApplicationCommand;
  /** What the rules find wrong in the answers themselves, each with its field. */
  judge?(value: Value): StaffReply["errors"];
  /** What is shown for confirmation, such as the letter; without it the form is carried out at once. */
  preview?(value: Value): Promise<Preview> | Preview;
  /** Where this form puts a refusal right, if elsewhere than others do. */
  fields?: Partial<Record<LifecycleProblem, string>>;
  /** Whether the letter in the preview may be edited: then `send` gets it as `edited` and must pass it on. */
  takesEdited?: true;
  send(value: Value & { edited?: LetterText | undefined }): Promise<Result<unknown, ChangeProblem>>;
}

/** Where a refusal is put right; the others concern the whole form. */
const fieldOf: Partial<Record<LifecycleProblem, string>> = {
  "complete-day-before-receipt": "completeOn",
  "complete-day-in-the-future": "completeOn",
  "likely-day-not-after-deadline": "likelyOn",
  "likely-day-in-the-past": "likelyOn",
  "no-fields-marked": "items",
  "preparer-missing": "preparedBy",
  "time-to-answer-not-over": "grounds",
  "preparer-differs": "preparedBy",
};

/**
 * Answers a form of staff. First it is checked, then shown for confirmation where it has a preview, then carried out,
 * with a redirect to the case. Whatever stops it sends back all that was typed: 422 to put right, 409 when somebody
 * else was first.
 */
export async function answerStaffForm<Value extends AnyForm, Preview = null>(
  request: Request,
  found: StaffCase,
  form: StaffForm<Value, Preview>,
) {
  const body = await request.formData();
  const intent = body.get("intent");
  const submission = parseWithZod(body, { schema: form.schema });
  const now = found.now;
  const typedVersion = Number(body.get("version"));
  const reply: StaffReply<Preview> = {
    step: "edit",
    typed: submission.payload,
    version: Number.isInteger(typedVersion) && typedVersion > 0 ? typedVersion : form.version,
    loadedAt: readInstant(body.get("loadedAt")) ?? now.toISOString(),
    errors: [],
    conflict: null,
    preview: null,
  };
  const edited = form.takesEdited ? readEditedLetter(body) : null;
  let letter: LetterEditing | null = null;
  if (intent === "edit") return data(reply);
  if (submission.status !== "success") return data({ ...reply, errors: errorsOf(submission.error) }, { status: 422 });
  const { value } = submission;

  // A form from an older version goes straight to the use case, which refuses it and knows who was first.
  if (value.version === form.version) {
    const { state } = found.record;
    const { today, portal } = found;
    const decided = decide(state, form.command(value), { today, calendar: portal.deps.calendar });
    if (!decided.ok) return refusal(reply, decided.problem, form.fields);
    const errors = form.judge?.(value) ?? [];
    if (errors.length > 0) return data({ ...reply, errors }, { status: 422 });
    if (form.preview && (intent !== "send" || edited)) {
      const preview = await letterOrProblem(() => form.preview?.(value));
      if (preview instanceof UnsentLetter) return unsent(reply, preview);
      const written = form.takesEdited ? letterIn(preview) : null;
      letter = written && judgeEditedLetter(written, edited, letterWish(intent));
      const isHeld = letter !== null && letter.problems.length > 0;
      if (intent !== "send" || isHeld) {
        const shown = withEditedLetter(preview ?? null, letter?.edited ?? null);
        return data({ ...reply, step: "review" as const, preview: shown, letter }, { status: isHeld ? 422 : 200 });
      }
    }
  }
  const outcome = await letterOrProblem(() => form.send({ ...value, edited: letter?.edited ?? undefined }));
  if (outcome instanceof UnsentLetter) return unsent(reply, outcome);
  if (outcome.ok) return redirect(found.caseAddress, 303);
  const { problem } = outcome;
  switch (problem.code) {
    case "not-found":
      throw notFound();
    case "refused":
      return refusal(reply, problem.reason, form.fields);
    case "changed-meanwhile": {
      const version = await latestVersion(found, form.command(value));
      const conflict = { latest: conflictOf(problem.latest, reply.loadedAt, now) };
      return data(
        { ...reply, conflict, version: version ?? reply.version, loadedAt: now.toISOString() },
        { status: 409 },
      );
    }
  }
}

const letterWish = (intent: FormDataEntryValue | null) =>
  intent === "edit-letter" ? "edit" : intent === "restore-letter" ? "restore" : null;

/** A letter that was not written or not sent, and why. */
class UnsentLetter {
  constructor(readonly problems: LetterProblem[]) {}
}

/** A letter that lacks a fact is not sent, and nothing of what it goes with is done: the form says which. */
async function letterOrProblem<Value>(write: () => Promise<Value> | Value): Promise<Value | UnsentLetter> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof MissingLetterField) return new UnsentLetter([{ code: "field-missing", field: error.field }]);
    if (error instanceof EditedLetterLacksFact) return new UnsentLetter(error.problems);
    throw error;
  }
}

function unsent<Preview>(reply: StaffReply<Preview>, { problems }: UnsentLetter) {
  const letter = { isEditing: false, edited: null, basis: "", facts: [], problems };
  return data({ ...reply, letter }, { status: 422 });
}

function refusal<Preview>(
  reply: StaffReply<Preview>,
  reason: LifecycleProblem,
  fields: StaffForm<AnyForm, Preview>["fields"] = {},
) {
  const field = fields[reason] ?? fieldOf[reason] ?? null;
  return data({ ...reply, errors: [{ field, code: reason }] }, { status: 422 });
}

/** Conform's errors by field; the first of each. The codes are those of the schemas. */
export function errorsOf(
  error: Record<string, string[] | null> | null,
): { field: string | null; code: CaseworkError }[] {
  return Object.entries(error ?? {}).flatMap(([field, codes]) =>
    codes?.[0] ? [{ field: field || null, code: codes[0] as CaseworkError }] : [],
  );
}

const minuteMs = 60_000;

/** A change that the person had seen already is no news: then it was something that leaves no trace. */
function conflictOf(latest: LatestChange | null, loadedAt: string, now: Date) {
  if (!latest || latest.at.toISOString() <= loadedAt) return null;
  const minutesAgo = Math.max(0, Math.floor((now.getTime() - latest.at.getTime()) / minuteMs));
  return { type: latest.type, actorName: latest.actorName, minutesAgo };
}

async function latestVersion({ portal, record }: StaffCase, command: ApplicationCommand): Promise<number | undefined> {
  const latest = await portal.read.applications.find(record.id);
  return "unitId" in command && command.unitId !== null ? latest?.parts[command.unitId]?.version : latest?.version;
}

function readInstant(value: FormDataEntryValue | null): string | null {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value))) return null;
  return new Date(value).toISOString();
}
