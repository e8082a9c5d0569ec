import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { TextArea, TextField } from "../Field";
import { typedText } from "../staff/flattenTyped";
import { LetterPreview } from "../staff/LetterPreview";
import { StaffForm, type StaffFormHead } from "../staff/StaffForm";

export interface PreliminaryAnswerHead extends StaffFormHead {
  today: PlainDate;
  /** One calendar month after the first receipt. */
  owedOn: PlainDate;
  /** When one was given already; null while none is. */
  givenOn: PlainDate | null;
  letterLanguage: Language;
  draft: { reason: string; expectedOn: PlainDate | null };
}

/** Why the case is not decided and when an answer can be expected, drafted; then the letter. */
export function PreliminaryAnswerForm(props: {
  head: PreliminaryAnswerHead;
  reply: StaffReply<{ subject: string; body: string; language: Language }> | undefined;
}) {
  const { head, reply } = props;
  const { draft } = head;
  const t = useTexts().letterPages.preliminary;
  const language = useLanguage();
  const date = (on: PlainDate) => formatDate(on, language);
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={
        <>
          <p>{t.lead({ date: date(head.owedOn) })}</p>
          {head.givenOn ? <p>{t.given({ date: date(head.givenOn) })}</p> : null}
        </>
      }
      reply={reply}
      next={t.next}
      send={t.send}
      review={(letter) => <LetterPreview letter={letter} />}
    >
      {(errorOf, typed) => (
        <>
          <TextArea
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            lang={head.letterLanguage}
            rows={5}
            error={errorOf("reason")}
            defaultValue={typed ? typedText(typed, "reason") : draft.reason}
          />
          <TextField
            short
            type="date"
            name="expectedOn"
            label={t.expectedOn}
            help={t.expectedOnHelp({ dueOn: draft.expectedOn && date(draft.expectedOn) })}
            min={head.today}
            error={errorOf("expectedOn")}
            defaultValue={typed ? typedText(typed, "expectedOn") : (draft.expectedOn ?? "")}
          />
        </>
      )}
    </StaffForm>
  );
}
