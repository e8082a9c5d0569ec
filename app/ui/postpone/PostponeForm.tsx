import type { StaffReply } from "~/app/domain/applications/StaffReply";
import type { Progress } from "~/app/domain/deadlines/computeProgress";
import type { StatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { PostponementDraftContent, PostponementReason } from "~/schemas/postponement";
import { postponementReasonsInOrder } from "./postponementReasonsInOrder";
import { DeadlineExplanation } from "../DeadlineExplanation";
import { ChoiceField, TextArea, TextField } from "../Field";
import { LetterPreview } from "../staff/LetterPreview";
import { typedText } from "../staff/flattenTyped";
import { StaffForm, type StaffFormHead } from "../staff/StaffForm";

export interface PostponeFormProps {
  page: StaffFormHead & {
    unit: string;
    sources: string[];
    today: PlainDate;
    dueOn: PlainDate | null;
    deadline: StatutoryDeadline | null;
    progress: Progress | null;
    proposedOn: PlainDate | null;
    earlier: { postponedOn: PlainDate; likelyOn: PlainDate; reasonCode: PostponementReason; withLetter: boolean }[];
    recipient: { name: string; email: string };
    draft: { content: PostponementDraftContent; savedAt: string; savedOn: PlainDate; savedBy: string } | null;
    isSaved: boolean;
  };
  reply:
    | StaffReply<{
        letter: { subject: string; body: string; language: Language } | null;
        noLetterBecause: string;
      }>
    | undefined;
}

/** § 19 f, second paragraph: the reason, the likely date, who is told; a draft until it is sent. */
export function PostponeForm({ page, reply }: PostponeFormProps) {
  const texts = useTexts();
  const t = texts.caseworker.postpone;
  const own = texts.postpone;
  return (
    <StaffForm
      head={page}
      heading={t.heading}
      lead={
        <p>
          <strong>{page.unit}</strong>: {page.sources.join(", ")}
        </p>
      }
      reply={reply}
      next={t.next}
      send={reply?.preview?.letter === null ? own.sendWithout : t.send}
      review={({ letter, noLetterBecause }) =>
        letter ? (
          <>
            <p>{own.letterTo(page.recipient)}</p>
            <LetterPreview letter={letter} />
          </>
        ) : (
          <section className="card card--look">
            <h2>{own.noLetter}</h2>
            <p>{noLetterBecause}</p>
          </section>
        )
      }
    >
      {(errorOf, typed) => {
        // What was typed goes before the draft, and the draft before what is proposed.
        const start: Record<string, unknown> = typed ??
          page.draft?.content ?? { likelyOn: page.proposedOn ?? "", letter: "send" };
        const valueOf = (name: string) => typedText(start, name);
        return (
          <>
            <DraftLine page={page} />
            <Before page={page} />
            <ChoiceField
              type="radio"
              name="reasonCode"
              label={own.reasonCode}
              error={errorOf("reasonCode")}
              chosen={[valueOf("reasonCode")]}
              options={postponementReasonsInOrder.map((value) => ({ value, label: own.reasons[value] }))}
            />
            <TextArea
              name="reason"
              label={own.reason}
              help={t.reasonHelp}
              error={errorOf("reason")}
              defaultValue={valueOf("reason")}
            />
            <TextField
              short
              type="date"
              name="likelyOn"
              label={t.likelyOn}
              help={own.likelyOnHelp}
              error={errorOf("likelyOn")}
              defaultValue={valueOf("likelyOn")}
            />
            <ChoiceField
              type="radio"
              name="letter"
              label={own.letter}
              chosen={[valueOf("letter") || "send"]}
              options={[
                { value: "send", label: own.letterTo(page.recipient) },
                { value: "none", label: own.noLetter, help: own.noLetterHelp },
              ]}
            />
            <TextArea
              name="noLetterBecause"
              label={own.noLetterBecause}
              error={errorOf("noLetterBecause")}
              defaultValue={valueOf("noLetterBecause")}
            />
            {page.isPossible ? (
              <div className="form-actions">
                <button className="ds-button" data-variant="secondary" name="intent" value="save">
                  {own.save}
                </button>
                {page.draft ? (
                  <button className="link-button" name="intent" value="discard">
                    {own.discard}
                  </button>
                ) : null}
              </div>
            ) : null}
          </>
        );
      }}
    </StaffForm>
  );
}

/** Who has written on it last, and which draft the next save takes the place of. */
function DraftLine({ page }: Pick<PostponeFormProps, "page">) {
  const own = useTexts().postpone;
  const language = useLanguage();
  const { draft, isSaved } = page;
  const at = draft ? new Date(draft.savedAt) : null;
  return (
    <>
      <input type="hidden" name="draftBase" value={draft?.savedAt ?? ""} />
      <div role="status">
        {draft && at ? (
          <p className={isSaved ? "card card--strong" : "quiet"}>
            {own.draftSaved({
              name: draft.savedBy,
              date: formatDate(draft.savedOn, language),
              time: formatTime(at, language),
            })}
          </p>
        ) : null}
      </div>
    </>
  );
}

/** The statutory date, how it was counted, and the postponements before this one. */
function Before({ page }: Pick<PostponeFormProps, "page">) {
  const texts = useTexts();
  const own = texts.postpone;
  const language = useLanguage();
  const { dueOn, deadline, progress, today, earlier } = page;
  return (
    <div className="stack stack--tight">
      {dueOn ? <p>{texts.caseworker.postpone.statutory({ date: formatDate(dueOn, language) })}</p> : null}
      {deadline ? <DeadlineExplanation deadline={deadline} today={today} progress={progress} /> : null}
      <p>{own.earlier({ count: earlier.length })}</p>
      {earlier.length > 0 ? (
        <ul className="postpone-earlier">
          {earlier.map((one) => (
            <li key={`${one.postponedOn} ${one.likelyOn}`}>
              {own.earlierLine({
                date: formatDate(one.postponedOn, language),
                likelyOn: formatDate(one.likelyOn, language),
                reason: own.reasons[one.reasonCode],
              })}{" "}
              {one.withLetter ? null : own.earlierWithout}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
