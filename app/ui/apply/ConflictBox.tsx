import type { FieldConflict } from "~/app/domain/applications/mergeDraft";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { useTexts } from "~/app/i18n/useTexts";
import type { FieldValue } from "~/schemas/draft";
import type { DraftSaving } from "./useDraftSaving";

/**
 * A field that was changed in two places: both versions, and the choice. Without a script the buttons send the form,
 * which holds this page's version in the field itself.
 * @param wordsFor a value as the person knows it, such as a choice by its label
 */
export function ConflictBox(props: {
  conflicts: readonly FieldConflict[];
  resolve: DraftSaving["resolve"];
  wordsFor: (field: string, value: string) => string;
}) {
  const texts = useTexts();
  const t = texts.apply.conflict;
  const words = (field: string, value: FieldValue) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== "")
      .map((one) => props.wordsFor(field, one))
      .join(", ") || t.empty;
  return props.conflicts.map((conflict) => {
    const { field } = conflict;
    const headingId = `konflikt-${field.replaceAll(".", "-")}`;
    return (
      <section key={field} className="card card--look conflict" role="alert" aria-labelledby={headingId}>
        <input type="hidden" name="conflict" value={field} />
        <h2 id={headingId} tabIndex={-1} data-unsaved>
          {t.title}: {fieldLabel(field, texts.fields)}
        </h2>
        <p>{t.lead}</p>
        <dl className="conflict__versions">
          <div>
            <dt>{t.yours}</dt>
            <dd>{words(field, conflict.yours)}</dd>
          </div>
          <div>
            <dt>{t.saved}</dt>
            <dd>{words(field, conflict.saved)}</dd>
          </div>
        </dl>
        <div className="row">
          {(["mine", "saved"] as const).map((keep) => (
            <button
              key={keep}
              className="ds-button"
              data-variant="secondary"
              name="keep"
              value={`${keep} ${field}`}
              onClick={(event) => {
                event.preventDefault();
                props.resolve(field, keep);
              }}
            >
              {keep === "mine" ? t.keepMine : t.useSaved}
            </button>
          ))}
        </div>
      </section>
    );
  });
}
