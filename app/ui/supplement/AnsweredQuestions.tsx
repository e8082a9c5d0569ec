import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import type { AnsweredQuestion } from "~/app/domain/applications/listAnswersToQuestions";
import { cellLabel, commentLabel } from "~/app/i18n/fieldLabel";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { shownValues } from "../compare/AnswerChanges";
import { BeforeAndAfter } from "../compare/BeforeAndAfter";
import { listAnswers } from "../status/listAnswers";

interface AnsweredQuestionsProps {
  questions: readonly AnsweredQuestion[];
  comparison: { before: SubmissionData; after: SubmissionData };
  fileHref: (fileId: string) => string;
}

/** What was asked, with the old and the new value of each field and cell, and a word for what was not changed. */
export function AnsweredQuestions({ questions, comparison, fileHref }: AnsweredQuestionsProps) {
  const texts = useTexts();
  const t = texts.supplement.answers;
  const language = useLanguage();
  const [before, after] = [comparison.before, comparison.after].map(
    (sent) =>
      new Map(
        listAnswers(sent, texts, language).flatMap(({ answers }) =>
          answers.map((one) => [one.field as string, one.values]),
        ),
      ),
  );
  return (
    <section className="stack" aria-labelledby="det-vi-spurte-om">
      <h2 id="det-vi-spurte-om">{t.heading}</h2>
      <ol className="answered-questions">
        {questions.map((question) => (
          <li key={question.number} className="card stack stack--tight">
            <div className="row">
              <h3>{commentLabel(question, texts.fields, language)}</h3>
              <span className={question.isChanged ? "tag" : "tag tag--look"}>
                {question.isChanged ? t.changed : t.unchanged}
              </span>
            </div>
            <p className="question-text">{question.comment}</p>
            {question.cell ? (
              <CellAnswer question={question} />
            ) : question.field.startsWith("tableModel.") ? (
              question.isChanged ? (
                <p>{t.tableBelow}</p>
              ) : null
            ) : (
              <BeforeAndAfter
                before={shownValues(before?.get(question.field) ?? [], fileHref)}
                after={shownValues(after?.get(question.field) ?? [], fileHref)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The cell before and after; where it stands now, if that is another place. */
function CellAnswer({ question: { field, cell, traced, lost } }: { question: AnsweredQuestion }) {
  const t = useTexts().supplement.answers;
  const language = useLanguage();
  if (lost === "other-kind") return <p>{t.notComparable}</p>;
  if (lost === "not-read") return <p>{t.notRead}</p>;
  const is = traced?.after;
  const isMoved = cell && is && (is.ref !== cell.ref || (field === "workbook" && is.sheet !== cell.sheet));
  return (
    <>
      <BeforeAndAfter
        before={traced?.before?.text || t.emptyCell}
        after={lost === "gone" || !is ? t.goneCell : is.text || t.emptyCell}
      />
      {isMoved ? (
        <p className="quiet">{t.moved({ cell: cellLabel({ sheet: is.sheet, ref: is.ref }, language) })}</p>
      ) : null}
    </>
  );
}
