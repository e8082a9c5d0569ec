import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { TextArea, TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import { longestText } from "~/schemas/recordFolderNames";
import { PanelForm, type FormError } from "./PanelForm";
import { useDayCheck } from "./useDayCheck";

type Extension = NonNullable<RecordRequest["extension"]>;

/** The provider said that it needs more time: when, and why. */
export function ExtensionForm({
  request,
  today,
  onSave,
  onClose,
}: {
  request: RecordRequest;
  today: PlainDate;
  onSave: (extension: Extension) => void;
  onClose: () => void;
}) {
  const texts = useTexts().recordDates;
  const t = texts.extensionForm;
  const check = useDayCheck(today);
  const [toldOn, setToldOn] = useState<string>(request.extension?.toldOn ?? today);
  const [reason, setReason] = useState(request.extension?.reason ?? "");
  const [errors, setErrors] = useState<FormError[]>([]);
  const save = () => {
    const found = check("toldOn", toldOn, request.sentOn);
    setErrors(found);
    if (found.length === 0) onSave({ toldOn, reason: reason.trim() });
  };
  return (
    <PanelForm
      heading={t.heading}
      lead={<p>{t.lead}</p>}
      errors={errors}
      save={texts.actions.save}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        short
        type="date"
        name="toldOn"
        label={t.toldOn}
        min={request.sentOn}
        max={today}
        value={toldOn}
        onChange={(event) => setToldOn(event.target.value)}
        error={errors[0]?.message}
      />
      <TextArea
        name="reason"
        label={t.reason}
        help={t.reasonHelp}
        maxLength={longestText}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </PanelForm>
  );
}
