import { Link } from "@remix-run/react";
import type { CaseDecisions } from "~/app/domain/applications/CaseDecisions";
import type { CountedDate } from "~/app/domain/deadlines/countedDate";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DeadlineExplanation } from "../DeadlineExplanation";
import { DeadlineStrip } from "../DeadlineStrip";
import { ComparisonLink } from "../compare/ComparisonLink";
import { CaseCostsLinks } from "../costs/CaseCostsLinks";
import { DecisionList } from "../decisions/DecisionList";
import { dismissalIn } from "../decisions/dismissalIn";
import { ProposedNotice } from "../decisions/ProposedNotice";
import { RegroupingList } from "../decisions/RegroupingNotice";
import { useDecisionTexts } from "../decisions/decisionTexts";
import { ErasedNotice } from "../status/ErasedNotice";
import { ReplyTimeNotice } from "../calendar/ReplyTimeNotice";
import { HowCounted } from "../HowCounted";
import { HistoryList } from "../HistoryList";
import { PartTable } from "../PartTable";
import { SubmissionView } from "../SubmissionView";
import { AskedComments } from "../supplement/AskedComments";
import { CaseActions, PartActions, type CaseActionsProps } from "./CaseActions";
import { SentLetters, type SentLetter } from "../letters/SentLetters";
import { PartHolder, type PartHolderProps } from "./PartHolder";
import { CaseStanding, type CaseStandingProps } from "./CaseStanding";
import { CaseDeliveries } from "../delivery/CaseDeliveries";
import type { DeliveryView } from "~/app/domain/deliveries/DeliveryView";
import { HistoryMore } from "../history/HistoryMore";
import { RecordCard } from "../messages/RecordCard";
import { latestHistory } from "~/app/domain/record/filterHistory";
import type { RecordSummary } from "~/app/domain/messages/ThreadView";

export interface CasePageProps extends CaseStandingProps {
  /** How the time to answer was counted; null where none runs. */
  replyCounted: CountedDate | null;
  deliveries: DeliveryView[];
  recordSummary: RecordSummary;
  decisions: CaseDecisions;
  submission: SubmissionData | null;
  /** Newest first. */
  letters: SentLetter[];
  offered: CaseActionsProps["offered"];
  needsHelp: boolean;
  /** Who of a unit's staff has its part; empty for caseworkers. */
  partHolders: PartHolderProps[];
  /** The case changed hands while the page stood open. */
  changedMeanwhile?: boolean;
}

