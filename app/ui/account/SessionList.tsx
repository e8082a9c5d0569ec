import { Form } from "@remix-run/react";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

export interface SessionShown {
  id: string;
  /** Empty where it is not known. */
  browser: string;
  /** ISO instants. */
  createdAt: string;
  lastSeenAt: string;
  isThis: boolean;
}

/** The browsers that one is signed in from, each with a way to sign it out. */
export function SessionList({ sessions }: { sessions: readonly SessionShown[] }) {
  const t = useTexts().account.sessions;
  const language = useLanguage();
  const when = (at: string) =>
    t.when({ date: formatDate(osloDate(new Date(at)), language), time: formatTime(new Date(at), language) });
  const hasOthers = sessions.some(({ isThis }) => !isThis);
  return (
    <section className="stack" aria-labelledby="innlogget">
      <h2 id="innlogget">{t.heading}</h2>
      <p>{t.lead}</p>
      <ul className="stack plain-list">
        {sessions.map(({ id, browser, createdAt, lastSeenAt, isThis }) => (
          <li key={id} className="card">
            <p>
              <strong>{browser || t.unknown}</strong> {isThis ? `· ${t.thisOne}` : null}
            </p>
            <p className="quiet">
              {t.since({ when: when(createdAt) })} · {t.used({ when: when(lastSeenAt) })}
            </p>
            {isThis ? null : (
              <Form method="post">
                <input type="hidden" name="session" value={id} />
                <button className="ds-button" data-variant="secondary" name="intent" value="end">
                  {t.end}
                  <span className="visually-hidden">
                    : {browser || t.unknown}, {t.since({ when: when(createdAt) })}
                  </span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {hasOthers ? (
        <Form method="post">
          <button className="ds-button" data-variant="secondary" name="intent" value="end-others">
            {t.endOthers}
          </button>
        </Form>
      ) : (
        <p className="quiet">{t.onlyHere}</p>
      )}
    </section>
  );
}
