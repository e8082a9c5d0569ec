import { useState, type ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import { PanelForm, type FormError } from "./PanelForm";
import { useDayCheck } from "./useDayCheck";

/** The day on which a letter was sent, under the letter itself. */
export function DayForm({
  heading,
  lead,
  letter,
  label,
  day,
  notBefore,
  today,
  onSave,
  onClose,
}: {
  heading: string;
  lead: ReactNode;
  letter: ReactNode;
  label: string;
  /** What was entered before, to be changed. */
  day: PlainDate | null;
  notBefore: PlainDate;
  today: PlainDate;
  onSave: (day: PlainDate) => void;
  onClose: () => void;
}) {
  const t = useTexts().recordDates.actions;
  const check = useDayCheck(today);
  const [on, setOn] = useState(day ?? today);
  const [errors, setErrors] = useState<FormError[]>([]);
  const save = () => {
    const found = check("on", on, notBefore);
    setErrors(found);
    if (found.length === 0) onSave(on);
  };
  return (
    <PanelForm
      heading={heading}
      lead={lead}
      before={letter}
      errors={errors}
      save={t.save}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        short
        type="date"
        name="on"
        label={label}
        min={notBefore}
        max={today}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        error={errors[0]?.message}
      />
    </PanelForm>
  );
}
