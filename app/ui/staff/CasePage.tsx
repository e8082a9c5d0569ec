import { Link } from "@remix-run/react";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { DeadlineExplanation } from "../DeadlineExplanation";
import { DeadlineStrip } from "../DeadlineStrip";
import { ComparisonLink } from "../compare/ComparisonLink";
import { HistoryList } from "../HistoryList";
import { PartTable } from "../PartTable";
import { SubmissionView } from "../SubmissionView";
import { CaseActions, PartActions, type CaseActionsProps } from "./CaseActions";
import { CaseStanding, type CaseStandingProps } from "./CaseStanding";

export interface CasePageProps extends CaseStandingProps {
  submission: SubmissionData | null;
  /** Newest first. */
  letters: {
    id: string;
    kind: string;
    subject: string;
    body: string;
    language: Language;
    writtenOn: PlainDate;
  }[];
  offered: CaseActionsProps["offered"];
  needsHelp: boolean;
  /** The case changed hands while the page stood open. */
  changedMeanwhile?: boolean;
}

/** A case for the eyes of staff: how it stands, what can be done, what was submitted, what has happened. */
export function CasePage(props: CasePageProps) {
  const { view, submission, letters, offered, audience, time, isMine, needsHelp, changedMeanwhile } = props;
  const texts = useTexts();
  const t = texts.caseworker.case;
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
      </div>
      <div className="columns">
        <div className="stack stack--wide">
          <Notes view={view} audience={audience} needsHelp={needsHelp} />
          <DeadlineCard view={view} />
          <section className="stack">
            <h2>{t.parts}</h2>
            <PartTable
              view={view}
              audience="staff"
              actions={(part) => <PartActions part={part} view={view} offered={offered} audience={audience} />}
            />
          </section>
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
            <HistoryList history={view.history} audience={audience === "caseworker" ? "staff" : "unit"} />
          </section>
          <Letters letters={letters} />
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
          <dl className="facts">
            {view.openComments.map(({ field, comment }) => (
              <div className="facts__pair" key={field}>
                <dt>{fieldLabel(field, texts.fields)}</dt>
                <dd>{comment}</dd>
              </div>
            ))}
          </dl>
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

function Letters({ letters }: Pick<CasePageProps, "letters">) {
  const texts = useTexts();
  const t = texts.caseworker.case;
  const language = useLanguage();
  return (
    <section className="card">
      <h2>{t.letters}</h2>
      {letters.length === 0 ? <p>{t.noLetters}</p> : null}
      {letters.map((letter) => (
        <details key={letter.id}>
          <summary>
            {texts.status.letter.kinds[letter.kind] ?? letter.subject}{" "}
            <span className="quiet">{formatDate(letter.writtenOn, language)}</span>
          </summary>
          <div className="case-letter" lang={letter.language}>
            <p>
              <strong>{letter.subject}</strong>
            </p>
            {letter.body}
          </div>
        </details>
      ))}
    </section>
  );
}
