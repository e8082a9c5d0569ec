import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import type { LifecycleProblem } from "~/app/domain/applications/decide";
import { totalSoFar } from "~/app/domain/fees/CaseCosts";
import { nameOfPayer, loadEstimate } from "~/app/http/costEstimate";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { errorsOf, typedOf } from "~/app/routes/staff/costsOfStaff.server";
import type { ApplicantCosts } from "~/app/ui/costs/ApplicantCostsPage";
import { answerCeiling } from "~/app/usecases/answerCeiling";
import { loadCaseCosts, recipientOf } from "~/app/usecases/loadCaseCosts";
import { ceilingAnswerForm } from "~/schemas/fees";

/** Every invoice of a case in one place, beside the estimate, and the question about the ceiling when it is asked. */
export async function loadApplicantCosts(args: LoaderFunctionArgs): Promise<ApplicantCosts> {
  const { portal, record, account, language, today } = await loadCaseOfApplicant(args);
  const costs = await loadCaseCosts(portal.read, record);
  const payers = costs.payers.map((one) => one.payer);
  const [{ catalogue }, estimate, events] = await Promise.all([
    portal.deps.catalogue(),
    loadEstimate(portal, costs.content, today, language, payers.slice(1)),
    portal.read.events.listEnvelopes(record.id),
  ]);
  const nameOf = (payer: string) => nameOfPayer(payer, catalogue, today, language);
  const numberOf = (id: string | null) => costs.invoices.find((one) => one.id === id)?.number ?? null;
  const answered = events.filter((one) => one.type === "ceiling-answered").at(-1);
  const asked = events.filter((one) => one.type === "ceiling-reached").at(-1);
  const mayCome = record.state.stage !== "closed";
  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    version: record.version,
    reader: account.name,
    costHold: record.state.costHold,
    ceilingOre: record.state.ceilingOre,
    hasDeclined: Boolean(record.state.costHold && answered && asked && answered.sequence > asked.sequence),
    soFarOre: totalSoFar(costs.payers),
    estimate,
    invoices: costs.invoices
      .filter((one) => one.number !== null || (one.nothingOwed && one.status !== "credited"))
      .map(({ id, payer, number, status, nothingOwed, totalOre, dueOn, paidOn, creditedOn, credits }) => ({
        ...{ id, number, status, nothingOwed, totalOre, dueOn, paidOn, creditedOn },
        name: nameOf(payer),
        takesBack: numberOf(credits),
      })),
    toCome: mayCome
      ? costs.payers.filter(({ current }) => !current || current.status === "drafted").map(({ payer }) => nameOf(payer))
      : [],
    recipient: recipientOf(costs.content),
  };
}

/** The applicant's answer when the work has reached the ceiling. */
export async function ceilingAction(args: ActionFunctionArgs) {
  const { portal, record, account, language } = await loadCaseOfApplicant(args);
  const body = await args.request.formData();
  const typed = typedOf(body);
  // The field of the amount stands beside every answer: it is read only where it matters.
  if (body.get("answer") !== "higher") body.delete("ceiling");
  const submission = parseWithZod(body, { schema: ceilingAnswerForm });
  if (submission.status !== "success")
    return data({ typed, errors: errorsOf(submission.error), refused: null, problem: null }, { status: 422 });
  const { version, answer, ceiling } = submission.value;
  const outcome = await answerCeiling(portal.deps, {
    applicationId: record.id,
    actor: account,
    version,
    accepted: answer !== "no",
    ceilingOre: answer === "higher" ? (ceiling ?? null) : null,
  });
  if (outcome.ok) return redirect(paths(language).costs(record.id), 303);
  const { problem } = outcome;
  if (problem.code === "not-found") throw notFound();
  const refused: LifecycleProblem | null = problem.code === "refused" ? problem.reason : null;
  const isTooLow = refused === "ceiling-not-higher";
  return data(
    { typed, errors: [], refused: isTooLow ? refused : null, problem: isTooLow ? null : problem },
    { status: isTooLow ? 422 : 409 },
  );
}
