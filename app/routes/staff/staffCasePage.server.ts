import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { countReplyTime } from "~/app/domain/applications/countReplyTime";
import { isOpenPart } from "~/app/domain/applications/decide";
import { text } from "~/app/domain/applications/draftValues";
import { computeTimeLeft } from "~/app/domain/applications/computeTimeLeft";
import { osloDate } from "~/app/domain/osloDate";
import { assignCase } from "~/app/usecases/assignCase";
import { assignPart } from "~/app/usecases/assignPart";
import { assignment, partAssignment } from "~/schemas/casework";
import type { Language } from "~/schemas/language";
import { loadSubmission } from "~/app/http/caseSubmission";
import { loadCaseDecisions } from "~/app/http/caseDecisions";
import { loadCaseView } from "~/app/http/caseView";
import { loadDeliveryViews } from "~/app/http/deliveryViews";
import { notFound } from "~/app/http/problem";
import { loadStaffCase, type StaffAudience } from "~/app/http/staffCase";
import { loadRecordSummary } from "~/app/routes/record/recordSummary.server";
import { nearDays } from "~/app/http/staffQueue";

/**
 * All that the page of a case shows to a caseworker, or to the staff of a unit, who see their own parts only.
 * Twenty queries at most, the visitor's and the clock's included, however many parts and events the case has.
 */
export async function loadCasePage(args: LoaderFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffCase(args, audience);
  const { portal, record, account, today, offered } = found;
  const reader =
    audience === "caseworker"
      ? { today, audience: "staff" as const }
      : { today, audience: "unit" as const, units: account.units };
  const [recordSummary, view, decisions, submission, letters] = await Promise.all([
    loadRecordSummary(portal, record, account, audience),
    loadCaseView(portal, record, reader),
    loadCaseDecisions(portal, record, reader),
    loadSubmission(portal, record, null, audience === "unit" ? account.units : null),
    portal.read.casework.listLetters(record.id),
  ]);
  const holders = await portal.read.identity.namesOf(
    audience === "unit" ? Object.values(record.parts).flatMap(({ heldBy }) => heldBy ?? []) : [],
  );
  const open = view.parts.filter(isOpenPart).flatMap((part) => part.dueOn ?? []);
  const { stage, receivedOn, linkage } = record.state;
  const dueOn = open.sort()[0] ?? null;
  const time = computeTimeLeft({ stage, receivedOn, linkage, dueOn }, today, portal.deps.calendar);
  const deliveries = await loadDeliveryViews(portal, record.id, {
    unitIds: audience === "unit" ? account.units : null,
    isStaff: audience === "unit",
  });
  return {
    audience,
    replyCounted: countReplyTime(record.state, view.history, portal.deps.calendar),
    deliveries,
    recordSummary,
    view,
    decisions,
    submission,
    /** What the applicant was sent, newest first; for a unit not what concerns the others. */
    letters: letters
      .filter((letter) => view.letters.some(({ id }) => id === letter.id))
      .map(({ id, kind, subject, body, language: written, writtenAt, noticeOnly, openedAt, secondNoticeAt }) => ({
        id,
        kind,
        subject,
        body,
        language: written as Language,
        writtenOn: osloDate(writtenAt),
        noticeOnly,
        openedAt: openedAt?.toISOString() ?? null,
        secondNoticeAt: secondNoticeAt?.toISOString() ?? null,
      }))
      .reverse(),
    offered: {
      whole: audience === "caseworker" ? offered.whole : [],
      parts: Object.fromEntries(view.parts.map(({ unitId }) => [unitId, offered.parts[unitId] ?? []])),
    },
    time: time && { ...time, soon: !time.overdue && time.days <= nearDays },
    isMine: record.assignedTo === account.id,
    /** Who of a unit's staff has its part; for that unit's own staff. */
    partHolders:
      audience === "unit"
        ? view.parts.map(({ unitId }) => {
            const heldBy = record.parts[unitId]?.heldBy ?? null;
            return { unitId, heldBy, isMine: heldBy === account.id, name: heldBy ? (holders.get(heldBy) ?? "") : null };
          })
        : [],
    needsHelp: submission ? text(submission.content, "tableChoice") === "help" : false,
  };
}

/** Somebody of a unit's staff takes the unit's part, or lets go of it. */
export async function assignPartAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "unit");
  const submission = parseWithZod(await args.request.formData(), { schema: partAssignment });
  if (submission.status !== "success") throw notFound();
  const { from, to, unitId } = submission.value;
  const outcome = await assignPart(found.portal.deps, {
    applicationId: found.record.id,
    unitId,
    actor: found.account,
    from: from ?? null,
    to: to === "me" ? found.account.id : null,
  });
  if (outcome.ok) return redirect(found.caseAddress, 303);
  if (outcome.problem.code === "not-found") throw notFound();
  return data({ changedMeanwhile: true }, { status: 409 });
}

/** A caseworker takes a case or lets go of it. */
export async function assignAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const submission = parseWithZod(await args.request.formData(), { schema: assignment });
  if (submission.status !== "success") throw notFound();
  const { from, to } = submission.value;
  const outcome = await assignCase(found.portal.deps, {
    applicationId: found.record.id,
    actor: found.account,
    from: from ?? null,
    to: to === "me" ? found.account.id : null,
  });
  if (outcome.ok) return redirect(found.caseAddress, 303);
  if (outcome.problem.code === "not-found") throw notFound();
  return data({ changedMeanwhile: true }, { status: 409 });
}
