import { Form, Link } from "@remix-run/react";
import type { CaseView } from "~/app/domain/applications/CaseView";
import type { OpenQuestion, QuestionStep } from "~/app/domain/applications/openQuestions";
import { commentLabel } from "~/app/i18n/fieldLabel";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { questionAddress } from "../supplement/questionAddress";
import { ReplyTime } from "../supplement/ReplyTime";
import { questionLabel } from "./questionLabel";

const steps: readonly QuestionStep[] = ["data", "purpose", "table", "about"];

/**
 * What the applicant is asked for, step by step, each with the way to its field, the day by which to answer, and the
 * one button that leads to answering.
 */
export function OpenQuestions(props: {
  view: Pick<CaseView, "parts" | "replyBy" | "replyReminded" | "today">;
  questions: readonly OpenQuestion[];
  /** The draft in which the answer is being written; null until it is begun. */
  draftId: string | null;
  answerAction: string;
}) {
  const { view, questions, draftId, answerAction } = props;
  const t = useTexts();
  return (
    <section className="card card--strong" aria-labelledby="sporsmal">
      <h2 id="sporsmal">{t.status.page.questions}</h2>
      <ReplyTime replyBy={view.replyBy} isReminded={view.replyReminded} today={view.today} />
      <Form method="post" action={answerAction} className="stack">
        {steps.map((step) => {
          const own = questions.filter((one) => one.step === step);
          return own.length === 0 ? null : (
            <section key={step} className="stack stack--tight">
              <h3>{t.apply.layout.step[step]}</h3>
              <ol className="question-list">
                {own.map((question) => (
                  <Question key={question.number} question={question} parts={view.parts} draftId={draftId} />
                ))}
              </ol>
            </section>
          );
        })}
        <div>
          <button className="ds-button">{t.status.page.answerNow}</button>
        </div>
      </Form>
      <p className="quiet">{t.status.page.answerHelp}</p>
    </section>
  );
}

function Question(props: { question: OpenQuestion; parts: CaseView["parts"]; draftId: string | null }) {
  const { question, parts, draftId } = props;
  const texts = useTexts();
  const t = texts.supplement.open;
  const language = useLanguage();
  const { number, field, cell, comment } = question;
  const about = cell
    ? commentLabel(question, texts.fields, language)
    : questionLabel(field, texts.fields, parts, language);
  return (
    <li value={number}>
      {draftId ? (
        <Link to={questionAddress(question, draftId, paths(language))}>{about}</Link>
      ) : (
        // The draft begins with the first answer: the button begins it and leads to the field.
        <button className="link-button" name="til" value={number} aria-label={t.goTo({ field: about })}>
          {about}
        </button>
      )}
      <p className="question-text">{comment}</p>
    </li>
  );
}
