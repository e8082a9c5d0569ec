import { useState } from "react";
import { lastSendingDay } from "~/app/domain/own-records/lastSendingDay";
import { useTexts } from "~/app/i18n/useTexts";
import { errorOf } from "~/app/ui/errorOf";
import { SelectField, TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest, SendingChannel } from "~/schemas/recordFolder";
import { PanelForm, type FormError } from "./PanelForm";
import { useDayCheck } from "./useDayCheck";

export type Sent = Pick<RecordRequest, "sentOn" | "channel" | "receivedOn">;

/** When and how a request was sent, and when it arrived if that is known. */
export function SentForm({
  request,
  today,
  onSave,
  onClose,
}: {
  request: RecordRequest | null;
  today: PlainDate;
  onSave: (sent: Sent) => void;
  onClose: () => void;
}) {
  const texts = useTexts().recordDates;
  const t = texts.sentForm;
  const check = useDayCheck(today);
  const last = lastSendingDay(request, today);
  const [sentOn, setSentOn] = useState<string>(request?.sentOn ?? today);
  const [channel, setChannel] = useState<SendingChannel>(request?.channel ?? "online");
  const [receivedOn, setReceivedOn] = useState<string>(request?.receivedOn ?? "");
  const [errors, setErrors] = useState<FormError[]>([]);
  const save = () => {
    const wrong = check("sentOn", sentOn, undefined, last);
    const late =
      receivedOn === "" ? [] : check("receivedOn", receivedOn, wrong.length === 0 ? sentOn : undefined, last);
    setErrors([...wrong, ...late]);
    if (wrong.length + late.length === 0) onSave({ sentOn, channel, receivedOn: receivedOn || null });
  };
  const channels = Object.entries(texts.channels).map(([value, label]) => ({ value, label }));
  return (
    <PanelForm heading={t.heading} errors={errors} save={texts.actions.save} onSave={save} onClose={onClose}>
      <TextField
        short
        type="date"
        name="sentOn"
        label={t.sentOn}
        max={last}
        value={sentOn}
        onChange={(event) => setSentOn(event.target.value)}
        error={errorOf(errors, "sentOn")}
      />
      <SelectField
        name="channel"
        label={t.channel}
        options={channels}
        value={channel}
        onChange={(event) => setChannel(event.target.value as SendingChannel)}
      />
      <TextField
        short
        type="date"
        name="receivedOn"
        label={t.receivedOn}
        help={t.receivedHelp}
        max={last}
        value={receivedOn}
        onChange={(event) => setReceivedOn(event.target.value)}
        error={errorOf(errors, "receivedOn")}
      />
    </PanelForm>
  );
}
