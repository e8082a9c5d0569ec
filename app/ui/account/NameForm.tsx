import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { TextField } from "../Field";

/** What one is called here. @param name as saved, or as typed where it was wrong */
export function NameForm({ name, isWrong }: { name: string; isWrong: boolean }) {
  const t = useTexts().account.name;
  const error = isWrong ? t.wrong : undefined;
  return (
    <Form method="post" className="stack" noValidate>
      <ErrorSummary errors={error ? [{ field: "name", message: error }] : []} />
      <TextField name="name" label={t.label} help={t.help} autoComplete="name" defaultValue={name} error={error} />
      <p>
        <button className="ds-button" data-variant="secondary" name="intent" value="rename">
          {t.save}
        </button>
      </p>
    </Form>
  );
}
