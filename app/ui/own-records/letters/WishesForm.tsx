import { useTexts } from "~/app/i18n/useTexts";
import { ChoiceField } from "~/app/ui/Field";
import { languages, type Language } from "~/schemas/languages";
import type { Wishes } from "~/schemas/recordFolder";
import { answerFormats, type AnswerFormat } from "~/schemas/recordFolderNames";

const extras = ["accessLog", "explanation", "leavesNumberLine"] as const;

interface Props {
  wishes: Wishes;
  isReady: boolean;
  onChange: (change: Partial<Wishes>) => void;
}

/** What every letter asks for; each choice changes the letters at once. */
export function WishesForm({ wishes, isReady, onChange }: Props) {
  const t = useTexts().recordLetterPages.wishes;
  return (
    <fieldset className="record-fieldset wishes" disabled={!isReady}>
      <legend className="visually-hidden">{t.heading}</legend>
      <ChoiceField
        name="letterLanguage"
        type="radio"
        label={t.language}
        options={languages.map((value) => ({ value, label: t.languages[value] }))}
        chosen={[wishes.language]}
        onChange={([language]) => onChange({ language: language as Language })}
      />
      <ChoiceField
        name="answerFormat"
        type="radio"
        label={t.format}
        options={answerFormats.map((value) => ({ value, label: t.formats[value] }))}
        chosen={[wishes.format]}
        onChange={([format]) => onChange({ format: format as AnswerFormat })}
      />
      <ChoiceField
        name="letterExtras"
        type="checkbox"
        label={t.also}
        options={[
          { value: "accessLog", label: t.accessLog },
          { value: "explanation", label: t.explanation },
          { value: "leavesNumberLine", label: t.numberLine, help: t.numberLineHelp },
        ]}
        chosen={extras.filter((extra) => wishes[extra])}
        onChange={(chosen) => onChange(Object.fromEntries(extras.map((extra) => [extra, chosen.includes(extra)])))}
      />
    </fieldset>
  );
}
