import { useEffect, useRef, useState, type FormEvent } from "react";
import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import { useTexts } from "~/app/i18n/useTexts";
import { errorOf } from "~/app/ui/errorOf";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { ChoiceField, TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import type { Subject } from "~/schemas/recordFolder";
import { longestLine } from "~/schemas/recordFolderNames";
import { BirthDateField } from "./BirthDateField";

export const otherKinds = ["child", "attorney", "deceased"] as const;

interface Props {
  /** What is changed; null for somebody new. */
  subject: Subject | null;
  today: PlainDate;
  onSave: (subject: Subject) => void;
  onCancel: () => void;
}

/** Somebody else whom records are about. */
export function SubjectForm({ subject, today, onSave, onCancel }: Props) {
  const texts = useTexts().ownRecordsPerson;
  const t = texts.subjects;
  const [draft, setDraft] = useState<Omit<Subject, "id">>(
    subject ?? { kind: "child", name: "", birthDate: null, relation: "" },
  );
  const [hasWrongDate, setHasWrongDate] = useState(false);
  const [errors, setErrors] = useState<{ field: string; message: string }[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      ...(draft.name.trim() ? [] : [{ field: "subject-name", message: t.nameMissing }]),
      ...(hasWrongDate ? [{ field: "subject-birthDate", message: texts.birthDateError }] : []),
      ...(["name", "relation"] as const)
        .filter((field) => findPersonalNumbers(draft[field]).length > 0)
        .map((field) => ({ field: `subject-${field}`, message: texts.numberError })),
    ];
    setErrors(found);
    if (found.length === 0) onSave({ ...draft, name: draft.name.trim(), id: subject?.id ?? crypto.randomUUID() });
  };
  return (
    <form className="card stack" method="dialog" onSubmit={save} noValidate autoComplete="off">
      <ErrorSummary errors={errors} />
      <h3 ref={heading} tabIndex={-1}>
        {subject ? t.formHeading.edit({ name: subject.name }) : t.formHeading.add}
      </h3>
      <ChoiceField
        name="subject-kind"
        type="radio"
        label={t.kind}
        options={otherKinds.map((value) => ({ value, label: t.kinds[value], help: t.kindHelps[value] }))}
        chosen={[draft.kind]}
        onChange={([kind]) => setDraft({ ...draft, kind: kind as Subject["kind"] })}
      />
      <TextField
        name="subject-name"
        label={t.name}
        maxLength={longestLine}
        value={draft.name}
        error={errorOf(errors, "subject-name")}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <BirthDateField
        name="subject-birthDate"
        label={t.birthDate}
        value={draft.birthDate}
        today={today}
        onChange={(birthDate, isWrong) => {
          setHasWrongDate(isWrong);
          setDraft({ ...draft, birthDate });
        }}
      />
      <TextField
        name="subject-relation"
        label={t.relation}
        help={t.relationHelp}
        maxLength={longestLine}
        value={draft.relation}
        error={errorOf(errors, "subject-relation")}
        onChange={({ target }) => setDraft({ ...draft, relation: target.value })}
      />
      <div className="form-actions">
        <button className="ds-button">{t.save}</button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
