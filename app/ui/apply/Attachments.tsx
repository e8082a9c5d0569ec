import { useTexts } from "~/app/i18n/useTexts";
import { FieldQuestions } from "../supplement/DraftQuestions";
import { FileField } from "./FileField";
import { FileLine, type ShownFile } from "./FileLine";

/** Further attachments. */
export function Attachments(props: { files: readonly ShownFile[]; error: string | undefined; settled: unknown }) {
  const { files, error, settled } = props;
  const t = useTexts().apply.table;
  return (
    <section className="card" id="vedlegg" tabIndex={-1} aria-labelledby="vedlegg-overskrift">
      <h2 id="vedlegg-overskrift">{t.attachments}</h2>
      <FieldQuestions field="attachments" />
      {files.length === 0 ? (
        <p className="quiet">{t.noAttachments}</p>
      ) : (
        <ul className="plain-list">
          {files.map((file) => (
            <li key={file.id}>
              <FileLine file={file} />
            </li>
          ))}
        </ul>
      )}
      <FileField
        name="attachmentFile"
        field="attachments"
        label={t.attachmentLabel}
        help={t.attachmentsHelp}
        accept=".pdf,.docx,.xlsx"
        error={error}
        settled={settled}
        submitter="legg-ved-knapp"
      />
      <div className="row">
        <button id="legg-ved-knapp" className="ds-button" data-variant="secondary" name="intent" value="attach">
          {t.attach}
        </button>
      </div>
    </section>
  );
}
