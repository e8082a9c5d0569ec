import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { useTexts } from "~/app/i18n/useTexts";

/** What the applicant is asked for, field by field, and the one button that leads to answering it. */
export function OpenQuestions({ comments, answerAction }: { comments: FieldComment[]; answerAction: string }) {
  const t = useTexts();
  return (
    <section className="card card--strong" aria-labelledby="sporsmal">
      <h2 id="sporsmal">{t.status.page.questions}</h2>
      <dl className="facts">
        {comments.map((one) => (
          <Fragment key={one.field}>
            <dt>{fieldLabel(one.field, t.fields)}</dt>
            <dd>{one.comment}</dd>
          </Fragment>
        ))}
      </dl>
      <Form method="post" action={answerAction}>
        <button className="ds-button">{t.status.page.answerNow}</button>
      </Form>
      <p className="quiet">{t.status.page.answerHelp}</p>
    </section>
  );
}
