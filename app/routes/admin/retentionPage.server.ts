import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { addCalendarDays } from "~/app/domain/deadlines/addCalendarDays";
import { addCalendarYears } from "~/app/domain/deadlines/addCalendarYears";
import { osloDate } from "~/app/domain/osloDate";
import { caseDueOn } from "~/app/domain/retention/caseErasure";
import { draftDueOn } from "~/app/domain/retention/draftErasure";
import { invoiceKeptUntil } from "~/app/domain/retention/invoiceKeptUntil";
import {
  accessLogYears,
  isCaseYears,
  mailYears,
  retentionRules,
  type RetentionKind,
} from "~/app/domain/retention/retentionRules";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireRole } from "~/app/http/session";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import type { Portal } from "~/app/portal";
import { enforceRetention } from "~/app/usecases/enforceRetention";
import { judgeDrafts } from "~/app/usecases/eraseDueDrafts";
import { traceEnds } from "~/app/usecases/eraseOldTraces";
import type { PlainDate } from "~/schemas/plainDate";

/** How far ahead cases are listed that will go, so that they can be archived first. */
const soonDays = 90;
/** Cases listed at most. */
const mostListed = 30;
const logLines = 50;

/** How many are due now, and when the next one is: `none` where there is none, null where that is not computed. */
interface Due {
  now: number;
  next: PlainDate | "none" | null;
}

/** The rules with what is due, the setting, the cases that go soon, and what was erased lately. */
export async function loadRetention({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  await requireRole(request, context, "administrator");
  const { portal } = context;
  const now = await portal.deps.now();
  const today = osloDate(now);
  const years = await portal.read.settings.get("caseYears");
  const cases = (await portal.read.retention.listEndedCases())
    .flatMap((one) => {
      const dueOn = caseDueOn(one, years);
      return dueOn ? [{ id: one.id, reference: one.reference, dueOn }] : [];
    })
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const due = await loadDue(portal, now, new Date(), cases);
  const soon = cases.filter(({ dueOn }) => dueOn <= addCalendarDays(today, soonDays));
  const search = new URL(request.url).searchParams;
  return {
    years,
    rules: retentionRules.map((rule) => ({ ...rule, due: due[rule.kind] ?? null })),
    soon: soon.slice(0, mostListed),
    soonMore: Math.max(0, soon.length - mostListed),
    soonDays,
    erased: (await portal.read.retention.listErasures(logLines)).map(({ id, at, rule, counts }) => ({
      id,
      at: `${formatDate(osloDate(at), language)} ${formatTime(at, language)}`,
      rule,
      counts: Object.entries(counts).filter(([, rows]) => rows > 0),
    })),
    isSaved: search.has("lagret"),
    hasRun: search.has("kjort"),
  };
}

async function loadDue(
  { read }: Portal,
  now: Date,
  realNow: Date,
  cases: { dueOn: PlainDate }[],
): Promise<Partial<Record<RetentionKind, Due>>> {
  const { retention, recordReminders } = read;
  const today = osloDate(now);
  const [
    judged,
    untouched,
    invoices,
    mails,
    oldestMail,
    reminders,
    firstReminder,
    accounts,
    sessions,
    signIn,
    log,
    oldestAccess,
  ] = await Promise.all([
    judgeDrafts(read, today),
    retention.listUntouchedDrafts(today),
    retention.listKeptInvoices(),
    retention.countMails(traceEnds.mails(now)),
    retention.oldestMail(),
    recordReminders.countDue(today),
    recordReminders.firstDay(),
    retention.listIdleAccounts(traceEnds.accounts(realNow)),
    retention.countSessions(traceEnds.sessions(realNow)),
    retention.countExpired(realNow),
    retention.countAccessLog(traceEnds.accessLog(realNow)),
    retention.oldestAccess(),
  ]);
  const ofDays = (days: PlainDate[]): Due => ({
    now: days.filter((day) => day <= today).length,
    next: days.filter((day) => day > today).sort()[0] ?? "none",
  });
  // Those that are far from their day are not judged yet.
  const drafts = untouched.map(({ id, touchedOn }) => {
    const fate = judged.find(({ draft }) => draft.id === id)?.fate;
    if (!fate) return draftDueOn(touchedOn);
    return fate.fate === "erase" ? today : fate.fate === "warn" ? fate.eraseOn : fate.until;
  });
  const later = (day: PlainDate | null, years: number) => (day ? addCalendarYears(day, years) : ("none" as const));
  return {
    drafts: ofDays(drafts),
    cases: ofDays(cases.map(({ dueOn }) => dueOn)),
    invoices: ofDays(invoices.map(({ sentOn }) => (sentOn ? invoiceKeptUntil(sentOn) : today))),
    mails: { now: mails, next: mails > 0 ? null : later(oldestMail, mailYears) },
    "record-reminders": { now: reminders, next: reminders > 0 ? null : (firstReminder ?? "none") },
    accounts: { now: accounts.length, next: null },
    sessions: { now: sessions, next: null },
    "sign-in": { now: signIn, next: null },
    "access-log": { now: log, next: log > 0 ? null : later(oldestAccess, accessLogYears) },
  };
}

/** Sets the years of ended cases, or erases what is due at once. */
export async function retentionAction({ request, params, context }: ActionFunctionArgs) {
  const to = paths(getLanguage(params));
  const account = await requireRole(request, context, "administrator");
  const { deps } = context.portal;
  const form = await request.formData();
  const act = form.get("act");
  if (act === "years") {
    const typed = String(form.get("caseYears") ?? "").trim();
    if (!/^\d{1,3}$/.test(typed) || !isCaseYears(Number(typed)))
      return data({ typed, error: { field: "caseYears" } as const }, { status: 422 });
    await deps.transact((repositories) => repositories.settings.set("caseYears", Number(typed), account.id));
    return redirect(`${to.retention}?lagret`, 303);
  }
  if (act !== "run") throw notFound();
  if (form.get("confirmed") !== "yes")
    return data({ typed: null, error: { field: "confirmed" } as const }, { status: 422 });
  await enforceRetention(deps, new Date());
  return redirect(`${to.retention}?kjort`, 303);
}
