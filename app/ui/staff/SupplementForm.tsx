import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { AskableSheet } from "~/app/domain/applications/supplementCells";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { Fragment } from "react";
import { cellLabel, fieldLabel } from "~/app/i18n/fieldLabel";
import type { SupplementTexts } from "~/app/i18n/nb/supplement";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import { fieldId, TextArea } from "../Field";
import { CellQuestions } from "../supplement/CellQuestions";
import { LetterPreview } from "./LetterPreview";
import { nameAsId, StaffForm, type StaffFormHead } from "./StaffForm";

interface AskableField {
  field: string;
  step: "data" | "purpose" | "table" | "about";
  /** What the applicant wrote, in short; null where nothing is, or it is no text. */
  answer: string | null;
}
interface SupplementFormProps {
  head: StaffFormHead & { fields: AskableField[]; sheets: AskableSheet[]; asked: FieldComment[] };
  reply: StaffReply<{ subject: string; body: string; language: Language }> | undefined;
}
const steps = ["data", "purpose", "table", "about"] as const;

type TypedItem = { field?: unknown; marked?: unknown; comment?: unknown };

/** Every field of the application, to mark those where something is missing and say what. */
export function SupplementForm({ head, reply }: SupplementFormProps) {
  const texts = useTexts();
  const t = texts.caseworker.supplement;
  const language = useLanguage();
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={<p>{t.lead}</p>}
      reply={reply}
      next={t.next}
      send={t.send}
      review={(letter) => <LetterPreview letter={letter} />}
      sentenceOf={({ field, code }) => {
        const cell = /^cells\[(\d+)\]/.exec(field ?? "")?.[1];
        if (cell !== undefined) return cellSentence(code, Number(cell), reply?.typed, texts.supplement.cells, language);
        const index = /^items\[(\d+)\]/.exec(field ?? "")?.[1];
        const about = index === undefined ? undefined : head.fields[Number(index)];
        return code === "comment-missing" && about
          ? t.commentMissing({ field: fieldLabel(about.field, texts.fields) })
          : undefined;
      }}
    >
      {(errorOf, typed) => {
        const items = (Array.isArray(typed?.items) ? typed.items : []) as TypedItem[];
        return (
          <div className="stack" id={fieldId("items")} tabIndex={-1}>
            {/* What Enter does in a field: not the first button that stands there. */}
            <button className="visually-hidden" name="intent" value="review" tabIndex={-1} aria-hidden="true">
              {t.next}
            </button>
            {errorOf("items") ? <p className="field__error">{errorOf("items")}</p> : null}
            {steps.map((step) => (
              <Fragment key={step}>
                <fieldset className="field mark-fields">
                  <legend>{t.steps[step]}</legend>
                  {head.fields.map((one, index) =>
                    one.step === step ? (
                      <MarkField
                        key={one.field}
                        {...one}
                        index={index}
                        typed={
                          typed ? items.find((item) => item?.field === one.field) : askedBefore(head.asked, one.field)
                        }
                        error={errorOf(`items[${index}].comment`)}
                      />
                    ) : null,
                  )}
                </fieldset>
                {step === "table" && head.sheets.length > 0 ? (
                  <CellQuestions
                    sheets={head.sheets}
                    asked={head.asked}
                    typed={typed && (typed.cells ?? [])}
                    errorOf={errorOf}
                  />
                ) : null}
              </Fragment>
            ))}
          </div>
        );
      }}
    </StaffForm>
  );
}

/** Which cell an error is about, in the words that stand in its line; undefined where the common sentence will do. */
function cellSentence(
  code: string,
  index: number,
  typed: Record<string, unknown> | undefined,
  t: SupplementTexts["cells"],
  language: Language,
): string | undefined {
  const rows = (Array.isArray(typed?.cells) ? typed.cells : []) as ({ place?: unknown; ref?: unknown } | undefined)[];
  const [place, ref] = [String(rows[index]?.place ?? ""), String(rows[index]?.ref ?? "")];
  const sheet = place.slice(place.indexOf("|") + 1);
  if (code === "cell-not-there") return t.unknown({ ref, sheet });
  return code === "comment-missing" ? t.missing({ cell: cellLabel({ sheet, ref }, language) }) : undefined;
}

/** What is asked already and not answered: it stands there, to be added to. */
function askedBefore(asked: SupplementFormProps["head"]["asked"], field: string): TypedItem | undefined {
  const found = asked.find((one) => one.field === field && !one.cell);
  return found && { marked: "yes", comment: found.comment };
}

function MarkField(props: AskableField & { index: number; typed: TypedItem | undefined; error: string | undefined }) {
  const { field, answer, index, typed, error } = props;
  const texts = useTexts();
  const t = texts.caseworker.supplement;
  const name = `items[${index}]`;
  const id = fieldId(nameAsId(`${name}.comment`));
  const label = fieldLabel(field, texts.fields);
  return (
    <div className="mark-field">
      <input type="hidden" name={`${name}.field`} value={field} />
      <div className="choice">
        <input
          type="checkbox"
          id={`${id}-merk`}
          name={`${name}.marked`}
          value="yes"
          defaultChecked={typed?.marked === "yes"}
          aria-describedby={answer ? `${id}-svar` : undefined}
        />
        <label htmlFor={`${id}-merk`}>{label}</label>
        {answer ? (
          <div className="field__help" id={`${id}-svar`}>
            {answer}
          </div>
        ) : null}
      </div>
      <TextArea
        id={id}
        name={`${name}.comment`}
        label={t.comment({ field: label })}
        error={error}
        rows={2}
        defaultValue={typeof typed?.comment === "string" ? typed.comment : ""}
      />
    </div>
  );
}
