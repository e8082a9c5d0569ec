import { errorOf } from "~/app/ui/errorOf";
import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../../ErrorSummary";
import { useFolder, useFolderKeeper } from "../FolderContext";
import { LocalForm } from "./LocalForm";
import { NewPassphrase, noPassphrase, passphraseErrors } from "./NewPassphrase";
import { useFormErrors } from "./PageTalk";
import { takeOut } from "../takeOut";

/** The whole folder as one encrypted file; and what was typed as text that anybody can read. */
export function ExportSection({ isKept, canSeal }: { isKept: boolean; canSeal: boolean }) {
  const t = useTexts().recordKeeping.export;
  const { folder, isReady, today } = useFolder();
  const readable = () =>
    takeOut(
      new Blob([JSON.stringify(folder, null, 2)], { type: "application/json" }),
      `helsetabell-innsyn-${today}.json`,
    );
  return (
    <section className="stack" aria-labelledby="kopi">
      <h2 id="kopi">{t.heading}</h2>
      <p>{t.lead}</p>
      {canSeal && isKept ? <SealedExport isKept /> : null}
      {canSeal && !isKept ? (
        <details>
          <summary>{t.tabSummary}</summary>
          <div className="stack">
            <SealedExport isKept={false} />
          </div>
        </details>
      ) : null}
      <details>
        <summary>{t.readable}</summary>
        <div className="stack">
          <p>{t.readableText}</p>
          <p>
            <button type="button" className="ds-button" data-variant="secondary" disabled={!isReady} onClick={readable}>
              {t.readableSubmit}
            </button>
          </p>
        </div>
      </details>
    </section>
  );
}

function SealedExport({ isKept }: { isKept: boolean }) {
  const texts = useTexts().recordKeeping;
  const t = texts.export;
  const keeper = useFolderKeeper();
  const { isReady, today } = useFolder();
  const [errors, setErrors] = useFormErrors("export");
  const [draft, setDraft] = useState(noPassphrase);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState("");

  async function exportSealed() {
    const found = isKept ? [] : passphraseErrors("export", draft, texts);
    setErrors(found);
    if (found.length > 0) return;
    setIsBusy(true);
    setSaid(t.busy);
    const sealed = await keeper.exportSealed(isKept ? null : draft.passphrase, today);
    setIsBusy(false);
    setSaid(sealed.ok ? t.done : "");
    if (!sealed.ok) {
      const reason = texts.files.readProblems[sealed.problem];
      return setErrors([{ field: null, message: t.problem({ reason }) }]);
    }
    setDraft(noPassphrase);
    takeOut(sealed.value, `helsetabell-innsyn-${today}.hjf`);
  }

  return (
    <>
      <p>{isKept ? t.leadKept : t.leadTab}</p>
      <ErrorSummary errors={errors} />
      <LocalForm isReady={isReady && !isBusy} onSubmit={() => void exportSealed()}>
        {isKept ? null : (
          <NewPassphrase form="export" value={draft} onChange={setDraft} errorOf={(field) => errorOf(errors, field)} />
        )}
        <p>
          <button className="ds-button" data-variant="secondary">
            {t.submit}
          </button>
        </p>
      </LocalForm>
      <p role="status">{said}</p>
    </>
  );
}
