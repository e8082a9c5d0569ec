import type { ShownReading } from "~/app/domain/sample-tables/StoredReading";
import { useTexts } from "~/app/i18n/useTexts";
import type { Localised } from "~/schemas/language";
import { FieldQuestions } from "../supplement/DraftQuestions";
import { FileField } from "./FileField";
import { FileLine, type ShownFile } from "./FileLine";
import { ReadingResult } from "./ReadingResult";

/** The uploaded sample table: the file, what was read from it, and a way to take another. */
export function UploadTable(props: {
  file: ShownFile | null;
  reading: ShownReading | null;
  error: string | undefined;
  settled: unknown;
  isChecking: boolean;
  variables: readonly { id: string; label: Localised }[];
  isOutdated: boolean;
  correctionError: string | undefined;
}) {
  const { file, reading, error, settled, isChecking, variables, isOutdated, correctionError } = props;
  const texts = useTexts().apply;
  const t = texts.table;
  return (
    <section className="card when-upload" id="eksempeltabell" tabIndex={-1} aria-labelledby="last-opp">
      <h2 id="last-opp">{file ? t.file : t.uploadTitle}</h2>
      <FieldQuestions field="workbook" />
      {file ? <FileLine file={file} /> : null}
      {file && !reading ? (
        <div className="stack stack--tight">
          <p>
            <span className="tag tag--look">{t.notChecked}</span>
          </p>
          <p>{t.notCheckedHelp}</p>
        </div>
      ) : null}
      {reading ? (
        <ReadingResult
          reading={reading}
          variables={variables}
          isOutdated={isOutdated}
          correctionError={correctionError}
        />
      ) : null}
      {file ? <h3>{t.replace}</h3> : null}
      <FileField
        name="workbookFile"
        field="workbook"
        label={t.fileLabel}
        help={t.fileHelp}
        accept=".xlsx,.csv,.xls,.ods"
        error={error}
        settled={settled}
        submitter="last-opp-knapp"
      />
      <div className="row">
        <button
          id="last-opp-knapp"
          className="ds-button"
          data-variant="secondary"
          name="intent"
          value="upload"
          disabled={isChecking}
        >
          {t.uploadButton}
        </button>
        <span role="status">{isChecking ? t.checking : ""}</span>
      </div>
    </section>
  );
}
