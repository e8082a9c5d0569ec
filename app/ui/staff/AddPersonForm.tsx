import { Form, Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { TextField } from "../Field";

export type PersonError = "name-missing" | "email-missing" | "address-taken";

export interface PersonReply {
  typed: { name: string; email: string };
  errors: { name?: PersonError; email?: PersonError };
}

/** Somebody new for the register. */
export function AddPersonForm({ reply }: { reply: PersonReply | undefined }) {
  const t = useTexts().admin.roles;
  const to = paths(useLanguage());
  const errorOf = (field: "name" | "email") => {
    const code = reply?.errors[field];
    return code && t.addErrors[code];
  };
  const errors = (["name", "email"] as const).flatMap((field) => {
    const message = errorOf(field);
    return message ? [{ field, message }] : [];
  });
  return (
    <Form method="post" className="stack" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="intent" value="add-person" />
      <TextField
        name="name"
        label={t.add.name}
        error={errorOf("name")}
        defaultValue={reply?.typed.name}
        autoComplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={t.add.email}
        help={t.add.emailHelp}
        error={errorOf("email")}
        defaultValue={reply?.typed.email}
        autoComplete="off"
      />
      <div className="form-actions">
        <button className="ds-button">{t.add.save}</button>
        <Link to={to.roles}>{t.cancel}</Link>
      </div>
    </Form>
  );
}
