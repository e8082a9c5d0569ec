import { data, redirect } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { decide, type ApplicationCommand, type LifecycleProblem } from "~/app/domain/applications/decide";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import type { Result } from "~/app/domain/result";
import type { ChangeProblem, LatestChange } from "~/app/usecases/changeApplication";
import type { CaseworkError } from "~/schemas/casework";
import { notFound } from "~/app/http/problem";
import type { StaffCase } from "~/app/http/staffCase";

type AnyForm = { version: number };

export interface StaffForm<Value extends AnyForm, Preview> {
  /** The version in the database now. */
  version: number;
  schema: z.ZodType<Value>;
  /** What the rules are asked before the person is asked to confirm. */
  command(value: Value): ApplicationCommand;
  /** What is shown for confirmation, such as the letter; without it the form is carried out at once. */
  preview?(value: Value): Promise<Preview> | Preview;
  send(value: Value): Promise<Result<unknown, ChangeProblem>>;
}

/** Where a refusal is put right; the others concern the whole form. */
const fieldOf: Partial<Record<LifecycleProblem, string>> = {
  "complete-day-before-receipt": "completeOn",
  "complete-day-in-the-future": "completeOn",
  "likely-day-not-after-deadline": "likelyOn",
  "likely-day-in-the-past": "likelyOn",
  "no-fields-marked": "items",
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
  if (intent === "edit") return data(reply);
  if (submission.status !== "success") return data({ ...reply, errors: errorsOf(submission.error) }, { status: 422 });
  const { value } = submission;

  // A form from an older version goes straight to the use case, which refuses it and knows who was first.
  if (value.version === form.version) {
    const { state } = found.record;
    const { today, portal } = found;
    const decided = decide(state, form.command(value), { today, calendar: portal.deps.calendar });
    if (!decided.ok) return refusal(reply, decided.problem);
    if (form.preview && intent !== "send")
      return data({ ...reply, step: "review" as const, preview: await form.preview(value) });
  }
  const outcome = await form.send(value);
  if (outcome.ok) return redirect(found.caseAddress, 303);
  const { problem } = outcome;
  switch (problem.code) {
    case "not-found":
      throw notFound();
    case "refused":
      return refusal(reply, problem.reason);
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

function refusal<Preview>(reply: StaffReply<Preview>, reason: LifecycleProblem) {
  return data({ ...reply, errors: [{ field: fieldOf[reason] ?? null, code: reason }] }, { status: 422 });
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
  return "unitId" in command && command.unitId !== null
    ? latest?.parts[command.unitId]?.version
    : latest?.version;
}

function readInstant(value: FormDataEntryValue | null): string | null {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value))) return null;
  return new Date(value).toISOString();
}
