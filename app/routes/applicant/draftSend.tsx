import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { wantsLinkage } from "~/app/domain/applications/draftValues";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { readCeiling } from "~/app/domain/fees/readCeiling";
import { osloDate } from "~/app/domain/osloDate";
import { loadEstimate } from "~/app/http/costEstimate";
import { getOpenDraft, isDraftId } from "~/app/http/draftRequest";
import { shortcomingsOf } from "~/app/http/draftStep";
import { draftSummary } from "~/app/http/draftSummary";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { getOwner, getVisitor, requireAccount } from "~/app/http/session";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { EstimateCard } from "~/app/ui/costs/EstimateCard";
import { fieldId } from "~/app/ui/Field";
import { SendPanel } from "~/app/ui/apply/SendPanel";
import { ShortcomingList } from "~/app/ui/apply/ShortcomingList";
import { DeadlineExplanation } from "~/app/ui/DeadlineExplanation";
import { SubmissionView } from "~/app/ui/SubmissionView";
import { submitApplication } from "~/app/usecases/submitApplication";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.send.title);

export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  const { portal } = args.context;
  const [{ account }, now] = await Promise.all([getVisitor(args.request, args.context), portal.deps.now()]);
  const today = osloDate(now);
  const [shortcomings, summary] = await Promise.all([
    shortcomingsOf(portal, draft.content),
    draftSummary(portal, draft, now),
  ]);
  const linkage = wantsLinkage(draft.content);
  const ceiling = readCeiling(draft.content);
  return {
    estimate: await loadEstimate(portal, draft.content, today, getLanguage(args.params)),
    ceilingOre: ceiling === "wrong" ? null : ceiling,
    draftId: draft.id,
    isAnswer: draft.answersApplicationId !== null,
    isSignedIn: account !== null,
    missing: shortcomings.filter((one) => one.weight === "missing"),
    doubtful: shortcomings.filter((one) => one.weight === "doubtful"),
    today,
    deadline: computeStatutoryDeadline({ completeOn: today, linkage }, portal.deps.calendar),
    summary,
  };
}

/** Sends the draft, once: a second click, or one after a lost connection, finds the receipt of the first. */
export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const to = paths(getLanguage(params));
  const { draftId } = params;
  if (!isDraftId(draftId)) throw notFound();
  const account = await requireAccount(request, context, to.draftStep(draftId, "send"));
  const owner = await getOwner(request, context);
  const outcome = await submitApplication(context.portal.deps, owner, account, draftId);
  if (outcome.ok) return redirect(to.receipt(outcome.value.applicationId), 303);
  if (outcome.problem.code === "not-found") throw notFound();
  // What is missing stands on the page anyway, newly found.
  if (outcome.problem.code === "incomplete") return data({ refused: false }, { status: 422 });
  return data({ refused: true }, { status: 409 });
}

export default function DraftSend() {
  const { draftId, isAnswer, isSignedIn, missing, doubtful, today, deadline, summary, estimate, ceilingOre } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTexts().apply.send;
  const costs = useTexts().costs.estimate;
  const language = useLanguage();
  const to = paths(language);
  return (
    <>
      <h1 tabIndex={-1}>{t.title}</h1>
      {reply?.refused ? (
        <p className="card card--error" role="alert">
          {t.refused}
        </p>
      ) : null}
      <div className="columns">
        <div className="stack stack--wide">
          {missing.length > 0 ? (
            <section className="card card--look" aria-labelledby="mangler">
              <h2 id="mangler">{t.missingTitle({ count: missing.length })}</h2>
              <ShortcomingList draftId={draftId} items={missing} sources={summary.sources} />
            </section>
          ) : null}
          {doubtful.length > 0 ? (
            <section className="card" aria-labelledby="tvil">
              <h2 id="tvil">{t.doubtfulTitle}</h2>
              <p>{t.doubtful}</p>
              <ShortcomingList draftId={draftId} items={doubtful} sources={summary.sources} />
            </section>
          ) : null}
          <SendPanel draftId={draftId} canSend={missing.length === 0} isSignedIn={isSignedIn} isAnswer={isAnswer} />
        </div>
        <div className="stack">
          <section className="card" aria-labelledby="frist">
            <h2 id="frist">{t.deadlineTitle({ date: formatDate(deadline.dueOn, language) })}</h2>
            <p>{t.deadline}</p>
            <DeadlineExplanation deadline={deadline} today={today} />
          </section>
          <section className="card" aria-labelledby="pris">
            <h2 id="pris">{t.priceTitle}</h2>
            <p>{t.price}</p>
          </section>
          <EstimateCard estimate={estimate} ceilingOre={ceilingOre}>
            <p>
              <Link to={`${to.draftStep(draftId, "about")}#${fieldId("costCeiling")}`}>
                {ceilingOre === null ? costs.setCeiling : costs.changeCeiling}
              </Link>
            </p>
          </EstimateCard>
        </div>
      </div>
      <section className="card" aria-labelledby="sammendrag">
        <h2 id="sammendrag">{t.summary}</h2>
        <SubmissionView submission={summary} fileHref={(fileId) => to.draftFile(draftId, fileId)} headingLevel={3} />
      </section>
    </>
  );
}
