import { Form, Link, useNavigation, useOutletContext } from "@remix-run/react";
import { useEffect, type ReactNode } from "react";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Step } from "~/schemas/draft";
import { ErrorSummary } from "../ErrorSummary";
import { ConflictBox } from "./ConflictBox";
import { HeldNotice } from "./HeldNotice";
import type { SaveStateProps } from "./SaveStateLine";
import { stepOrder } from "./StepBar";
import { useDraftSaving, type DraftSaving } from "./useDraftSaving";

/** How a step tells the frame around it whether its text is saved. */
export type ReportSaving = (saving: Pick<SaveStateProps, "state" | "retry"> | null) => void;

/**
 * The form of a step: it saves itself as one types, and is a plain form without a script. Its fields are uncontrolled;
 * `children` are given what they hold.
 */
export function StepForm(props: {
  step: Exclude<Step, "send">;
  start: StepStart;
  tooLong?: readonly string[];
  /** For a step that takes files. */
  encType?: "multipart/form-data";
  /** Errors that have to do with more than one text. */
  errors?: { field: string | null; message: string }[];
  wordsFor?: (field: string, value: string) => string;
  children: (saving: DraftSaving) => ReactNode;
}) {
  const { step, start, encType, tooLong = [], errors = [], wordsFor = (_field, value) => value } = props;
  const texts = useTexts();
  const t = texts.apply;
  const to = paths(useLanguage());
  const saving = useDraftSaving(start, to.draftSave(start.draftId));
  const { state, retry } = saving;
  const report = useOutletContext<ReportSaving>();
  const isBusy = useNavigation().state === "submitting";
  useEffect(() => {
    report({ state, retry });
    // `retry` is made anew with each drawing and always does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [report, state]);
  useEffect(() => () => report(null), [report]);
  const before = stepOrder[stepOrder.indexOf(step) - 1];
  const lengths = tooLong.map((field) => ({
    field,
    message: `${fieldLabel(field, texts.fields)}: ${t.form.tooLong}`,
  }));
  return (
    <Form method="post" encType={encType} className="stack stack--wide" autoComplete="off" {...saving.formProps}>
      {/* What Enter does, and the page's own state for a browser without a script. */}
      <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
        {t.form.save}
      </button>
      <input type="hidden" name="baseVersion" value={saving.version} />
      <input type="hidden" name="base" value={JSON.stringify(state.saved)} />
      <ErrorSummary errors={[...errors, ...lengths]} />
      {state.conflicts.length > 0 ? (
        <div className="conflicts stack">
          <ConflictBox conflicts={state.conflicts} resolve={saving.resolve} wordsFor={wordsFor} />
        </div>
      ) : null}
      {props.children(saving)}
      {saving.held ? <HeldNotice held={saving.held} /> : null}
      <div className="form-actions">
        <button className="ds-button" name="intent" value="next" disabled={isBusy}>
          {t.form.next}
        </button>
        {before ? (
          <Link to={to.draftStep(start.draftId, before)}>{t.form.previous({ step: t.layout.step[before] })}</Link>
        ) : null}
      </div>
    </Form>
  );
}
