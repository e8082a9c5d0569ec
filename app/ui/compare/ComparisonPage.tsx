import { Form, Link } from "@remix-run/react";
import type { AnsweredQuestion } from "~/app/domain/applications/listAnswersToQuestions";
import { isSameSheet } from "~/app/domain/sample-tables/compare/compareGrids";
import { isUnchanged } from "~/app/domain/sample-tables/compare/compareModels";
import type { SubmissionComparison } from "~/app/domain/sample-tables/compare/SubmissionComparison";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { AnsweredQuestions } from "../supplement/AnsweredQuestions";
import { AnswerChanges } from "./AnswerChanges";
import { useCompareTexts } from "./compareTexts";
import { listChangedAnswers } from "./listChangedAnswers";
import { SheetChanges } from "./SheetChanges";
import { TableChanges } from "./TableChanges";

export interface ComparisonPageProps {
  applicationId: string;
  reference: string;
  title: string;
  /** How many submissions the application has. */
  total: number;
  /** null where there is one only. */
  comparison: SubmissionComparison | null;
  /** What was asked about the earlier of the two. */
  questions: readonly AnsweredQuestion[];
  /** Where the reader came from: their own page of the case. */
  caseAddress: string;
}

/** What changed between two submissions: the tables by meaning, the workbook cell by cell, and every other answer. */
export function ComparisonPage({
  applicationId,
  reference,
  title,
  total,
  comparison,
  questions,
  caseAddress,
}: ComparisonPageProps) {
  const texts = useTexts();
  const t = useCompareTexts();
  const language = useLanguage();
  const numbers = comparison && { before: comparison.before.number, after: comparison.after.number };
  return (
    <div className="comparison-page stack stack--wide">
      <div className="stack stack--tight">
        <p className="quiet">{texts.status.page.case({ reference, title })}</p>
        <h1>{numbers ? t.heading(numbers) : t.onlyOneHeading}</h1>
        {comparison && numbers ? (
          <p className="lead">
            {t.dates({
              ...numbers,
              beforeOn: formatDate(comparison.before.receivedOn, language),
              afterOn: formatDate(comparison.after.receivedOn, language),
            })}
          </p>
        ) : (
          <p className="lead">{t.onlyOne}</p>
        )}
        <p className="no-print">
          <Link to={caseAddress}>{texts.status.page.toCase}</Link>
        </p>
        {numbers && total > 2 ? <ChooseSubmissions {...numbers} total={total} /> : null}
      </div>
      {comparison && questions.length > 0 ? (
        <AnsweredQuestions
          questions={questions}
          comparison={comparison}
          fileHref={(id) => paths(language).applicationFile(applicationId, id)}
        />
      ) : null}
      {comparison ? (
        <Changes comparison={comparison} fileHref={(id) => paths(language).applicationFile(applicationId, id)} />
      ) : null}
    </div>
  );
}

/** A plain form, so that the address says what is compared. */
function ChooseSubmissions({ before, after, total }: { before: number; after: number; total: number }) {
  const t = useCompareTexts().choose;
  const numbers = Array.from({ length: total }, (_, at) => at + 1);
  const field = (name: "fra" | "til", label: string, chosen: number) => (
    <div className="field field--short">
      <label htmlFor={`sammenlign-${name}`}>{label}</label>
      <select id={`sammenlign-${name}`} name={name} defaultValue={chosen}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {t.option({ number })}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <Form method="get" className="no-print" key={`${before} ${after}`}>
      <fieldset className="comparison-choice">
        <legend className="visually-hidden">{t.legend}</legend>
        {field("fra", t.from, before)}
        {field("til", t.to, after)}
        <button className="ds-button" data-variant="secondary">
          {t.button}
        </button>
      </fieldset>
    </Form>
  );
}

function Changes({ comparison, fileHref }: { comparison: SubmissionComparison; fileHref: (id: string) => string }) {
  const texts = useTexts();
  const t = useCompareTexts();
  const language = useLanguage();
  const { before, after, tables, cells, names } = comparison;
  const answers = listChangedAnswers(before, after, texts, language);
  const sameTables = tables !== null && isUnchanged(tables);
  const sameCells = cells.status === "none" || (cells.status === "compared" && cells.sheets.every(isSameSheet));
  if (sameTables && sameCells && answers.length === 0) return <p className="lead">{t.nothing}</p>;
  return (
    <>
      {tables?.tables.length === 0 ? null : <TableChanges tables={tables} names={names} />}
      {cells.status === "none" ? null : <SheetChanges cells={cells} />}
      <AnswerChanges answers={answers} fileHref={fileHref} />
    </>
  );
}
