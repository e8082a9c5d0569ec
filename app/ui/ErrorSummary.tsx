import { useEffect, useRef } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "./Field";

/** What to put right, each with a link to its field. It takes the focus when it comes. */
export function ErrorSummary({ errors }: { errors: { field: string | null; message: string }[] }) {
  const t = useTexts().shell;
  const box = useRef<HTMLDivElement>(null);
  const key = errors.map((error) => `${error.field}:${error.message}`).join("|");
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="feil-overskrift">
      <h2 id="feil-overskrift">{t.errorSummary}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field}${error.message}`}>
            {error.field ? <a href={`#${fieldId(error.field)}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
