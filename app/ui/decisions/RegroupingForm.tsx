import { errorOf } from "~/app/ui/errorOf";
import { Form, Link, useNavigation } from "@remix-run/react";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { useTexts } from "~/app/i18n/useTexts";
import type { TableModel } from "~/schemas/tableModel";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField, TextArea, TextField } from "../Field";
import { ConflictNotice } from "../staff/ConflictNotice";
import { typedText } from "../staff/flattenTyped";
import { LetterPreview } from "../staff/LetterPreview";
import { errorSentence, type StaffFormHead } from "../staff/StaffForm";
import type { Letter } from "./DecideForm";
import { useDecisionTexts } from "./decisionTexts";
import { TwoTables } from "./TwoTables";

export interface RegroupingFormProps {
  head: StaffFormHead & { unit: string; tables: { key: string; title: string }[]; specification: string };
  reply:
    (StaffReply<{ asked: TableModel; proposed: TableModel; letter: Letter }> & { found: number | null }) | undefined;
}

/** A unit proposes a coarser table: the sheet is read, both are shown side by side, then it is sent. */
export function RegroupingForm({ head, reply }: RegroupingFormProps) {
  const texts = useTexts();
  const t = useDecisionTexts().regroup;
  const isBusy = useNavigation().state === "submitting";
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({
    field,
    message:
      field === "workbook" && reply?.found !== null && reply?.found !== undefined
        ? t.notOne({ count: reply.found })
        : errorSentence(code, texts),
  }));
  const preview = reply?.step === "review" ? reply.preview : null;
  return (
    <div className="stack staff-form">
      <p className="back-link">
        <Link to={head.caseAddress}>{texts.caseworker.form.back}</Link>
      </p>
      <div className="stack stack--tight">
        <p className="quiet">
          {head.reference} · {head.title}
        </p>
        <h1>{t.heading}</h1>
      </div>
      {reply?.conflict ? <ConflictNotice conflict={reply.conflict} caseAddress={head.caseAddress} isPossible /> : null}
      <ErrorSummary errors={errors} />
      {preview ? (
        <Form method="post" className="stack">
          <input type="hidden" name="version" value={head.version} />
          <input type="hidden" name="table" value={typedText(reply?.typed, "table")} />
          <input type="hidden" name="reason" value={typedText(reply?.typed, "reason")} />
          <input type="hidden" name="model" value={JSON.stringify(preview.proposed)} />
          <TwoTables asked={preview.asked} proposed={preview.proposed} />
          <LetterPreview letter={preview.letter} />
          <div className="form-actions">
            <button className="ds-button" name="intent" value="send" disabled={isBusy}>
              {t.send}
            </button>
            <button className="ds-button" data-variant="secondary" name="intent" value="edit">
              {texts.caseworker.form.backAndChange}
            </button>
          </div>
        </Form>
      ) : head.isPossible && head.tables.length > 0 ? (
        <>
          <p className="lead">{t.lead}</p>
          <section className="stack stack--tight" aria-labelledby="slik">
            <h2 id="slik">{t.how}</h2>
            <p>{t.howSteps}</p>
            <p>
              <a href={head.specification} download>
                {t.download}
              </a>
            </p>
          </section>
          <Form method="post" encType="multipart/form-data" className="stack" noValidate>
            <input type="hidden" name="version" value={head.version} />
            <ChoiceField
              type="radio"
              name="table"
              label={t.table}
              error={errorOf(errors, "table")}
              chosen={[typedText(reply?.typed, "table") || (head.tables.length === 1 ? head.tables[0]!.key : "")]}
              options={head.tables.map(({ key, title }) => ({ value: key, label: title }))}
            />
            <TextField
              name="workbook"
              label={t.workbook}
              type="file"
              accept=".xlsx"
              error={errorOf(errors, "workbook")}
            />
            <TextArea
              name="reason"
              label={t.reason}
              help={t.reasonHelp}
              error={errorOf(errors, "reason")}
              rows={4}
              defaultValue={typedText(reply?.typed, "reason")}
            />
            <div className="form-actions">
              <button className="ds-button" name="intent" value="review" disabled={isBusy}>
                {t.next}
              </button>
              <Link to={head.caseAddress}>{texts.caseworker.form.cancel}</Link>
            </div>
          </Form>
        </>
      ) : (
        <p role="status">{head.tables.length === 0 ? t.noTables : texts.caseworker.form.notPossible}</p>
      )}
    </div>
  );
}
