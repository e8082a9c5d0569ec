import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import { useDayCheck } from "../dates/useDayCheck";

interface SentDayFieldProps {
  name: string;
  value: PlainDate | null;
  today: PlainDate;
  onChange: (day: PlainDate | null) => void;
}

/** The day on which a letter was sent, kept as it is typed; while it is no day that has been, nothing is kept. */
export function SentDayField({ name, value, today, onChange }: SentDayFieldProps) {
  const t = useTexts().recordKeeping.corrections;
  const check = useDayCheck(today);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value ?? "";
  const problemOf = (day: string) => (day === "" ? undefined : check(name, day)[0]?.message);
  return (
    <TextField
      short
      type="date"
      name={name}
      label={t.sent}
      help={t.sentHelp}
      max={today || undefined}
      value={shown}
      error={problemOf(shown)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value === "" || problemOf(target.value) ? null : target.value);
      }}
    />
  );
}
