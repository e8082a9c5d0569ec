import { errorOf } from "~/app/ui/errorOf";
import { Form, useNavigation } from "@remix-run/react";
import type { ThreadReply } from "~/app/domain/messages/ThreadView";
import { useTexts } from "~/app/i18n/useTexts";
import { ChoiceField, TextArea } from "../Field";
import { SentNotice } from "./SentNotice";
import type { ThreadPageProps } from "./ThreadPage";

/** The notes of the reader's own office, apart from the thread, under the words that say for whom they are. */
export function NoteSection({
  page,
  reply,
  errors,
}: {
  page: ThreadPageProps;
  reply: ThreadReply | undefined;
  errors: { field: string | null; message: string }[];
}) {
  const t = useTexts().messages;
  const isBusy = useNavigation().state === "submitting";
  const requestId = reply?.typed.requestId || page.requestIds.note;
  const onlyFor = (unitId: string | null) =>
    unitId === null ? t.notes.onlyOffice : t.notes.onlyUnit({ unit: page.units[unitId] ?? unitId });
  return (
    <section className="stack notes" id="notater" aria-labelledby="notater-overskrift">
      <div className="stack stack--tight">
        <h2 id="notater-overskrift">{t.notes.heading}</h2>
        <p>
          <strong>{page.noteOwners.map(onlyFor).join(" · ")}.</strong> {t.notes.never}
        </p>
      </div>
      {page.sent === "note" && !reply ? <SentNotice>{t.sent.note}</SentNotice> : null}
      {page.notes.length === 0 ? (
        <p className="quiet">{t.notes.empty}</p>
      ) : (
        <ol className="thread">
          {page.notes.map((note) => (
            <li key={note.id}>
              <p className="thread__who">
                <strong>{note.author}</strong>
              </p>
              <p className="quiet">
                <time dateTime={note.at}>{t.at(note)}</time>
                {page.noteOwners.length > 1 ? ` · ${onlyFor(note.unitId)}` : null}
              </p>
              <p className="thread__body">{note.body}</p>
            </li>
          ))}
        </ol>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        className="stack"
        noValidate
        key={page.notes.at(-1)?.id ?? "none"}
      >
        <input type="hidden" name="act" value="note" />
        <input type="hidden" name="requestId" value={requestId} />
        {page.noteOwners.length > 1 ? (
          <ChoiceField
            name="about"
            id="felt-note-about"
            type="radio"
            label={t.notes.owner}
            chosen={[reply?.typed.about || (page.noteOwners[0] ?? "")]}
            options={page.noteOwners.map((unitId) => ({ value: unitId ?? "", label: onlyFor(unitId) }))}
          />
        ) : (
          <input type="hidden" name="about" value={page.noteOwners[0] ?? ""} />
        )}
        <TextArea
          name="body"
          id="felt-note-body"
          label={t.notes.body}
          error={errorOf(errors, "note-body")}
          rows={3}
          defaultValue={reply?.typed.body ?? ""}
        />
        <div className="form-actions">
          <button className="ds-button" data-variant="secondary" disabled={isBusy}>
            {t.notes.save}
          </button>
        </div>
      </Form>
    </section>
  );
}
