import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { Provider } from "~/schemas/recordFolder";
import { SentForm, type Sent } from "./SentForm";

/** Providers whose letter has not been sent, each to be marked when it has. */
export function UnsentList({
  providers,
  today,
  isReady,
  isFirst,
  openId,
  onOpen,
  onSent,
}: {
  providers: readonly Provider[];
  today: PlainDate;
  isReady: boolean;
  /** Nothing has been sent at all: then the letters are the thing to do. */
  isFirst: boolean;
  openId: string | null;
  onOpen: (providerId: string | null) => void;
  onSent: (providerId: string, sent: Sent) => void;
}) {
  const t = useTexts().recordDates;
  const to = paths(useLanguage());
  return (
    <section className="stack" aria-labelledby="ikke-sendt">
      <h2 id="ikke-sendt">{t.unsentHeading}</h2>
      <p>{t.unsentLead}</p>
      <ul className="record-unsent">
        {providers.map(({ id, name }) => (
          <li key={id} className="card">
            <h3 id={`usendt-${id}`} tabIndex={-1}>
              {name}
            </h3>
            {openId === id ? (
              <SentForm request={null} today={today} onSave={(sent) => onSent(id, sent)} onClose={() => onOpen(null)} />
            ) : (
              <fieldset className="form-actions record-fieldset" disabled={!isReady}>
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  aria-describedby={`usendt-${id}`}
                  onClick={() => onOpen(id)}
                >
                  {t.actions.sent}
                </button>
              </fieldset>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link className={isFirst ? "ds-button" : ""} to={to.ownRecords("letters")}>
          {t.empty.link}
        </Link>
      </p>
    </section>
  );
}
