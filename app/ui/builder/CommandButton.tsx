import type { ReactNode } from "react";
import type { TableCommand } from "~/schemas/tableCommand";

/** A command, some parts of which stand in fields of the form: see `readFormCommand`. */
export type FormCommand = {
  [Type in TableCommand["type"]]: Partial<Extract<TableCommand, { type: Type }>> & { type: Type };
}[TableCommand["type"]] & { from?: Record<string, string> };

/** A button that does something to the tables: with a script at once, without one by sending the form. */
export function CommandButton(props: {
  command: FormCommand;
  children: ReactNode;
  label?: string;
  look?: "secondary" | "tertiary" | "link";
  pressed?: boolean;
  disabled?: boolean;
}) {
  const { command, children, label, look = "link", pressed, disabled } = props;
  return (
    <button
      name="command"
      value={JSON.stringify(command)}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      {...(look === "link" ? { className: "link-button" } : { className: "ds-button", "data-variant": look })}
    >
      {children}
    </button>
  );
}
