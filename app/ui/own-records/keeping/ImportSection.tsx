import { errorOf } from "~/app/ui/errorOf";
import { useEffect, useRef, useState } from "react";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../../ErrorSummary";
import { TextField } from "../../Field";
import { useFolderKeeper } from "../FolderContext";
import type { OpenedExport } from "../FolderKeeper";
import { LocalForm } from "./LocalForm";
import { useAnnounce, useFormErrors } from "./PageTalk";

/** Brings in a copy: first what it holds, and only then, if one agrees, in place of what is here. */
export function ImportSection({ isReady }: { isReady: boolean }) {
  const texts = useTexts().recordKeeping;
  const t = texts.import;
  const keeper = useFolderKeeper();
  const [errors, setErrors] = useFormErrors("import");
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [opened, setOpened] = useState<OpenedExport | null>(null);

  async function open() {
    const found = [
      ...(file ? [] : [{ field: "import.file", message: t.fileMissing }]),
      ...(passphrase.trim() ? [] : [{ field: "import.passphrase", message: texts.passphrase.problems.empty }]),
    ];
    setErrors(found);
    if (!file || found.length > 0) return;
    setIsBusy(true);
    const outcome = await keeper.openExport(file, passphrase);
    setIsBusy(false);
    if (outcome.ok) return setOpened(outcome.value);
    const field = outcome.problem === "wrong-passphrase" ? "import.passphrase" : "import.file";
    setErrors([{ field, message: t.problems[outcome.problem] }]);
  }

  return (
    <section className="stack" aria-labelledby="hent-inn">
      <h2 id="hent-inn">{t.heading}</h2>
      <p>{t.lead}</p>
      <ErrorSummary errors={errors} />
      {opened ? (
        <AcceptExport opened={opened} onCancel={() => setOpened(null)} />
      ) : (
        <LocalForm isReady={isReady && !isBusy} onSubmit={() => void open()}>
          <TextField
            type="file"
            accept=".hjf"
            name="import.file"
            label={t.file}
            help={t.fileHelp}
            error={errorOf(errors, "import.file")}
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
          <TextField
            type="password"
            name="import.passphrase"
            label={t.passphrase}
            autoComplete="off"
            maxLength={200}
            value={passphrase}
            error={errorOf(errors, "import.passphrase")}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          <p>
            <button className="ds-button" data-variant="secondary">
              {isBusy ? t.busy : t.submit}
            </button>
          </p>
        </LocalForm>
      )}
    </section>
  );
}

function AcceptExport({ opened, onCancel }: { opened: OpenedExport; onCancel: () => void }) {
  const texts = useTexts().recordKeeping;
  const t = texts.import;
  const language = useLanguage();
  const announce = useAnnounce();
  const [, setErrors] = useFormErrors("import");
  const [isBusy, setIsBusy] = useState(false);
  const { person, providers, files } = opened.folder;
  const what = useRef<HTMLParagraphElement>(null);
  useEffect(() => what.current?.focus(), []);

  async function accept() {
    setIsBusy(true);
    const outcome = await opened.accept();
    setIsBusy(false);
    if (!outcome.ok) return setErrors([{ field: null, message: t.acceptProblems[outcome.problem] }]);
    announce(t.done);
    onCancel();
  }

  const holds = {
    name: person.name,
    date: formatDate(opened.exportedOn, language),
    providers: providers.length,
    files: files.length,
  };
  return (
    <LocalForm isReady={!isBusy} onSubmit={() => void accept()}>
      <p ref={what} tabIndex={-1}>
        {t.holds(holds)}
      </p>
      <p>{t.replaces}</p>
      <div className="form-actions">
        <button className="ds-button" data-variant="secondary">
          {isBusy ? t.busy : t.accept}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </LocalForm>
  );
}
