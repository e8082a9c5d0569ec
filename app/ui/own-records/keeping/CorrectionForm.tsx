import { errorOf } from "~/app/ui/errorOf";
import { useEffect, useId, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import type { Correction } from "~/schemas/recordFolder";
import { ErrorSummary } from "../../ErrorSummary";
import { ChoiceField, fieldId, TextArea } from "../../Field";
import { LocalForm } from "./LocalForm";
import { useFormErrors } from "./PageTalk";

interface CorrectionFormProps {
  /** Null for one that is not there yet. */
  correction: Correction | null;
  onSave: (correction: Correction) => void;
  onCancel: () => void;
}

/** What a record says that is wrong, and what is wanted instead. */
export function CorrectionForm({ correction, onSave, onCancel }: CorrectionFormProps) {
  const texts = useTexts().recordKeeping;
  const t = texts.corrections;
  const form = useId();
  const [errors, setErrors] = useFormErrors(form);
  const [draft, setDraft] = useState<Pick<Correction, "kind" | "passage" | "wish">>(
    correction ?? { kind: "correct", passage: "", wish: "" },
  );

  useEffect(() => document.getElementById(fieldId(`${form}.kind`))?.focus(), [form]);

  function save() {
    const [passage, wish] = [draft.passage.trim(), draft.wish.trim()];
    const found = [
      ...(passage ? [] : [{ field: `${form}.passage`, message: t.passageMissing }]),
      ...(wish ? [] : [{ field: `${form}.wish`, message: t.wishMissing }]),
    ];
    setErrors(found);
    if (found.length > 0) return;
    const { id, sentOn } = correction ?? { id: crypto.randomUUID(), sentOn: null };
    onSave({ id, kind: draft.kind, passage, wish, sentOn });
  }

  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <LocalForm isReady onSubmit={save}>
        <ChoiceField
          type="radio"
          name={`${form}.kind`}
          label={t.kind}
          options={(["correct", "delete"] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          chosen={[draft.kind]}
          onChange={([kind]) => setDraft({ ...draft, kind: kind === "delete" ? "delete" : "correct" })}
        />
        <TextArea
          name={`${form}.passage`}
          label={t.passage}
          help={t.passageHelp}
          maxLength={4_000}
          value={draft.passage}
          error={errorOf(errors, `${form}.passage`)}
          onChange={({ target }) => setDraft({ ...draft, passage: target.value })}
        />
        <TextArea
          name={`${form}.wish`}
          label={t.wish}
          maxLength={4_000}
          value={draft.wish}
          error={errorOf(errors, `${form}.wish`)}
          onChange={({ target }) => setDraft({ ...draft, wish: target.value })}
        />
        <div className="form-actions">
          <button className="ds-button">{correction ? t.saveChange : t.save}</button>
          <button type="button" className="link-button" onClick={onCancel}>
            {texts.cancel}
          </button>
        </div>
      </LocalForm>
    </div>
  );
}
