import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { pageTitle, useLanguage } from "~/app/i18n/useTexts";
import { errorsOf } from "~/app/routes/staff/staffForm.server";
import { RegroupingAnswer } from "~/app/ui/decisions/RegroupingAnswer";
import { decisionTextsOf } from "~/app/ui/decisions/decisionTexts";
import { answerRegrouping } from "~/app/usecases/answerRegrouping";
import { regroupingAnswerForm } from "~/schemas/decisions";

export const handle = { access: { read: "view-own-case", change: "act-on-own-case" } } satisfies RouteAccess;

/** The proposals of one unit, the newest last. */
export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, account, today, language } = await loadCaseOfApplicant(args);
  const { unitId } = args.params;
  const part = record.state.parts.find((candidate) => candidate.unitId === unitId);
  if (!part) throw notFound();
  const [all, { catalogue }] = await Promise.all([portal.read.regroupings.list(record.id), portal.deps.catalogue()]);
  const unit = findUnitName(catalogue, unitId, today);
  const proposals = all.filter((one) => one.unitId === unitId);
  if (!unit || proposals.length === 0) throw notFound();
  const { id, reference, title, parts } = record;
  return {
    ...{ id, reference, title },
    unit: unit.name[language],
    version: parts[part.unitId]?.version ?? 0,
    reader: account.name,
    proposals: proposals.map(({ id: proposalId, title: table, asked, proposed, reason, accepted, answeredOn }) => ({
      ...{ proposalId, table, asked, proposed, reason, accepted, answeredOn },
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { portal, record, account, language } = await loadCaseOfApplicant(args);
  const { unitId } = args.params;
  if (!record.state.parts.some((part) => part.unitId === unitId) || !unitId) throw notFound();
  const submission = parseWithZod(await args.request.formData(), { schema: regroupingAnswerForm });
  const typed = submission.payload;
  if (submission.status !== "success")
    return data({ typed, errors: errorsOf(submission.error), problem: null }, { status: 422 });
  const { version, proposalId, accepted, answer } = submission.value;
  const proposals = await portal.read.regroupings.list(record.id);
  if (!proposals.some(({ id, unitId: of }) => id === proposalId && of === unitId)) throw notFound();
  const request = { applicationId: record.id, actor: account, unitId, version, proposalId };
  const outcome = await answerRegrouping(portal.deps, { ...request, accepted: accepted === "yes", answer });
  if (outcome.ok) return redirect(paths(language).application(record.id), 303);
  if (outcome.problem.code === "not-found") throw notFound();
  return data({ typed, errors: [], problem: outcome.problem }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  data ? pageTitle(decisionTextsOf(params).regroup.forApplicant.heading(data)) : [];

/** The applicant sees the table as asked for beside the proposed one, and says yes or no. */
export default function AnswerRegrouping() {
  const language = useLanguage();
  const page = useLoaderData<typeof loader>();
  return (
    <RegroupingAnswer {...page} toCase={paths(language).application(page.id)} reply={useActionData<typeof action>()} />
  );
}
