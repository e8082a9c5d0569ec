import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "~/app/ui/ErrorSummary";

export interface FormError {
  field: string;
  message: string;
}

/**
 * Something to fill in under a request. It takes the focus when it comes. `method="dialog"` outside a dialog sends
 * nothing anywhere, so that what is typed stays here whatever becomes of the script.
 */
export function PanelForm({
  heading,
  lead,
  before,
  children,
  errors,
  save,
  onSave,
  onClose,
}: {
  heading: string;
  lead?: ReactNode;
  /** Between the heading and the form, such as a letter with its own controls. */
  before?: ReactNode;
  children?: ReactNode;
  errors: readonly FormError[];
  save: string;
  onSave: () => void;
  onClose: () => void;
}) {
  const t = useTexts().recordDates.actions;
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <div className="record-panel stack">
      <h3 tabIndex={-1} ref={top}>
        {heading}
      </h3>
      {lead}
      {before}
      <form method="dialog" noValidate className="stack" onSubmit={submit}>
        <ErrorSummary errors={[...errors]} />
        {children}
        <div className="form-actions">
          <button className="ds-button" data-variant="primary">
            {save}
          </button>
          <button type="button" className="link-button" onClick={onClose}>
            {t.close}
          </button>
        </div>
      </form>
    </div>
  );
}
