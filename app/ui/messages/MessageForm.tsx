import { errorOf } from "~/app/ui/errorOf";
import { Form, useNavigation } from "@remix-run/react";
import { mostMessageFiles } from "~/app/domain/messages/messageFiles";
import type { ThreadReply } from "~/app/domain/messages/ThreadView";
import { useTexts } from "~/app/i18n/useTexts";
import { ChoiceField, TextArea, TextField } from "../Field";
import type { ThreadPageProps } from "./ThreadPage";

/** The form below the thread. What was typed stays; files must be chosen again, and the page says so. */
export function MessageForm({
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
  const requestId = reply?.typed.requestId || page.requestIds.message;
  const latestOwn = page.messages.findLast((message) => message.isMine)?.id ?? "none";
  const about = reply?.typed.about ?? page.subjects[0] ?? "";
  return (
    <section className="stack" aria-labelledby="skriv">
      <h2 id="skriv">{t.form.heading}</h2>
      {/* When one's own message stands in the thread, the form begins anew; what others write leaves it as it is. */}
      <Form method="post" encType="multipart/form-data" className="stack" noValidate key={latestOwn}>
        <input type="hidden" name="act" value="message" />
        <input type="hidden" name="requestId" value={requestId} />
        {/* With one unit in the case there is nothing to choose: everybody in it reads it. */}
        {page.subjects.length > 1 && page.caseUnits > 1 ? (
          <ChoiceField
            name="about"
            type="radio"
            label={t.form.about}
            help={t.form.aboutHelp}
            error={errorOf(errors, "about")}
            chosen={[about]}
            options={page.subjects.map((unitId) => ({
              value: unitId ?? "",
              label: unitId === null ? t.form.all : (page.units[unitId] ?? unitId),
            }))}
          />
        ) : (
          <input type="hidden" name="about" value={about} />
        )}
        <TextArea
          name="body"
          label={t.form.body}
          help={t.form.bodyHelp}
          error={errorOf(errors, "body")}
          rows={6}
          defaultValue={reply?.typed.body ?? ""}
        />
        <TextField
          name="files"
          type="file"
          multiple
          accept=".pdf,.docx,.xlsx"
          label={t.form.files}
          help={t.form.filesHelp({ most: mostMessageFiles })}
          error={errorOf(errors, "files") ?? (reply ? t.filesAgain : undefined)}
        />
        {page.canWrite ? (
          <div className="form-actions">
            <button className="ds-button" disabled={isBusy}>
              {t.form.send}
            </button>
          </div>
        ) : null}
      </Form>
    </section>
  );
}
