import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import type { EntryChange } from "~/app/domain/deadlines/officeCalendar";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireRole } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { changeCalendar } from "~/app/usecases/changeCalendar";
import {
  addEntryForm,
  removeEntryForm,
  type AddEntryForm,
  type AddedEntry,
  type CalendarError,
} from "~/schemas/calendar";

/** The entries that stand, the versions they came in, and how many cases are still to be counted anew. */
export async function loadCalendarPage({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  await requireRole(request, context, "administrator");
  const { read, deps } = context.portal;
  const versions = await read.calendar.list();
  const [names, waiting] = await Promise.all([
    read.identity.namesOf(versions.map((version) => version.changedBy)),
    read.recount.countOutdated(deps.calendar.version),
  ]);
  const saved = Number(new URL(request.url).searchParams.get("lagret"));
  return {
    base: versions.at(-1)?.number ?? 0,
    /** A new one for each page: sent twice, the entry is made once. */
    entryId: deps.newId(),
    entries: [...(versions.at(-1)?.entries ?? [])],
    versions: versions
      .map(({ number, changedAt, changedBy, reason, entries }) => ({
        number,
        changedOn: osloDate(changedAt),
        changedBy: names.get(changedBy) ?? "",
        reason,
        count: entries.length,
      }))
      .reverse(),
    saved: versions.some(({ number }) => number === saved) ? saved : null,
    waiting,
  };
}

/** What the form is told when the calendar was not changed; what was typed comes back with it. */
export interface CalendarReply {
  typed: Record<string, unknown>;
  errors: { field: string | null; code: CalendarError | "conflict" | "not-there" }[];
}

/** Adds an entry or takes one out, as a new version. */
export async function calendarAction({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  const actor = await requireRole(request, context, "administrator");
  const { portal } = context;
  const form = await request.formData();
  const isRemoval = form.get("intent") === "remove";
  const removal = parseWithZod(form, { schema: removeEntryForm });
  const addition = parseWithZod(form, { schema: addEntryForm });
  const parsed = isRemoval ? removal : addition;
  const refuseWith = (errors: CalendarReply["errors"], status: number) =>
    data<CalendarReply>({ typed: parsed.payload, errors }, { status });
  if (parsed.status !== "success") {
    const found = Object.entries(parsed.error ?? {}).flatMap(([field, codes]): CalendarReply["errors"] =>
      codes?.[0] ? [{ field, code: codes[0] as CalendarError }] : [],
    );
    return refuseWith(found, 422);
  }
  const { value } = parsed;
  const { base, reason } = value;
  const change: EntryChange =
    !isRemoval && addition.status === "success" ? { add: entryOf(addition.value) } : { remove: value.entryId };
  const outcome = await changeCalendar(portal.deps, { actor, base, change, reason });
  const to = paths(language).calendar;
  if (outcome.ok) return redirect(`${to}?lagret=${outcome.value}`, 303);
  const { problem } = outcome;
  switch (problem.code) {
    case "not-found":
      throw notFound();
    case "changed-meanwhile": {
      // A second click finds its own change done.
      const latest = (await portal.read.calendar.list()).at(-1);
      const isThere = latest?.entries.some(({ id }) => id === value.entryId) ?? false;
      if (latest && latest.number === base + 1 && isThere !== isRemoval)
        return redirect(`${to}?lagret=${latest.number}`, 303);
      return refuseWith([{ field: null, code: "conflict" }], 409);
    }
    case "refused":
      return refuseWith([{ field: problem.reason === "not-there" ? null : "from", code: problem.reason }], 422);
  }
}

function entryOf(form: AddEntryForm): AddedEntry {
  const name = { nb: form.nameNb, nn: form.nameNn, en: form.nameEn };
  const { entryId: id, from } = form;
  if (form.kind === "office") return { kind: "office", id, from, until: form.until ?? from, name };
  const { act, paragraph } = form;
  return { kind: "legal", id, date: from, name, act, paragraph };
}
