import type { StaffReply } from "~/app/domain/applications/StaffReply";
import type { StatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { DeadlineExplanation } from "../DeadlineExplanation";
import { DeadlineStrip } from "../DeadlineStrip";
import { useDecisionTexts } from "../decisions/decisionTexts";
import { ChoiceField, TextArea, TextField } from "../Field";
import { typedText } from "./flattenTyped";
import { LetterPreview } from "./LetterPreview";
import { StaffForm, type StaffFormHead } from "./StaffForm";

type Letter = { subject: string; body: string; language: Language };

/** Dismisses the case; the reasons stand in the letter. */
export function DismissForm({
  head,
  reply,
}: {
  head: StaffFormHead & { ranOut: boolean; replyBy: PlainDate | null; proposesNoAnswer: boolean };
  reply: StaffReply<Letter> | undefined;
}) {
  const t = useTexts().caseworker.dismiss;
  const own = useDecisionTexts().dismiss;
  const language = useLanguage();
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={<p>{t.lead}</p>}
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
          {head.replyBy ? (
            <ChoiceField
              type="radio"
              name="grounds"
              label={own.grounds}
              error={errorOf("grounds")}
              chosen={[typedText(typed, "grounds") || (head.ranOut || head.proposesNoAnswer ? "no-answer" : "other")]}
              options={[
                {
                  value: "no-answer",
                  label: own.noAnswer,
                  help: head.ranOut ? own.noAnswerHelp({ date: formatDate(head.replyBy, language) }) : own.notOver,
                },
                { value: "other", label: own.other },
              ]}
            />
          ) : null}
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

export interface CompletePreview {
  /** Null when a declaration is taken back. */
  deadline: StatutoryDeadline | null;
  letter: Letter;
}
interface CompleteFormProps {
  head: StaffFormHead & {
    today: PlainDate;
    receivedOn: PlainDate;
    firstReceivedOn: PlainDate;
    completeOn: PlainDate | null;
    linkage: boolean;
  };
  reply: StaffReply<CompletePreview> | undefined;
}

/** The day on which the complete application was received; then the date that follows, and how it is counted. */
export function DeclareCompleteForm({ head, reply }: CompleteFormProps) {
  const t = useTexts().caseworker.complete;
  const language = useLanguage();
  return (
    <StaffForm
      head={head}
      act="declare"
      heading={t.heading}
      lead={<p>{head.linkage ? t.leadLinked : t.lead}</p>}
      reply={reply}
      next={t.next}
      send={t.send}
      review={({ deadline, letter }) => (
        <>
          {deadline ? <DeadlineThatFollows deadline={deadline} today={head.today} /> : null}
          <LetterPreview letter={letter} />
        </>
      )}
    >
      {(errorOf, typed) => (
        <TextField
          short
          type="date"
          name="completeOn"
          label={t.completeOn}
          help={t.completeOnHelp({
            first: formatDate(head.firstReceivedOn, language),
            latest: formatDate(head.receivedOn, language),
          })}
          min={head.firstReceivedOn}
          max={head.today}
          error={errorOf("completeOn")}
          defaultValue={typedText(typed, "completeOn") || head.receivedOn}
        />
      )}
    </StaffForm>
  );
}

function DeadlineThatFollows({ deadline, today }: { deadline: StatutoryDeadline; today: PlainDate }) {
  const t = useTexts().caseworker.complete;
  const language = useLanguage();
  const { dueOn, workingDays, completeOn } = deadline;
  return (
    <section className="card" aria-labelledby="frist">
      <h2 id="frist">{t.dueHeading({ weekday: formatWeekday(dueOn, language), date: formatDate(dueOn, language) })}</h2>
      <p>{t.dueText({ workingDays, completeOn: formatDate(completeOn, language) })}</p>
      <p className="quiet">{deadline.linkage ? t.whyLinked : t.whySeparate}</p>
      <DeadlineStrip completeOn={completeOn} dueOn={dueOn} skipped={deadline.skipped} today={today} />
      <DeadlineExplanation deadline={deadline} today={today} />
    </section>
  );
}

/** Takes a declaration back, with the reason; the dates fall away. */
export function RevokeCompleteForm({ head, reply }: CompleteFormProps) {
  const t = useTexts().caseworker.revoke;
  const language = useLanguage();
  return (
    <StaffForm
      head={head}
      act="revoke"
      heading={t.heading}
      lead={head.completeOn ? <p>{t.lead({ date: formatDate(head.completeOn, language) })}</p> : null}
      reply={reply}
      next={t.next}
      send={t.send}
      review={({ letter }) => <LetterPreview letter={letter} />}
    >
      {(errorOf, typed) => (
        <TextArea
          name="reason"
          label={t.reason}
          help={t.reasonHelp}
          error={errorOf("reason")}
          defaultValue={typedText(typed, "reason")}
        />
      )}
    </StaffForm>
  );
}
