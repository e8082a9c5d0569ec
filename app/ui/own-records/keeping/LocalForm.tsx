import type { ReactNode } from "react";

interface LocalFormProps {
  /** Until the page listens, and while something is under way, nothing can be filled in. */
  isReady: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/**
 * A form that is never sent: its fields are off until the script is there, and its method is one by which a browser
 * sends nothing, whatever goes wrong.
 */
export function LocalForm({ isReady, onSubmit, children }: LocalFormProps) {
  return (
    <form
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset className="record-fieldset stack" disabled={!isReady}>
        {children}
      </fieldset>
    </form>
  );
}
