import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { ChoiceField, TextField } from "~/app/ui/Field";

export type CalculatorErrorCode =
  "complete-missing" | "complete-invalid" | "complete-out-of-range" | "linkage-invalid" | "rule-invalid";

interface CalculatorFormProps {
  values: { complete: string; linkage: string; rule: string };
  error?: { parameter: string; message: string };
}

/** Whether a date field can show it: written as year, month and day, and a day that exists. */
function isDate(text: string): boolean {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The three choices behind a deadline, sent in the address. */
export function CalculatorForm({ values, error }: CalculatorFormProps) {
  const t = useTexts().calculator.page;
  const errorOf = (name: string) => (error?.parameter === name ? error.message : undefined);
  // A date field drops what is no date; as text, what was given stays to be put right.
  const isText = errorOf("complete") !== undefined && !isDate(values.complete);
  return (
    <Form method="get" noValidate className="stack">
      <TextField
        short
        name="complete"
        label={t.complete}
        help={isText ? `${t.completeHelp} ${t.completeHelpText}` : t.completeHelp}
        type={isText ? "text" : "date"}
        min="1990-01-01"
        max="2100-12-31"
        defaultValue={values.complete}
        error={errorOf("complete")}
      />
      <ChoiceField
        type="radio"
        name="linkage"
        label={t.linkage}
        options={[
          { value: "false", label: t.linkageNo },
          { value: "true", label: t.linkageYes },
        ]}
        chosen={[values.linkage]}
        error={errorOf("linkage")}
      />
      <ChoiceField
        type="radio"
        name="rule"
        label={t.rule}
        options={[
          { value: "mon-fri", label: t.ruleOptions["mon-fri"] },
          { value: "mon-sat", label: t.ruleOptions["mon-sat"] },
        ]}
        chosen={[values.rule]}
        error={errorOf("rule")}
      />
      <div className="form-actions">
        <button className="ds-button">{t.submit}</button>
      </div>
    </Form>
  );
}
