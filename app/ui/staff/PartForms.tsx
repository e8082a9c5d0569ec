import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { ChoiceField, TextArea, TextField } from "../Field";
import { typedText } from "./flattenTyped";
import { LetterPreview } from "./LetterPreview";
import { StaffForm, type StaffFormHead } from "./StaffForm";

type Letter = { subject: string; body: string; language: Language };
interface PartFormProps {
  head: StaffFormHead & { unit: string; sources: string[]; today: PlainDate; dueOn: PlainDate | null };
  reply: StaffReply<Letter> | undefined;
}

function About({ head }: Pick<PartFormProps, "head">) {
  return (
    <p>
      <strong>{head.unit}</strong>: {head.sources.join(", ")}
    </p>
  );
}

/** § 19 f, second paragraph: the reason and the likely date, then the letter. */
export function PostponeForm({ head, reply }: PartFormProps) {
  const t = useTexts().caseworker.postpone;
  const language = useLanguage();
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={<About head={head} />}
      reply={reply}
      next={t.next}
      send={t.send}
      review={(letter) => <LetterPreview letter={letter} />}
    >
      {(errorOf, typed) => (
        <>
          {head.dueOn ? <p>{t.statutory({ date: formatDate(head.dueOn, language) })}</p> : null}
          <TextArea
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            error={errorOf("reason")}
            defaultValue={typedText(typed, "reason")}
          />
          <TextField
            short
            type="date"
            name="likelyOn"
            label={t.likelyOn}
            help={t.likelyOnHelp}
            error={errorOf("likelyOn")}
            defaultValue={typedText(typed, "likelyOn")}
          />
        </>
      )}
    </StaffForm>
  );
}

/** Grant, grant in part or refuse, with the reasons; then the decision as it will be sent. */
export function DecideForm({ head, reply }: PartFormProps) {
  const texts = useTexts();
  const t = texts.caseworker.decide;
  const outcomes = ["granted", "granted-in-part", "refused"] as const;
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={<About head={head} />}
      reply={reply}
      next={t.next}
      send={t.send}
      review={(letter) => (
        <>
          <p className="card card--look">{t.final}</p>
          <LetterPreview letter={letter} />
        </>
      )}
    >
      {(errorOf, typed) => (
        <>
          <ChoiceField
            type="radio"
            name="outcome"
            label={t.outcome}
            error={errorOf("outcome")}
            chosen={[typedText(typed, "outcome")]}
            options={outcomes.map((value) => ({ value, label: t.outcomes[value], help: t.outcomeHelp[value] }))}
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

/** That the unit has delivered, all of it or some. */
export function DeliverForm({ head, reply }: PartFormProps) {
  const t = useTexts().caseworker.deliver;
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={<About head={head} />}
      reply={reply}
      next={t.next}
      send={t.send}
      review={(letter) => <LetterPreview letter={letter} />}
    >
      {(errorOf, typed) => (
        <>
          <ChoiceField
            type="radio"
            name="delivered"
            label={t.delivered}
            error={errorOf("delivered")}
            chosen={[typedText(typed, "delivered")]}
            options={[
              { value: "whole", label: t.whole, help: t.wholeHelp },
              { value: "part", label: t.part, help: t.partHelp },
            ]}
          />
          <TextArea
            name="note"
            label={t.note}
            help={t.noteHelp}
            error={errorOf("note")}
            defaultValue={typedText(typed, "note")}
          />
        </>
      )}
    </StaffForm>
  );
}
