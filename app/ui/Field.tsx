import type { ReactNode } from "react";

/** What all fields share. Ids are derived from the name, so that server and browser agree on them. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
  /** Where one page has two fields of the same name. */
  id?: string;
}

export const fieldId = (name: string) => `felt-${name.replaceAll(".", "-")}`;

function describedBy({ name, id = fieldId(name), help, error }: FieldProps): string | undefined {
  return [help ? `${id}-hjelp` : "", error ? `${id}-feil` : ""].filter(Boolean).join(" ") || undefined;
}

function HelpAndError({ name, id = fieldId(name), help, error }: FieldProps) {
  return (
    <>
      {help ? (
        <div className="field__help" id={`${id}-hjelp`}>
          {help}
        </div>
      ) : null}
      {error ? (
        <div className="field__error" id={`${id}-feil`}>
          {error}
        </div>
      ) : null}
    </>
  );
}

type InputProps = Omit<React.InputHTMLAttributes<HTMLInputElement>, "name" | "id">;

/** A line of text, a date, a number or a file. */
export function TextField({ short, ...props }: FieldProps & InputProps & { short?: boolean }) {
  const { name, label, help, error, id = fieldId(name), type = "text", ...rest } = props;
  return (
    <div className={short ? "field field--short" : "field"}>
      <label htmlFor={id}>{label}</label>
      <HelpAndError {...props} />
      <input
        {...rest}
        type={type}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, label, help, error, id })}
      />
    </div>
  );
}

type AreaProps = Omit<React.TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id">;

/** Several lines of text. */
export function TextArea(props: FieldProps & AreaProps) {
  const { name, label, help, error, id = fieldId(name), ...rest } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <HelpAndError {...props} />
      <textarea
        {...rest}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, label, help, error, id })}
      />
    </div>
  );
}

export interface Option {
  value: string;
  label: ReactNode;
  help?: ReactNode;
}

type SelectProps = Omit<React.SelectHTMLAttributes<HTMLSelectElement>, "name" | "id">;

/** One of many. */
export function SelectField({
  options,
  ...props
}: FieldProps & SelectProps & { options: { value: string; label: string }[] }) {
  const { name, label, help, error, id = fieldId(name), ...rest } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <HelpAndError {...props} />
      <select
        {...rest}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, label, help, error, id })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few (radio), or any of them (checkbox), each with its own help. */
export function ChoiceField(
  props: FieldProps & {
    type: "radio" | "checkbox";
    options: Option[];
    /** The chosen values. */
    chosen: readonly string[];
    onChange?: (values: string[]) => void;
  },
) {
  const { name, label, type, options, chosen, onChange, id = fieldId(name), error } = props;
  const change = (value: string, checked: boolean) => {
    if (type === "radio") onChange?.([value]);
    else onChange?.(checked ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  return (
    <fieldset
      className="field"
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(props)}
      aria-invalid={error ? true : undefined}
    >
      <legend>{label}</legend>
      <HelpAndError {...props} />
      {options.map((option) => {
        const optionId = `${id}-${option.value}`;
        const common = {
          type,
          name,
          id: optionId,
          value: option.value,
          "aria-describedby": option.help ? `${optionId}-hjelp` : undefined,
        };
        const checked = chosen.includes(option.value);
        return (
          <div className="choice" key={option.value}>
            {onChange ? (
              <input {...common} checked={checked} onChange={(event) => change(option.value, event.target.checked)} />
            ) : (
              <input {...common} defaultChecked={checked} />
            )}
            <label htmlFor={optionId}>{option.label}</label>
            {option.help ? (
              <div className="field__help" id={`${optionId}-hjelp`}>
                {option.help}
              </div>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
