import { errorOf } from "~/app/ui/errorOf";
import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../../ErrorSummary";
import { TextField } from "../../Field";
import { useFolderKeeper } from "../FolderContext";
import { Strength } from "./KeepForm";
import { LocalForm } from "./LocalForm";
import { NewPassphrase, noPassphrase, passphraseErrors } from "./NewPassphrase";
import { useAnnounce, useFormErrors } from "./PageTalk";

/** For a folder that is kept: lock it, change its passphrase. */
export function KeptControls() {
  const t = useTexts().recordKeeping.lock;
  const keeper = useFolderKeeper();
  const announce = useAnnounce();
  async function lock() {
    const outcome = await keeper.lock();
    if (!outcome.ok) announce(t.unsaved);
  }
  return (
    <section className="card stack" aria-label={t.submit}>
      <p>{t.help}</p>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void lock()}>
          {t.submit}
        </button>
      </p>
      <p className="quiet">{t.tidy}</p>
      <ChangePassphrase />
      <Strength />
    </section>
  );
}

function ChangePassphrase() {
  const texts = useTexts().recordKeeping;
  const t = texts.change;
  const keeper = useFolderKeeper();
  const announce = useAnnounce();
  const [errors, setErrors] = useFormErrors("change");
  const [before, setBefore] = useState("");
  const [draft, setDraft] = useState(noPassphrase);
  const [isBusy, setIsBusy] = useState(false);

  async function change() {
    const found = passphraseErrors("change", draft, texts);
    if (before.trim() === "") found.unshift({ field: "change.before", message: texts.passphrase.problems.empty });
    setErrors(found);
    if (found.length > 0) return;
    setIsBusy(true);
    const outcome = await keeper.changePassphrase(before, draft.passphrase);
    setIsBusy(false);
    if (!outcome.ok) {
      const field = outcome.problem === "failed" ? null : "change.before";
      return setErrors([{ field, message: t.problems[outcome.problem] }]);
    }
    setBefore("");
    setDraft(noPassphrase);
    announce(t.done);
  }

  return (
    <details>
      <summary>{t.summary}</summary>
      <div className="stack">
        <ErrorSummary errors={errors} />
        <LocalForm isReady={!isBusy} onSubmit={() => void change()}>
          <TextField
            name="change.before"
            type="password"
            label={t.before}
            autoComplete="current-password"
            maxLength={200}
            value={before}
            error={errorOf(errors, "change.before")}
            onChange={({ target }) => setBefore(target.value)}
          />
          <NewPassphrase form="change" value={draft} onChange={setDraft} errorOf={(field) => errorOf(errors, field)} />
          <p>{t.note}</p>
          <p>
            <button className="ds-button" data-variant="secondary">
              {t.submit}
            </button>
          </p>
        </LocalForm>
      </div>
    </details>
  );
}
