import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { decide } from "~/app/domain/applications/decide";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { loadCaseOfApplicant, type CaseOfApplicant } from "~/app/http/caseOfApplicant";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { pageTitle } from "~/app/i18n/useTexts";
import { appealedUnit } from "~/app/routes/staff/appealForms.server";
import { errorsOf } from "~/app/routes/staff/staffForm.server";
import { AppealPage } from "~/app/ui/decisions/AppealPage";
import { decisionTextsOf } from "~/app/ui/decisions/decisionTexts";
import { appealDeadline, lodgeAppeal } from "~/app/usecases/lodgeAppeal";
import { appealForm } from "~/schemas/decisions";

export const handle = { access: { read: "view-own-case", change: "act-on-own-case" } } satisfies RouteAccess;

/** What is appealed, until when, and whether it can be. */
async function loadSubject(found: CaseOfApplicant, param: string | undefined) {
  const { portal, record, today } = found;
  const unitId = appealedUnit(found, param);
  const until = await appealDeadline(portal.read, record, unitId, portal.deps.calendar);
  if (!until) throw notFound();
  const command = { type: "appeal", unitId, lateReasonGiven: true, until } as const;
  const isPossible = decide(record.state, command, { today, calendar: portal.deps.calendar }).ok;
  return { unitId, until, isLate: today > until, isPossible };
}

export async function loader(args: LoaderFunctionArgs) {
  const found = await loadCaseOfApplicant(args);
  const { portal, record, account, today, language } = found;
  const subject = await loadSubject(found, args.params.unitId);
  const { catalogue } = await portal.deps.catalogue();
  const { id, reference, title, parts } = record;
  return {
    ...{ id, reference, title },
    ...subject,
    unit: findUnitName(catalogue, subject.unitId, today)?.name[language] ?? null,
    version: subject.unitId === null ? record.version : (parts[subject.unitId]?.version ?? 0),
    reader: account.name,
  };
}

export async function action(args: ActionFunctionArgs) {
  const found = await loadCaseOfApplicant(args);
  const { portal, record, account, language } = found;
  const { unitId, isLate } = await loadSubject(found, args.params.unitId);
  const submission = parseWithZod(await args.request.formData(), { schema: appealForm });
  const typed = submission.payload;
  if (submission.status !== "success")
    return data({ typed, errors: errorsOf(submission.error), problem: null }, { status: 422 });
  const { version, text, lateReason } = submission.value;
  if (isLate && lateReason === "")
    return data(
      { typed, errors: [{ field: "lateReason", code: "appeal-too-late" as const }], problem: null },
      { status: 422 },
    );
  const request = { applicationId: record.id, actor: account, unitId, version, text, lateReason };
  const outcome = await lodgeAppeal(portal.deps, request);
  if (outcome.ok) return redirect(paths(language).application(record.id), 303);
  if (outcome.problem.code === "not-found") throw notFound();
  return data({ typed, errors: [], problem: outcome.problem }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = decisionTextsOf(params).appeal;
  return pageTitle(data?.unitId === null ? t.titleDismissal : t.title);
};

/** The applicant appeals a decision, or the dismissal of the whole. */
export default function Appeal() {
  return <AppealPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
