import { useState } from "react";
import { findPassphraseProblem } from "~/app/domain/own-records/findPassphraseProblem";
import type { RecordKeepingTexts } from "~/app/i18n/nb/recordKeeping";
import { useTexts } from "~/app/i18n/useTexts";
import { TextField } from "../../Field";
import { useFolderKeeper } from "../FolderContext";

export interface PassphraseDraft {
  passphrase: string;
  again: string;
}
export const noPassphrase: PassphraseDraft = { passphrase: "", again: "" };

/** What is wrong with a new passphrase, at its field; nothing: an empty list. @param form prefix of the fields' names */
export function passphraseErrors(form: string, { passphrase, again }: PassphraseDraft, t: RecordKeepingTexts) {
  const problem = findPassphraseProblem(passphrase, again);
  if (!problem) return [];
  return [{ field: `${form}.${problem === "short" ? "new" : "again"}`, message: t.passphrase.problems[problem] }];
}

interface NewPassphraseProps {
  form: string;
  value: PassphraseDraft;
  onChange: (value: PassphraseDraft) => void;
  errorOf: (field: string) => string | undefined;
}

/** A new passphrase, twice, or one that is made. */
export function NewPassphrase({ form, value, onChange, errorOf }: NewPassphraseProps) {
  const t = useTexts().recordKeeping.passphrase;
  const keeper = useFolderKeeper();
  const [isShown, setIsShown] = useState(false);
  const [isMade, setIsMade] = useState(false);
  const type = isShown ? "text" : "password";
  const change = (next: Partial<PassphraseDraft>) => {
    setIsMade(false);
    onChange({ ...value, ...next });
  };
  const plain = { type, autoComplete: "new-password", spellCheck: false, autoCapitalize: "off", maxLength: 200 };
  return (
    <>
      <TextField
        {...plain}
        name={`${form}.new`}
        label={t.label}
        help={t.help}
        value={value.passphrase}
        error={errorOf(`${form}.new`)}
        onChange={({ target }) => change({ passphrase: target.value })}
      />
      <TextField
        {...plain}
        name={`${form}.again`}
        label={t.again}
        value={value.again}
        error={errorOf(`${form}.again`)}
        onChange={({ target }) => change({ again: target.value })}
      />
      <div className="choice">
        <input
          type="checkbox"
          id={`${form}-vis`}
          checked={isShown}
          onChange={({ target }) => setIsShown(target.checked)}
        />
        <label htmlFor={`${form}-vis`}>{t.show}</label>
      </div>
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            const made = keeper.makePassphrase();
            onChange({ passphrase: made, again: made });
            setIsShown(true);
            setIsMade(true);
          }}
        >
          {t.make}
        </button>
      </p>
      <div role="status">
        {isMade ? (
          <p>
            {t.made} <code className="record-made">{value.passphrase}</code>
          </p>
        ) : null}
      </div>
    </>
  );
}
