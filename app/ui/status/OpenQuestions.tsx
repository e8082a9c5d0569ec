import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { CaseView } from "~/app/domain/applications/CaseView";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { questionLabel } from "./questionLabel";

/** What the applicant is asked for, field by field, and the one button that leads to answering it. */
export function OpenQuestions({
  view,
  answerAction,
}: {
  view: Pick<CaseView, "openComments" | "parts">;
  answerAction: string;
}) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <section className="card card--strong" aria-labelledby="sporsmal">
      <h2 id="sporsmal">{t.status.page.questions}</h2>
      <dl className="facts">
        {view.openComments.map((one) => (
          <Fragment key={one.field}>
            <dt>{questionLabel(one.field, t.fields, view.parts, language)}</dt>
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
