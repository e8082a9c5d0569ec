import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { countReplyTime } from "~/app/domain/applications/countReplyTime";
import { canWithdraw } from "~/app/domain/applications/decide";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadCaseDecisions } from "~/app/http/caseDecisions";
import { loadCaseView } from "~/app/http/caseView";
import { loadDeliveryViews } from "~/app/http/deliveryViews";
import { loadOpenQuestions } from "~/app/http/openQuestions";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { FeedLink } from "~/app/ui/calendar/FeedLink";
import { HowCounted } from "~/app/ui/HowCounted";
import { HistoryList } from "~/app/ui/HistoryList";
import { HistoryMore } from "~/app/ui/history/HistoryMore";
import { RecordCard } from "~/app/ui/messages/RecordCard";
import { latestHistory } from "~/app/domain/record/filterHistory";
import { loadRecordSummary } from "~/app/routes/record/recordSummary.server";
import { OwnDeliveries } from "~/app/ui/delivery/CaseDeliveries";
import { PartTable } from "~/app/ui/PartTable";
import { CostsLink } from "~/app/ui/costs/CostsLink";
import { CaseDeadline } from "~/app/ui/status/CaseDeadline";
import { CaseDocuments } from "~/app/ui/status/CaseDocuments";
import { DecisionList } from "~/app/ui/decisions/DecisionList";
import { RegroupingNotice } from "~/app/ui/decisions/RegroupingNotice";
import { ErasedNotice } from "~/app/ui/status/ErasedNotice";
import { LawAndPractice } from "~/app/ui/status/LawAndPractice";
import { LetterList } from "~/app/ui/status/LetterList";
import { OpenQuestions } from "~/app/ui/status/OpenQuestions";
import { statusHeading } from "~/app/ui/status/statusHeading";
import { dismissalIn } from "~/app/ui/decisions/dismissalIn";
import { statusLead } from "~/app/ui/status/statusLead";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, account, today, language } = await loadCaseOfApplicant(args);
  const [view, decisions, recordSummary] = await Promise.all([
    loadCaseView(portal, record, { today, audience: "applicant" }),
    loadCaseDecisions(portal, record, { today, audience: "applicant" }),
    loadRecordSummary(portal, record, account, "applicant"),
  ]);
  const deliveries = await loadDeliveryViews(portal, record.id, { unitIds: null, isStaff: false });
  const questions = await loadOpenQuestions(portal, record.id, view.openComments);
  const replyCounted = countReplyTime(record.state, view.history, portal.deps.calendar);
  return {
    replyCounted,
    view,
    deliveries,
    decisions,
    questions,
    recordSummary,
    language,
    canWithdraw: canWithdraw(record.state),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  data ? pageTitle(statusHeading(data.view, textsOf(params).status, data.language)) : [];

export default function ApplicationPage() {
  const {
    replyCounted,
    view,
    deliveries,
    decisions,
    questions,
    recordSummary,
    canWithdraw: isWithdrawable,
  } = useLoaderData<typeof loader>();
  const t = useTexts().status;
  const language = useLanguage();
  const to = paths(language);
  const letterHref = (letterId: string) => to.letter(view.id, letterId);
  const { deadline } = view;
  return (
    <div className="columns">
      <div className="stack stack--wide">
        <div className="stack stack--tight">
          <p className="quiet">{t.page.case(view)}</p>
          <h1>{statusHeading(view, t, language)}</h1>
          <p className="lead">{statusLead(view, t, language)}</p>
        </div>
        <ErasedNotice erasedOn={view.personalDataErasedOn} />
        {questions ? <OpenQuestions {...questions} view={view} answerAction={to.answer(view.id)} /> : null}
        {questions && replyCounted ? <HowCounted counted={replyCounted} /> : null}
        <RegroupingNotice applicationId={view.id} regroupings={decisions.regroupings} />
        <CaseDeadline view={view} />
        <section className="stack stack--tight" aria-labelledby="naa">
          <h2 id="naa">{t.page.whatNow}</h2>
          <PartTable view={view} audience="applicant" letterHref={letterHref} />
          <p>{t.page.nextText[view.status]}</p>
        </section>
        <OwnDeliveries applicationId={view.id} deliveries={deliveries} />
        <DecisionList
          applicationId={view.id}
          found={decisions}
          audience="applicant"
          dismissal={dismissalIn(view.history)}
        />
        <LawAndPractice workingDays={deadline?.workingDays ?? view.parts[0]?.workingDays ?? 30} />
      </div>
      <aside className="stack">
        <section className="card" aria-labelledby="historikk">
          <h2 id="historikk">{t.page.history}</h2>
          <HistoryList history={view.history.slice(0, latestHistory)} audience="applicant" letterHref={letterHref} />
          <HistoryMore applicationId={view.id} party="applicant" count={view.history.length} />
        </section>
        <RecordCard applicationId={view.id} summary={recordSummary} />
        <CostsLink to={to.costs(view.id)} />
        <section className="card" aria-labelledby="brev">
          <h2 id="brev">{t.page.letters}</h2>
          <LetterList letters={view.letters} letterHref={letterHref} />
        </section>
        <section className="card" aria-labelledby="soknaden">
          <h2 id="soknaden">{t.page.documents}</h2>
          <CaseDocuments applicationId={view.id} canWithdraw={isWithdrawable} />
        </section>
        <FeedLink to={to.applicationFeed(view.id)} />
        <p>
          <Link to={to.applications}>{t.page.toApplications}</Link>
        </p>
      </aside>
    </div>
  );
}
