import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** The one button that sends, for whom may press it: all is there, and somebody is signed in. */
export function SendPanel(props: { draftId: string; canSend: boolean; isSignedIn: boolean; isAnswer: boolean }) {
  const { draftId, canSend, isSignedIn, isAnswer } = props;
  const t = useTexts().apply.send;
  const to = paths(useLanguage());
  const isBusy = useNavigation().state !== "idle";
  const here = to.draftStep(draftId, "send");
  if (canSend && isSignedIn)
    return (
      <section className="card card--strong" aria-labelledby="klar">
        <h2 id="klar">{t.readyTitle}</h2>
        <p>{t.ready}</p>
        <Form method="post" className="form-actions">
          <button className="ds-button" disabled={isBusy}>
            {isBusy ? t.submitting : isAnswer ? t.submitAnswer : t.submit}
          </button>
        </Form>
      </section>
    );
  return (
    <section className="card" aria-label={t.submit}>
      {canSend ? <p>{t.ready}</p> : <p>{t.cannotYet}</p>}
      {isSignedIn ? null : (
        <p>
          {t.signInFirst}{" "}
          <Link to={`${to.signIn}?til=${encodeURIComponent(here)}`} className={canSend ? "ds-button" : undefined}>
            {t.signIn}
          </Link>
        </p>
      )}
    </section>
  );
}
