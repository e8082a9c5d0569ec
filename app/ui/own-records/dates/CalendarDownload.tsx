import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";

/** The dates as a file for one's own calendar. @param make whether with the names of providers */
export function CalendarDownload({ make }: { make: (withNames: boolean) => Promise<void> }) {
  const t = useTexts().recordDates.reminders.calendar;
  const [withNames, setWithNames] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const download = () => {
    setFailed(false);
    make(withNames).catch(() => setFailed(true));
  };
  return (
    <section className="stack" aria-labelledby="i-kalenderen">
      <h3 id="i-kalenderen">{t.heading}</h3>
      <p>{t.lead}</p>
      <div className="choice">
        <input
          type="checkbox"
          id="kalender-navn"
          checked={withNames}
          onChange={(event) => setWithNames(event.target.checked)}
          aria-describedby="kalender-navn-hjelp"
        />
        <label htmlFor="kalender-navn">{t.withNames}</label>
        <div className="field__help" id="kalender-navn-hjelp">
          {t.withNamesHelp}
        </div>
      </div>
      <div role="alert">{hasFailed ? <p className="field__error">{t.failed}</p> : null}</div>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={download}>
          {t.download}
        </button>
      </p>
    </section>
  );
}
