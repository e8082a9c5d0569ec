import { useEffect, useRef } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import type { Provider } from "~/schemas/recordFolder";

/** Asks before a place is taken from the list; what it asks takes the focus. */
export function RemoveProvider({ provider, onYes, onNo }: { provider: Provider; onYes: () => void; onNo: () => void }) {
  const t = useTexts().ownRecordsProviders.removal;
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <section className="card card--look" aria-labelledby="fjern-overskrift">
      <h3 id="fjern-overskrift" tabIndex={-1} ref={question}>
        {t.heading({ name: provider.name })}
      </h3>
      <p>{provider.request ? t.textSent : t.text}</p>
      <div className="form-actions">
        <button type="button" className="ds-button" data-color="danger" onClick={onYes}>
          {t.yes}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onNo}>
          {t.no}
        </button>
      </div>
    </section>
  );
}
