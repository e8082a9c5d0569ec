import { Link } from "@remix-run/react";
import { useState } from "react";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { ReminderKeeper, RemindersAnswer } from "./ReminderKeeper";

type Problem = Extract<RemindersAnswer, { ok: false }>["problem"];

/**
 * Reminders by mail, for those who are signed in. The server is asked nothing before somebody opens this, and is told
 * days and nothing else.
 * @param days on which to be reminded, as the folder stands
 */
export function MailReminders({
  isSignedIn,
  days,
  keeper,
}: {
  isSignedIn: boolean;
  days: readonly PlainDate[];
  keeper: ReminderKeeper;
}) {
  const t = useTexts().recordDates.reminders.mail;
  const language = useLanguage();
  const to = paths(language);
  const [stored, setStored] = useState<readonly PlainDate[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState<"on" | "off" | null>(null);
  const [isBusy, setBusy] = useState(false);

  const run = async (ask: () => Promise<RemindersAnswer>, saying: "on" | "off" | null) => {
    setBusy(true);
    setProblem(null);
    setSaid(null);
    const answer = await ask();
    setBusy(false);
    if (answer.ok) setStored(answer.days);
    else setProblem(answer.problem);
    if (answer.ok) setSaid(saying);
  };
  const list = (all: readonly PlainDate[]) => (
    <ul>
      {all.map((day) => (
        <li key={day}>{formatDate(day, language)}</li>
      ))}
    </ul>
  );

  return (
    <section className="stack" aria-labelledby="paa-e-post">
      <h3 id="paa-e-post">{t.heading}</h3>
      {isSignedIn ? signedIn() : signedOut()}
    </section>
  );

  function signedOut() {
    return (
      <p>
        {t.signedOut} <Link to={`${to.signIn}?til=${encodeURIComponent(to.ownRecords("dates"))}`}>{t.signIn}</Link>
      </p>
    );
  }

  function signedIn() {
    const isSame = stored?.join() === days.join();
    return (
      <>
        <p>{t.stored}</p>
        <p className="quiet">{t.needsNet}</p>
        <div role="alert">{problem ? <p className="field__error">{t.problems[problem]}</p> : null}</div>
        <div role="status">{said ? <p>{t[said]}</p> : null}</div>
        {stored === null ? (
          <p>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              disabled={isBusy}
              onClick={() => void run(keeper.list, null)}
            >
              {isBusy ? t.loading : t.open}
            </button>
          </p>
        ) : (
          <>
            {stored.length > 0 ? (
              <>
                <p>{t.current}</p>
                {list(stored)}
              </>
            ) : null}
            {days.length === 0 ? <p>{t.noDays}</p> : null}
            {days.length > 0 && !isSame ? (
              <>
                <p>{stored.length > 0 ? t.differs : t.days}</p>
                {list(days)}
              </>
            ) : null}
            <p className="row">
              {days.length > 0 && !isSame ? (
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  disabled={isBusy}
                  onClick={() => void run(() => keeper.set(days), "on")}
                >
                  {stored.length > 0 ? t.update : t.ask}
                </button>
              ) : null}
              {stored.length > 0 ? (
                <button
                  type="button"
                  className="link-button"
                  disabled={isBusy}
                  onClick={() => void run(() => keeper.set([]), "off")}
                >
                  {t.stop}
                </button>
              ) : null}
            </p>
          </>
        )}
      </>
    );
  }
}
