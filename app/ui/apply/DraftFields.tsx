import { text } from "~/app/domain/applications/draftValues";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { useTexts } from "~/app/i18n/useTexts";
import type { DraftField } from "~/schemas/draft";
import { useHelpWithQuestions } from "../supplement/DraftQuestions";
import { ChoiceField, SelectField, TextArea, TextField, type FieldProps, type Option } from "../Field";

interface DraftFieldProps extends Pick<FieldProps, "help" | "error"> {
  field: DraftField;
  start: StepStart;
  /** In place of the field's own label. */
  label?: string;
}

function useField({ field, start, label, help }: DraftFieldProps) {
  const { fields } = useTexts();
  return {
    name: field,
    label: label ?? fieldLabel(field, fields),
    help: useHelpWithQuestions(field, help),
    defaultValue: text(start.shown, field),
  };
}

type LineProps = Omit<React.ComponentProps<typeof TextField>, "name" | "label" | keyof DraftFieldProps>;

/** A line of text of the draft. */
export function DraftLine({ field, start, label, help, ...rest }: DraftFieldProps & LineProps) {
  return <TextField maxLength={300} autoComplete="off" {...rest} {...useField({ field, start, label, help })} />;
}

/** Several lines of text of the draft. */
export function DraftText({ field, start, label, help, rows, ...rest }: DraftFieldProps & { rows?: number }) {
  return <TextArea maxLength={20_000} rows={rows} {...rest} {...useField({ field, start, label, help })} />;
}

/** One of a few choices of the draft. */
export function DraftChoice({ field, start, label, help, options, ...rest }: DraftFieldProps & { options: Option[] }) {
  const { defaultValue, ...props } = useField({ field, start, label, help });
  return <ChoiceField type="radio" options={options} chosen={[defaultValue]} {...rest} {...props} />;
}

/** One of many choices of the draft. */
export function DraftSelect(
  props: DraftFieldProps & {
    options: { value: string; label: string }[];
    onChange?: React.ChangeEventHandler<HTMLSelectElement>;
  },
) {
  const { field, start, label, help, options, ...rest } = props;
  return <SelectField options={options} {...rest} {...useField({ field, start, label, help })} />;
}

/** Options from a dictionary of labels. */
export function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
