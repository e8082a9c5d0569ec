import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { errorOf } from "~/app/ui/errorOf";
import { ChoiceField, TextArea, TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import { longestText } from "~/schemas/recordFolderNames";
import { PanelForm, type FormError } from "./PanelForm";
import { RefusalGrounds } from "./RefusalGrounds";
import { useDayCheck } from "./useDayCheck";

type Answer = NonNullable<RecordRequest["answer"]>;
const outcomes = ["all", "part", "refused"] as const;

/** What the provider answered: everything, some of it, or no; and the grounds they gave. */
export function AnswerForm({
  request,
  today,
  onSave,
  onClose,
}: {
  request: RecordRequest;
  today: PlainDate;
  onSave: (answer: Answer) => void;
  onClose: () => void;
}) {
  const texts = useTexts().recordDates;
  const t = texts.answerForm;
  const check = useDayCheck(today);
  const [on, setOn] = useState<string>(request.answer?.on ?? today);
  const [outcome, setOutcome] = useState<Answer["outcome"] | null>(request.answer?.outcome ?? null);
  const [grounds, setGrounds] = useState(request.answer?.grounds ?? "");
  const [errors, setErrors] = useState<FormError[]>([]);
  const save = () => {
    const found = check("on", on, request.sentOn);
    if (outcome === null) found.push({ field: "outcome", message: texts.outcomeMissing });
    setErrors(found);
    if (found.length === 0 && outcome) onSave({ on, outcome, grounds: outcome === "all" ? "" : grounds.trim() });
  };
  return (
    <PanelForm heading={t.heading} errors={errors} save={texts.actions.save} onSave={save} onClose={onClose}>
      <TextField
        short
        type="date"
        name="on"
        label={t.on}
        min={request.sentOn}
        max={today}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        error={errorOf(errors, "on")}
      />
      <ChoiceField
        type="radio"
        name="outcome"
        label={t.outcome}
        options={outcomes.map((value) => ({ value, label: t[value] }))}
        chosen={outcome ? [outcome] : []}
        onChange={([value]) => setOutcome(outcomes.find((one) => one === value) ?? null)}
        error={errorOf(errors, "outcome")}
      />
      {outcome === "part" || outcome === "refused" ? (
        <>
          <TextArea
            name="grounds"
            label={t.grounds}
            help={t.groundsHelp}
            maxLength={longestText}
            value={grounds}
            onChange={(event) => setGrounds(event.target.value)}
          />
          <RefusalGrounds />
        </>
      ) : null}
    </PanelForm>
  );
}
