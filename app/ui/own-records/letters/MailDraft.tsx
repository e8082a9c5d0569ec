import { hasPersonalNumber } from "~/app/domain/own-records/hasPersonalNumber";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import { mailDraftAddress } from "./mailDraftAddress";

/** How to send a letter from one's own mail program; refused for one that has a personal number in it. */
export function MailDraft({ letter, onPdf }: { letter: RecordLetter; onPdf: () => void }) {
  const t = useTexts().recordLetterPages.tools;
  const recipient = letter.recipient[0] ?? "";
  return (
    <details className="no-print">
      <summary>{t.mail.summary}</summary>
      {hasPersonalNumber(letter) ? (
        <div className="card card--error letter-tools__inside">
          <p>
            <strong>{t.mail.refused}</strong>
          </p>
          <p>{t.mail.refusedWhy}</p>
        </div>
      ) : (
        <div className="stack letter-tools__inside">
          <p>{t.mail.steps}</p>
          <p className="notice">{t.mail.unsafe}</p>
          {letter.email ? null : <p>{t.mail.noAddress}</p>}
          <div className="row">
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-label={t.of({ tool: t.mail.pdf, recipient })}
              onClick={onPdf}
            >
              {t.mail.pdf}
            </button>
            <a href={mailDraftAddress(letter)} aria-label={t.of({ tool: t.mail.open, recipient })}>
              {t.mail.open}
            </a>
          </div>
          <p className="quiet">{t.mail.why}</p>
        </div>
      )}
    </details>
  );
}
