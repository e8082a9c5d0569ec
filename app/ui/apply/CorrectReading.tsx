import type { ShownReading } from "~/app/domain/sample-tables/StoredReading";
import { placeInSheet } from "~/app/domain/sample-tables/SheetGrid";
import { useLanguage } from "~/app/i18n/useTexts";
import type { Localised } from "~/schemas/language";
import type { TableCorrection } from "~/schemas/tableCorrection";
import { useTableTexts } from "../builder/useTableTexts";
import { SelectField, TextField } from "../Field";

const kinds = [
  "header-rows",
  "label-columns",
  "title",
  "note",
  "ignore",
  "own-table",
  "one-table",
  "variable",
] as const satisfies readonly TableCorrection["kind"][];

/** Says where the reader was wrong, by pointing at cells: by a click in the sheet above, or by writing the place. */
export function CorrectReading(props: {
  reading: ShownReading;
  variables: readonly { id: string; label: Localised }[];
  error: string | undefined;
}) {
  const { reading, variables, error } = props;
  const t = useTableTexts().correct;
  const language = useLanguage();
  const { corrections, preview } = reading;
  return (
    <details open={corrections.length > 0 || error !== undefined}>
      <summary>{t.heading}</summary>
      <div className="stack stack--tight correct-reading">
        <p>{t.lead}</p>
        {corrections.length > 0 ? (
          <ul>
            {corrections.map((one, at) => (
              <li key={at}>
                {placeInSheet(one.sheet, one.range)}: {t.kind[one.kind].toLowerCase()}
                {one.kind === "variable" ? ` ${nameOf(one.variable, variables, language) ?? t.own}` : ""}{" "}
                <button className="link-button" name="intent" value={`uncorrect ${at}`}>
                  {t.remove}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <div className="row row--fields">
          <SelectField
            name="correction.sheet"
            label={t.sheet}
            options={preview.map(({ name }) => ({ value: name, label: name }))}
          />
          <TextField
            name="correction.range"
            label={t.range}
            help={t.rangeHelp}
            error={error}
            short
            maxLength={40}
            autoComplete="off"
          />
          <SelectField
            name="correction.kind"
            label={t.is}
            options={kinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
          />
        </div>
        <div className="when-one-table">
          <TextField name="correction.with" label={t.with} help={t.rangeHelp} short maxLength={40} autoComplete="off" />
        </div>
        <div className="when-variable">
          <SelectField
            name="correction.variable"
            label={t.variable}
            options={[
              { value: "", label: t.own },
              ...variables.map(({ id, label }) => ({ value: id, label: label[language] })),
            ]}
          />
        </div>
        <div className="row">
          <button className="ds-button" data-variant="secondary" name="intent" value="correct">
            {t.button}
          </button>
        </div>
      </div>
    </details>
  );
}

const nameOf = (
  id: string | null,
  variables: readonly { id: string; label: Localised }[],
  language: keyof Localised,
): string | undefined => variables.find((one) => one.id === id)?.label[language];
