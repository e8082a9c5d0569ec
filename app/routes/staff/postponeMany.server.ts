import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { likelyOnAfterClosure } from "~/app/domain/deadlines/plannedDates";
import { upcomingClosures } from "~/app/domain/deadlines/upcomingClosures";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { requireRole } from "~/app/http/session";
import type { StaffAudience } from "~/app/http/staffCase";
import { writeLetter } from "~/app/letters/writeLetter";
import { postponeMany } from "~/app/usecases/postponeMany";
import { unitName } from "~/app/usecases/unitName";
import { letterCase } from "~/app/usecases/writeToApplicant";
import type { PostponableRow } from "~/db/queries/postponable";
import type { CaseworkError } from "~/schemas/casework";
import type { PlainDate } from "~/schemas/plainDate";
import { postponeManyForm, postponeManySearch } from "~/schemas/postponement";

/** So many are shown and postponed at a time. */
const mostAtOnce = 200;
/** Closures are offered a year ahead, in calendar days. */
const lookAhead = 366;

async function findParts({ request, params, context }: LoaderFunctionArgs, audience: StaffAudience) {
  const language = getLanguage(params);
  const account = await requireRole(request, context, audience === "caseworker" ? "caseworker" : "unit-staff");
  const { portal } = context;
  const { calendar } = portal.deps;
  const today = osloDate(await portal.deps.now());
  const asked = postponeManySearch.parse(Object.fromEntries(new URL(request.url).searchParams));
  const closures = upcomingClosures(calendar, today, lookAhead);
  const closure = closures.find(({ id }) => id === asked.stengt);
  const period =
    closure ?? (asked.fra && asked.til && asked.fra <= asked.til ? { from: asked.fra, until: asked.til } : null);
  const units = audience === "caseworker" ? null : account.units;
  const found = period ? await portal.queries.postponable.list(units, period.from, period.until, mostAtOnce + 1) : [];
  const likelyOn = ({ dueOn }: Pick<PostponableRow, "dueOn">): PlainDate | null =>
    period && likelyOnAfterClosure({ dueOn, today, closedUntil: period.until, officeDays: asked.dager }, calendar);
  return { portal, account, language, today, asked, closures, closure: closure ?? null, period, found, likelyOn };
}

/** The closures to choose from, and every open part that is due in the one chosen, with its two dates. */
export async function loadPostponeMany(args: LoaderFunctionArgs, audience: StaffAudience) {
  const { portal, language, today, asked, closures, closure, period, found, likelyOn } = await findParts(
    args,
    audience,
  );
  const { catalogue } = await portal.deps.catalogue();
  const unitNames = new Map(
    catalogue.preparingUnits.map((unit) => [unit.id, nameOn(unit.names, today).name[language]]),
  );
  return {
    audience,
    asked,
    closures: closures.map(({ id, name, from, until }) => ({ id, name: name[language], from, until })),
    closureName: closure?.name[language] ?? null,
    period: period && { from: period.from, until: period.until },
    isCut: found.length > mostAtOnce,
    parts: found.slice(0, mostAtOnce).map((row) => ({
      ...row,
      unit: unitNames.get(row.unitId) ?? row.unitId,
      likelyOn: likelyOn(row) ?? row.dueOn,
      value: `${row.applicationId}|${row.unitId}|${row.version}`,
    })),
  };
}

/** Shows the first letter of those that are ticked, then postpones them; every one is told apart in the answer. */
export async function postponeManyAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const { portal, account, found, likelyOn, today } = await findParts(args, audience);
  const form = await args.request.formData();
  const intent = form.get("intent");
  const parsed = parseWithZod(form, { schema: postponeManyForm });
  const typed = {
    reasonCode: String(form.get("reasonCode") ?? ""),
    reason: String(form.get("reason") ?? ""),
    parts: form.getAll("parts").map(String),
  };
  const reply = { step: "edit" as "edit" | "review", typed, errors: [] as Errors, letter: null, results: null };
  if (intent === "edit") return data(reply);
  if (parsed.status !== "success") {
    const errors = Object.entries(parsed.error ?? {}).flatMap(([field, codes]): Errors =>
      codes?.[0] ? [{ field: field.replace(/\[.*/, ""), code: codes[0] as CaseworkError }] : [],
    );
    return data({ ...reply, errors }, { status: 422 });
  }
  const { reasonCode, reason, parts } = parsed.value;
  const rowOf = (part: { applicationId: string; unitId: string }) =>
    found.find((row) => row.applicationId === part.applicationId && row.unitId === part.unitId);

  if (intent !== "send") {
    const first = parts.map(rowOf).find((row) => row !== undefined);
    const record = first && (await portal.read.applications.find(first.applicationId));
    if (!first || !record)
      return data({ ...reply, errors: [{ field: "parts", code: "parts-missing" }] as Errors }, { status: 422 });
    const unit = await unitName(portal.deps, first.unitId, today, record.language);
    const content = {
      kind: "postponement",
      unit,
      dueOn: first.dueOn,
      likelyOn: likelyOn(first) ?? "",
      reason,
    } as const;
    const letter = {
      ...writeLetter(letterCase(portal.deps, record), content, record.language),
      language: record.language,
    };
    return data({ ...reply, step: "review" as const, letter });
  }
  // What is no longer in the list is changed meanwhile, done by somebody else, or done by a first click.
  const likelyOf = async (part: { applicationId: string; unitId: string }) => {
    const row =
      rowOf(part) ??
      (await portal.read.applications.find(part.applicationId))?.state.parts.find((one) => one.unitId === part.unitId);
    return row?.dueOn ? likelyOn({ dueOn: row.dueOn }) : null;
  };
  const chosen = [];
  for (const part of parts) chosen.push({ ...part, likelyOn: (await likelyOf(part)) ?? today });
  const results = await postponeMany(portal.deps, { actor: account, parts: chosen, reasonCode, reason });
  const references = await portal.read.applications.list(results.map(({ applicationId }) => applicationId));
  return data({
    ...reply,
    results: results.map((one) => ({ ...one, reference: references.get(one.applicationId)?.reference ?? "" })),
  });
}

type Errors = { field: string; code: CaseworkError }[];
