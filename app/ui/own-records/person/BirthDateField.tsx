import { useState } from "react";
import { isBirthDate } from "~/app/domain/own-records/isBirthDate";
import { useTexts } from "~/app/i18n/useTexts";
import { TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";

interface Props {
  name: string;
  label: string;
  help?: string;
  value: PlainDate | null;
  today: PlainDate;
  /** @param isWrong whether something is typed that is no date of birth */
  onChange: (date: PlainDate | null, isWrong: boolean) => void;
}

/** A date of birth. While a year is being typed it is not a date yet, and nothing is kept. */
export function BirthDateField({ name, label, help, value, today, onChange }: Props) {
  const t = useTexts().ownRecordsPerson;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value ?? "";
  return (
    <TextField
      short
      type="date"
      name={name}
      label={label}
      help={help}
      min="1900-01-01"
      max={today || undefined}
      autoComplete="off"
      value={shown}
      error={shown !== "" && !isBirthDate(shown, today) ? t.birthDateError : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const isRight = target.value !== "" && isBirthDate(target.value, today);
        onChange(isRight ? target.value : null, target.value !== "" && !isRight);
      }}
    />
  );
}
