import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { ChoiceField, TextField } from "../Field";

/** A day that is free by law, or a closure of the office. */
export function AddEntryForm(props: {
  base: number;
  entryId: string;
  typed: Record<string, unknown> | undefined;
  errorOf(field: string): string | undefined;
}) {
  const { base, entryId, typed, errorOf } = props;
  const t = useTexts().calendar;
  const isBusy = useNavigation().state === "submitting";
  const textOf = (name: string) => {
    const value = typed?.[name];
    return typeof value === "string" ? value : "";
  };
  const field = (name: string) => ({ name, error: errorOf(name), defaultValue: textOf(name) });
  return (
    <Form method="post" className="stack" noValidate key={entryId}>
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="entryId" value={entryId} />
      <ChoiceField
        type="radio"
        name="kind"
        label={t.kind}
        error={errorOf("kind")}
        chosen={[textOf("kind")]}
        options={(["legal", "office"] as const).map((kind) => ({
          value: kind,
          label: t.kinds[kind],
          help: t.kindHelp[kind],
        }))}
      />
      <TextField short type="date" label={t.from} {...field("from")} />
      <TextField short type="date" label={t.until} help={t.untilHelp} {...field("until")} />
      <fieldset className="field calendar-names">
        <legend>{t.names}</legend>
        <div className="field__help">{t.nameHelp}</div>
        <TextField label={t.nameNb} {...field("nameNb")} />
        <TextField label={t.nameNn} {...field("nameNn")} />
        <TextField label={t.nameEn} {...field("nameEn")} />
      </fieldset>
      <TextField label={t.act} help={t.actHelp} {...field("act")} />
      <TextField short label={t.paragraph} {...field("paragraph")} />
      <TextField label={t.reason} help={t.reasonHelp} {...field("reason")} />
      <div className="form-actions">
        <button className="ds-button" disabled={isBusy}>
          {t.save}
        </button>
      </div>
    </Form>
  );
}
