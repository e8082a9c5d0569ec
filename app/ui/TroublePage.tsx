import { Link, useLocation } from "@remix-run/react";
import { canStillRead, type SentForm, type Unavailable } from "~/app/domain/faults/Unavailable";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What can't be done now and why, with the form that was sent, ready to be sent once more: nothing typed is lost. */
export function TroublePage({ trouble, isChange, sent }: Omit<Unavailable, "code">) {
  const { trouble: t, shell } = useTexts();
  const { pathname, search } = useLocation();
  const to = paths(useLanguage());
  const { title, lead } = t[trouble];
  return (
    <div className="stack" role="alert">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {isChange ? <p>{canStillRead(trouble) && sent ? t.notSaved : t.mayHaveArrived}</p> : null}
      {sent ? (
        <SendAgain sent={sent} />
      ) : (
        <p>
          {/* Loads the page anew: what was loaded before may be of a portal that has been started again since. */}
          <a href={pathname + search}>{t.tryAgain}</a>
        </p>
      )}
      <p>
        <Link to={to.front} reloadDocument>
          {shell.errors.toFront}
        </Link>
      </p>
    </div>
  );
}

/** Shorter values are choices and numbers of the form's own; longer ones somebody wrote. */
const writtenLength = 30;

function SendAgain({ sent: { action, fields, lacksFiles } }: { sent: SentForm }) {
  const { trouble: t } = useTexts();
  const written = fields.filter(([, value]) => value.length >= writtenLength && /\s/.test(value.trim()));
  return (
    <>
      {lacksFiles ? (
        <p>{t.files}</p>
      ) : (
        <form method="post" action={action}>
          {fields.map(([name, value], at) => (
            <input key={at} type="hidden" name={name} value={value} />
          ))}
          <button className="ds-button" data-variant="primary">
            {t.sendAgain}
          </button>
        </form>
      )}
      {written.length > 0 ? (
        <details>
          <summary>{t.yourText}</summary>
          {written.map(([, value], at) => (
            <p key={at} style={{ whiteSpace: "pre-wrap" }}>
              {value}
            </p>
          ))}
        </details>
      ) : null}
    </>
  );
}
