import { Form, Link } from "@remix-run/react";
import type { DecisionContent } from "~/app/domain/applications/Decision";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { TextArea } from "../Field";
import { ConflictNotice } from "../staff/ConflictNotice";
import { typedText } from "../staff/flattenTyped";
import { LetterPreview } from "../staff/LetterPreview";
import { errorSentence } from "../staff/StaffForm";
import type { DecideFormProps } from "./DecideForm";
import { useDecisionTexts } from "./decisionTexts";

type Props = DecideFormProps & { proposal: NonNullable<DecideFormProps["head"]["proposal"]> };

/** A decision that waits: a colleague approves it or sends it back, the proposer may take it back. */
export function ProposedDecision({ head, proposal, reply }: Props) {
  const t = useDecisionTexts().decide;
  const texts = useTexts();
  const language = useLanguage();
  const { content, proposerName, proposedOn, isMine, letter } = proposal;
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({ field, message: errorSentence(code, texts) }));
  return (
    <div className="stack staff-form">
      <p className="back-link">
        <Link to={head.caseAddress}>{texts.caseworker.form.back}</Link>
      </p>
      <div className="stack stack--tight">
        <p className="quiet">
          {head.reference} · {head.title}
        </p>
        <h1>{t.headingProposed}</h1>
      </div>
      {reply?.conflict ? <ConflictNotice conflict={reply.conflict} caseAddress={head.caseAddress} isPossible /> : null}
      <ErrorSummary errors={errors} />
      <div className="lead stack stack--tight">
        <p>
          <strong>{head.unit}</strong>: {head.sources.join(", ")}
        </p>
        <p>{isMine ? t.waiting : t.proposedBy({ name: proposerName, date: formatDate(proposedOn, language) })}</p>
      </div>
      <Proposed content={content} />
      <LetterPreview letter={letter} />
      {isMine ? null : (
        <Form method="post" className="form-actions">
          <Hidden head={head} act="approve" />
          <button className="ds-button" name="intent" value="send">
            {t.approve}
          </button>
        </Form>
      )}
      <Form method="post" className="stack card card--quiet" noValidate>
        <Hidden head={head} act="return" />
        <h2>{isMine ? t.takeBack : t.returnHeading}</h2>
        <TextArea
          name="reason"
          label={t.returnReason}
          help={t.returnReasonHelp}
          rows={3}
          error={errors.find(({ field }) => field === "reason")?.message}
          defaultValue={typedText(reply?.typed, "reason")}
        />
        <div className="form-actions">
          <button className="ds-button" data-variant="secondary" name="intent" value="send">
            {isMine ? t.takeBack : t.return}
          </button>
        </div>
      </Form>
    </div>
  );
}

function Proposed({ content }: { content: DecisionContent }) {
  const texts = useTexts();
  const t = useDecisionTexts();
  return (
    <section className="card">
      <dl className="facts">
        <div className="facts__pair">
          <dt>{t.decide.outcome}</dt>
          <dd>{texts.status.outcome[content.outcome]}</dd>
        </div>
        {content.checklist.map(({ point, answer, note }) => (
          <div className="facts__pair" key={point}>
            <dt>{t.checklist.points[point]}</dt>
            <dd>{[t.checklist.answers[answer], note].filter(Boolean).join(". ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The version and the instant that an answer to the proposal is based on. */
function Hidden({ head, act }: { head: Props["head"]; act: string }) {
  return (
    <>
      <input type="hidden" name="version" value={head.version} />
      <input type="hidden" name="loadedAt" value={head.loadedAt} />
      <input type="hidden" name="act" value={act} />
    </>
  );
}