/** A case for the eyes of staff: how it stands, what can be done, what was submitted, what has happened. */
export function CasePage(props: CasePageProps) {
  const { view, submission, letters, offered, audience, time, isMine, needsHelp, changedMeanwhile } = props;
  const texts = useTexts();
  const t = texts.caseworker.case;
  const own = useDecisionTexts();
  const language = useLanguage();
  const to = paths(language);
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <p className="back-link">
          <Link to={audience === "caseworker" ? to.queue : to.parts}>
            {audience === "caseworker" ? t.toQueue : texts.unit.title}
          </Link>
        </p>
        <h1>
          <span className="case-reference">{view.reference}</span> {view.title}
        </h1>
        <ErasedNotice erasedOn={view.personalDataErasedOn} />
        {changedMeanwhile ? (
          <p className="card card--look" role="alert">
            {t.takenMeanwhile}
          </p>
        ) : null}
        <CaseStanding view={view} time={time} audience={audience} isMine={isMine} />
        {offered.whole.length > 0 ? (
          <div className="form-actions">
            <CaseActions view={view} offered={offered} audience={audience} />
          </div>
        ) : null}
        {audience === "caseworker" ? (
          <p>
            <Link to={to.assessment(view.id)}>{own.assess.link}</Link>
          </p>
        ) : null}
      </div>
      <div className="columns">
        <div className="stack stack--wide">
          <ReplyTimeNotice view={view} counted={props.replyCounted} audience={audience} />
          <Notes view={view} audience={audience} needsHelp={needsHelp} />
          <DeadlineCard view={view} />
          <section className="stack">
            <h2>{t.parts}</h2>
            <PartTable
              view={view}
              audience="staff"
              actions={(part) => {
                const holder = props.partHolders.find(({ unitId }) => unitId === part.unitId);
                return (
                  <>
                    <PartActions part={part} view={view} offered={offered} audience={audience} />
                    {holder ? <PartHolder {...holder} /> : null}
                  </>
                );
              }}
            />
          </section>
          <ProposedNotice applicationId={view.id} proposed={props.decisions.proposed} audience={audience} />
          <RegroupingList regroupings={props.decisions.regroupings} />
          <DecisionList
            applicationId={view.id}
            found={props.decisions}
            audience="staff"
            dismissal={dismissalIn(view.history)}
          />
          <CaseDeliveries applicationId={view.id} deliveries={props.deliveries} audience={audience} />
          {submission ? (
            <section className="stack">
              <h2>{t.submission}</h2>
              <ComparisonLink
                total={submission.total}
                to={audience === "caseworker" ? to.caseChanges(view.id) : to.partChanges(view.id)}
              />
              <SubmissionView
                submission={submission}
                headingLevel={3}
                fileHref={(fileId) => to.applicationFile(view.id, fileId)}
              />
            </section>
          ) : null}
        </div>
        <aside className="stack">
          <section className="card">
            <h2>{t.history}</h2>
            <HistoryList
              history={view.history.slice(0, latestHistory)}
              audience={audience === "caseworker" ? "staff" : "unit"}
            />
            <HistoryMore applicationId={view.id} party={audience} count={view.history.length} />
          </section>
          <RecordCard applicationId={view.id} summary={props.recordSummary} />
          <CaseCostsLinks applicationId={view.id} audience={audience} parts={view.parts} />
          <SentLetters letters={letters} applicationId={view.id} audience={audience} />
        </aside>
      </div>
    </div>
  );
}

function Notes({ view, audience, needsHelp }: Pick<CasePageProps, "view" | "audience" | "needsHelp">) {
  const texts = useTexts();
  const t = texts.caseworker.case;
  const language = useLanguage();
  return (
    <>
      {audience === "caseworker" && view.owesPreliminaryAnswer ? (
        <section className="card card--look">
          <p>{t.preliminaryAnswer({ date: formatDate(view.preliminaryAnswerOn, language) })}</p>
          <HowCounted counted={{ kind: "month", from: view.firstReceivedOn, until: view.preliminaryAnswerOn }} />
          <p>
            <Link to={paths(language).preliminaryAnswer(view.id)}>{texts.letterPages.toAnswer}</Link>
          </p>
        </section>
      ) : null}
      {needsHelp ? (
        <section className="card card--look">
          <h2>{t.needsHelp}</h2>
          <p>{t.needsHelpText}</p>
        </section>
      ) : null}
      {view.openComments.length > 0 ? (
        <section className="card">
          <h2>{t.asked}</h2>
          <AskedComments comments={view.openComments} />
        </section>
      ) : null}
    </>
  );
}

function DeadlineCard({ view }: Pick<CasePageProps, "view">) {
  const texts = useTexts();
  const { deadline, today, progress } = view;
  if (!deadline) return null;
  return (
    <section className="card" aria-labelledby="frist">
      <h2 id="frist">{texts.caseworker.case.deadline}</h2>
      {deadline.ifComplete ? <p className="quiet">{texts.status.page.ifComplete}</p> : null}
      <DeadlineStrip completeOn={deadline.completeOn} dueOn={deadline.dueOn} skipped={deadline.skipped} today={today} />
      <DeadlineExplanation deadline={deadline} today={today} progress={deadline.ifComplete ? null : progress} />
    </section>
  );
}
