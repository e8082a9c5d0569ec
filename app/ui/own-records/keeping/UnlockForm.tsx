import { useEffect, useRef, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../../ErrorSummary";
import { TextField } from "../../Field";
import { useFolderKeeper } from "../FolderContext";
import { LocalForm } from "./LocalForm";

interface UnlockFormProps {
  /** 1 where it stands in place of a page. */
  level: 1 | 2;
  /** It was open a moment ago: then whoever was on the page is told where they are. */
  wasOpen: boolean;
}

/** In place of the pages' forms while the folder is locked. */
export function UnlockForm({ level, wasOpen }: UnlockFormProps) {
  const t = useTexts().ownRecords.locked;
  const keeper = useFolderKeeper();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setIsBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wasOpen) heading.current?.focus();
  }, [wasOpen]);

  async function unlock() {
    if (passphrase.trim() === "") return setError(t.problems.empty);
    setIsBusy(true);
    const outcome = await keeper.unlock(passphrase);
    if (outcome.ok) return document.getElementById("innhold")?.focus();
    setIsBusy(false);
    setError(t.problems[outcome.problem]);
  }

  function startAnew() {
    keeper.startAnew();
    document.getElementById("innhold")?.focus();
  }

  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="card stack" aria-labelledby="mappe-laast">
      <Heading id="mappe-laast" tabIndex={-1} ref={heading}>
        {t.title}
      </Heading>
      <ErrorSummary errors={error ? [{ field: "unlock.passphrase", message: error }] : []} />
      <p>{t.lead}</p>
      <LocalForm isReady={!isBusy} onSubmit={() => void unlock()}>
        <TextField
          name="unlock.passphrase"
          type="password"
          label={t.passphrase}
          autoComplete="current-password"
          maxLength={200}
          value={passphrase}
          error={error}
          onChange={({ target }) => setPassphrase(target.value)}
        />
        <p>
          <button className="ds-button">{isBusy ? t.unlocking : t.unlock}</button>
        </p>
      </LocalForm>
      <details>
        <summary>{t.forgotten}</summary>
        <div className="stack">
          <p>{t.forgottenText}</p>
          <p>
            <button type="button" className="ds-button" data-variant="secondary" onClick={startAnew}>
              {t.startAnew}
            </button>
          </p>
        </div>
      </details>
    </section>
  );
}
