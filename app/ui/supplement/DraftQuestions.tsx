import { Link } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";
import type { OpenQuestion, QuestionStep } from "~/app/domain/applications/openQuestions";
import { cellLabel, commentLabel } from "~/app/i18n/fieldLabel";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { CellMarks } from "./CellMark";
import { questionAddress, questionId } from "./questionAddress";
import { ReplyTime } from "./ReplyTime";

/** What a draft that answers shows of what was asked. */
export interface ShownQuestions {
  questions: readonly OpenQuestion[];
  replyBy: PlainDate | null;
  replyReminded: boolean;
  isSameWorkbook: boolean;
  tableIds: readonly string[];
  /** Numbers of the questions about whose field nothing was changed yet. */
  unchanged: readonly number[];
}

const Questions = createContext<ShownQuestions | null>(null);

/** Gives every field of the draft the questions that are about it. */
export function QuestionsProvider({ asked, children }: { asked: ShownQuestions | null; children: ReactNode }) {
  return <Questions.Provider value={asked}>{children}</Questions.Provider>;
}

/** The questions of one step, each with a link to its field, and the day by which to answer. */
export function StepQuestions({ step, draftId, today }: { step: QuestionStep; draftId: string; today: PlainDate }) {
  const asked = useContext(Questions);
  const texts = useTexts();
  const language = useLanguage();
  const t = texts.supplement.draft;
  const own = asked?.questions.filter((one) => one.step === step) ?? [];
  if (!asked || own.length === 0) return null;
  return (
    <section className="card card--look step-questions" aria-labelledby="sporsmal-i-steget">
      <h2 id="sporsmal-i-steget">{t.heading}</h2>
      <ReplyTime replyBy={asked.replyBy} isReminded={asked.replyReminded} today={today} />
      <ol className="question-list">
        {own.map((question) => (
          <li key={question.number} value={question.number}>
            <Link to={questionAddress(question, draftId, paths(language), asked.tableIds)}>
              {commentLabel(question, texts.fields, language)}
            </Link>
            <p className="question-text">{question.comment}</p>
            {isTableGone(question, asked) ? <p className="quiet">{t.gone}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Before the answer is sent: the questions about which nothing was changed. It bars nothing. */
export function QuestionsLeft({ draftId }: { draftId: string }) {
  const asked = useContext(Questions);
  const texts = useTexts();
  const language = useLanguage();
  const t = texts.supplement.draft;
  if (!asked) return null;
  const left = asked.questions.filter(({ number }) => asked.unchanged.includes(number));
  if (left.length === 0) return null;
  return (
    <section className="card card--look step-questions" aria-labelledby="sporsmal-igjen">
      <h2 id="sporsmal-igjen">{t.left({ count: left.length })}</h2>
      <p>{t.leftHelp}</p>
      <ol className="question-list">
        {left.map((question) => (
          <li key={question.number} value={question.number}>
            <Link to={questionAddress(question, draftId, paths(language), asked.tableIds)}>
              {commentLabel(question, texts.fields, language)}
            </Link>
            <p className="question-text">{question.comment}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const isTableGone = ({ field }: OpenQuestion, { tableIds }: ShownQuestions): boolean =>
  field.startsWith("tableModel.") && !tableIds.includes(field.slice("tableModel.".length));

/** The questions about one field, at its own place; those about its cells too. Nothing where none is asked. */
export function FieldQuestions({ field }: { field: string }) {
  const asked = useContext(Questions);
  const t = useTexts().supplement.draft;
  const language = useLanguage();
  const own = asked?.questions.filter((one) => one.field === field) ?? [];
  if (!asked || own.length === 0) return null;
  const isWorkbook = field === "workbook" && own.some(({ cell }) => cell);
  return (
    <div className="field-questions">
      {own.map(({ number, comment, cell }) => (
        <div className="field-question" id={questionId(number)} tabIndex={-1} key={number}>
          <strong>{t.asked({ number })}</strong>
          {cell ? <span className="field-question__cell"> {cellLabel(cell, language)}</span> : null}
          <p className="question-text">{comment}</p>
        </div>
      ))}
      {isWorkbook ? <p>{asked.isSameWorkbook ? t.marks : t.otherFile}</p> : null}
    </div>
  );
}

/** A field's help with the questions about it, so that who hears the field hears them too. */
export function useHelpWithQuestions(field: string, help: ReactNode): ReactNode {
  const asked = useContext(Questions);
  if (!asked?.questions.some((one) => one.field === field)) return help;
  return (
    <>
      {help}
      <FieldQuestions field={field} />
    </>
  );
}

/** The marks of one sheet of the workbook; none once it is another file, where an address may name another cell. */
export function useWorkbookMarks(sheet: string): CellMarks {
  const asked = useContext(Questions);
  if (!asked?.isSameWorkbook) return {};
  const marks: Record<string, number[]> = {};
  for (const { field, cell, number } of asked.questions)
    if (field === "workbook" && cell?.sheet === sheet) (marks[cell.ref] ??= []).push(number);
  return marks;
}
