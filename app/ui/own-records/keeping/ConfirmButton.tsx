import { useEffect, useRef, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";

interface ConfirmButtonProps {
  label: string;
  /** What the button is about, for those who hear one button at a time. */
  about?: string;
  question: string;
  yes: string;
  onYes: () => void;
}

/** A button for what can't be undone: it asks first, in its own place. */
export function ConfirmButton({ label, about, question, yes, onYes }: ConfirmButtonProps) {
  const t = useTexts().recordKeeping;
  const [isAsking, setIsAsking] = useState(false);
  const wasAsking = useRef(false);
  const [opener, first] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  useEffect(() => {
    if (isAsking) first.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking, first, opener]);
  if (!isAsking)
    return (
      <button type="button" className="link-button" ref={opener} onClick={() => setIsAsking(true)}>
        {label}
        {about ? <span className="visually-hidden"> {about}</span> : null}
      </button>
    );
  return (
    <div className="record-confirm stack stack--tight" role="group" aria-label={label}>
      <p>{question}</p>
      <div className="row">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="danger"
          ref={first}
          aria-label={about ? `${yes}: ${about}` : undefined}
          onClick={() => {
            setIsAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" className="link-button" onClick={() => setIsAsking(false)}>
          {t.cancel}
        </button>
      </div>
    </div>
  );
}
