import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import { useTexts } from "~/app/i18n/useTexts";
import { ChoiceField, TextField } from "~/app/ui/Field";
import type { PlainDate } from "~/schemas/plainDate";
import type { Person } from "~/schemas/recordFolder";
import { longestLine } from "~/schemas/recordFolderNames";
import { BirthDateField } from "./BirthDateField";

const lines = [
  { field: "name", type: "text", autoComplete: "name" },
  { field: "address", type: "text", autoComplete: "street-address" },
  { field: "town", type: "text", autoComplete: "off" },
] as const;
const ways = [
  { field: "phone", type: "tel", autoComplete: "tel" },
  { field: "email", type: "email", autoComplete: "email" },
] as const;

interface Props {
  person: Person;
  isReady: boolean;
  today: PlainDate;
  onChange: (change: Partial<Person>) => void;
}

/** Who asks. There is no form here that could be sent: each field is kept as it is typed. */
export function PersonFields({ person, isReady, today, onChange }: Props) {
  const t = useTexts().ownRecordsPerson;
  const hasNumber = [...lines, ...ways].some(({ field }) => findPersonalNumbers(person[field]).length > 0);
  const line = ({ field, type, autoComplete }: (typeof lines)[number] | (typeof ways)[number]) => (
    <TextField
      key={field}
      name={`person-${field}`}
      type={type}
      label={t.fields[field]}
      autoComplete={autoComplete}
      maxLength={longestLine}
      value={person[field]}
      error={findPersonalNumbers(person[field]).length > 0 ? t.numberError : undefined}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  );
  return (
    <fieldset className="record-fieldset stack" disabled={!isReady}>
      <legend className="visually-hidden">{t.title}</legend>
      {lines.map(line)}
      <BirthDateField
        key={String(isReady)}
        name="person-birthDate"
        label={t.fields.birthDate}
        help={t.fields.birthDateHelp}
        value={person.birthDate}
        today={today}
        onChange={(birthDate) => onChange({ birthDate })}
      />
      <ChoiceField
        name="person-shows"
        type="checkbox"
        label={t.fields.inLetters}
        options={[{ value: "birthDate", label: t.fields.showsBirthDate }]}
        chosen={person.showsBirthDate ? ["birthDate"] : []}
        onChange={(chosen) => onChange({ showsBirthDate: chosen.length > 0 })}
      />
      {ways.map(line)}
      <div role="status">{hasNumber ? <p className="card card--error">{t.numberNote}</p> : null}</div>
    </fieldset>
  );
}
