import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { ChoiceField, TextArea } from "../Field";
import { typedText } from "../staff/flattenTyped";
import { LetterPreview } from "../staff/LetterPreview";
import { StaffForm, type StaffFormHead } from "../staff/StaffForm";
import type { Letter } from "./DecideForm";
import { useDecisionTexts } from "./decisionTexts";

/** The appeal as it was lodged, and the answer to it. */
export function AppealAnswerForm({
  head,
  reply,
}: {
  head: StaffFormHead & {
    unit: string | null;
    appeal: { text: string; lateReason: string; lodgedOn: PlainDate; until: PlainDate } | null;
  };
  reply: StaffReply<Letter> | undefined;
}) {
  const t = useDecisionTexts().appeal;
  const language = useLanguage();
  const { appeal } = head;
  return (
    <StaffForm
      head={head}
      heading={t.answer}
      lead={<p>{t.answerLead}</p>}
      reply={reply}
      next={t.next}
      send={t.sendAnswer}
      review={(letter) => <LetterPreview letter={letter} />}
    >
      {(errorOf, typed) => (
        <>
          {appeal ? (
            <section className="card stack stack--tight" aria-labelledby="klagen">
              <h2 id="klagen">
                {t.lodgedOn({ unit: head.unit ?? t.whole, date: formatDate(appeal.lodgedOn, language) })}
              </h2>
              <p className="as-typed">{appeal.text}</p>
              {appeal.lateReason ? (
                <p>
                  <strong>{t.isLate}</strong> {appeal.lateReason}
                </p>
              ) : null}
            </section>
          ) : null}
          <ChoiceField
            type="radio"
            name="result"
            label={t.result}
            error={errorOf("result")}
            chosen={[typedText(typed, "result")]}
            options={(["upheld", "reopened"] as const).map((value) => ({ value, label: t.results[value] }))}
          />
          <TextArea
            name="reasons"
            label={t.reasons}
            help={t.reasonsHelp}
            error={errorOf("reasons")}
            defaultValue={typedText(typed, "reasons")}
          />
        </>
      )}
    </StaffForm>
  );
}

/** The last thing done with a case; what still keeps it open stands there. */
export function CloseForm({
  head,
  reply,
}: {
  head: StaffFormHead & { openInvoices: number; appealsUntil: PlainDate | null };
  reply: StaffReply<Letter> | undefined;
}) {
  const t = useDecisionTexts().close;
  const language = useLanguage();
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={
        <>
          {head.isPossible ? <p>{t.lead}</p> : null}
          {head.openInvoices > 0 ? <p>{t.openInvoices({ count: head.openInvoices })}</p> : null}
          {head.appealsUntil ? <p>{t.appealsUntil({ date: formatDate(head.appealsUntil, language) })}</p> : null}
        </>
      }
      reply={reply}
      next={t.next}
      send={t.send}
      review={(letter) => <LetterPreview letter={letter} />}
    >
      {() => null}
    </StaffForm>
  );
}
