import { Fragment, type ReactNode } from "react";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { SheetPreview } from "./SheetPreview";
import { TableModelView } from "./builder/TableModelView";
import { listAnswers, type Answer, type AnswerGroup } from "./status/listAnswers";

/** Everything that was submitted, step by step, with the purpose of each source beside the use. */
export function SubmissionView({
  submission,
  fileHref,
  headingLevel = 2,
}: {
  submission: SubmissionData;
  fileHref: (fileId: string) => string;
  /** 3 where the page has a heading over it. */
  headingLevel?: 2 | 3;
}) {
  const texts = useTexts();
  const language = useLanguage();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="submission stack stack--wide">
      {listAnswers(submission, texts, language).map((group) => (
        <section key={group.step} className="stack stack--tight">
          <Heading>{group.heading}</Heading>
          <AnswerList group={group} fileHref={fileHref} />
          {group.step === "table" ? <Table submission={submission} headingLevel={headingLevel} /> : null}
        </section>
      ))}
    </div>
  );
}

function AnswerList({ group, fileHref }: { group: AnswerGroup; fileHref: (fileId: string) => string }) {
  // Built tables are drawn below.
  const plain = group.answers.filter((answer) => !answer.beside && answer.field !== "tables");
  const compared = group.answers.filter((answer) => answer.beside);
  return (
    <>
      <dl className="facts">
        {plain.map((answer) => (
          <Fragment key={answer.field}>
            <dt>{answer.label}</dt>
            <dd>
              <Values answer={answer} fileHref={fileHref} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {compared.map((answer) => (
        <Comparison key={answer.field} answer={answer} fileHref={fileHref} />
      ))}
    </>
  );
}

/** The stated purpose of a source and how the use lies within it, side by side. */
function Comparison({ answer, fileHref }: { answer: Answer; fileHref: (fileId: string) => string }) {
  const t = useTexts().status.submission;
  const { beside } = answer;
  if (!beside) return null;
  return (
    <dl className="comparison">
      <div>
        <dt>{beside.label}</dt>
        <dd>
          {beside.text} {beside.url ? <a href={beside.url}>{t.sourceLink}</a> : null}
        </dd>
      </div>
      <div>
        <dt>{t.yourUse}</dt>
        <dd>
          <Values answer={answer} fileHref={fileHref} />
        </dd>
      </div>
    </dl>
  );
}

function Values({ answer, fileHref }: { answer: Answer; fileHref: (fileId: string) => string }): ReactNode {
  const t = useTexts().status.submission;
  if (answer.values.length === 0) return <span className="quiet">{t.empty}</span>;
  const shown = answer.values.map((value, at) =>
    value.fileId ? (
      // A file is fetched, not a page: the browser goes there by itself.
      <a key={value.fileId} href={fileHref(value.fileId)} download>
        {value.text}
      </a>
    ) : (
      <span key={`${at}`}>{value.text}</span>
    ),
  );
  if (shown.length === 1) return shown[0];
  return (
    <ul className="submission__values">
      {shown.map((value) => (
        <li key={value.key}>{value}</li>
      ))}
    </ul>
  );
}

/** The sample tables themselves: as they were built, or the uploaded workbook as it looks. */
function Table({ submission, headingLevel }: { submission: SubmissionData; headingLevel: 2 | 3 }) {
  const t = useTexts().apply.reading;
  const Heading = headingLevel === 2 ? "h3" : "h4";
  if (submission.tables.length > 0) {
    return submission.tables.map((model, at) => (
      <TableModelView key={model.id} model={model} number={at + 1} sources={submission.sources} heading={Heading} />
    ));
  }
  return submission.sheets?.map((sheet) => (
    <section key={sheet.name} className="stack stack--tight">
      <Heading>{t.sheet({ name: sheet.name })}</Heading>
      <SheetPreview sheet={sheet} />
    </section>
  ));
}
