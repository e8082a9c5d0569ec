import { errorOf } from "~/app/ui/errorOf";
import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../../ErrorSummary";
import { ChoiceField } from "../../Field";
import { useFolderKeeper } from "../FolderContext";
import { LocalForm } from "./LocalForm";
import { NewPassphrase, noPassphrase, passphraseErrors } from "./NewPassphrase";
import { useAnnounce, useFormErrors } from "./PageTalk";

/** From a folder that goes with the tab to one that lies on the device, under lock. */
export function KeepForm({ isReady, hasOther }: { isReady: boolean; hasOther: boolean }) {
  const texts = useTexts().recordKeeping;
  const t = texts.keep;
  const keeper = useFolderKeeper();
  const announce = useAnnounce();
  const [errors, setErrors] = useFormErrors("keep");
  const [draft, setDraft] = useState(noPassphrase);
  const [replaces, setReplaces] = useState<string[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  async function keep() {
    const found = passphraseErrors("keep", draft, texts);
    if (hasOther && replaces.length === 0) found.push({ field: "keep.replace", message: t.replaceFirst });
    setErrors(found);
    if (found.length > 0) return;
    setIsBusy(true);
    const outcome = await keeper.keep(draft.passphrase);
    if (outcome.ok) return announce(t.done);
    setIsBusy(false);
    setErrors([{ field: null, message: t.problems[outcome.problem] }]);
  }

  return (
    <section className="card card--strong stack" aria-labelledby="ta-vare">
      <h2 id="ta-vare">{t.heading}</h2>
      <ErrorSummary errors={errors} />
      <p>{t.lead}</p>
      <LocalForm isReady={isReady && !isBusy} onSubmit={() => void keep()}>
        <NewPassphrase form="keep" value={draft} onChange={setDraft} errorOf={(field) => errorOf(errors, field)} />
        {hasOther ? (
          <ChoiceField
            type="checkbox"
            name="keep.replace"
            label={texts.hasOther}
            options={[{ value: "yes", label: t.replace }]}
            chosen={replaces}
            onChange={setReplaces}
            error={errorOf(errors, "keep.replace")}
          />
        ) : null}
        <p>
          <strong>{t.lost}</strong>
        </p>
        <p>
          <button className="ds-button">{isBusy ? t.busy : t.submit}</button>
        </p>
      </LocalForm>
      <Strength />
    </section>
  );
}

/** How far the lock reaches, in plain words. */
export function Strength() {
  const t = useTexts().recordKeeping.keep;
  return (
    <details>
      <summary>{t.strengthSummary}</summary>
      <ul>
        {t.strength.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  );
}
