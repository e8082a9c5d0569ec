import { Link } from "@remix-run/react";
import type { RecordSummary } from "~/app/domain/messages/ThreadView";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** From the page of a case to its thread, with what is new in it, its whole history and the case file. */
export function RecordCard({ applicationId, summary }: { applicationId: string; summary: RecordSummary }) {
  const t = useTexts().messages.links;
  const to = paths(useLanguage());
  const { party, messages, unread, notes } = summary;
  return (
    <section className="card" aria-labelledby="meldinger-i-saken">
      <h2 id="meldinger-i-saken">{t.heading}</h2>
      <ul className="plain-list">
        <li>
          <Link to={to.messages(party, applicationId)}>{t.messages({ count: messages })}</Link>{" "}
          {unread > 0 ? <span className="tag tag--look">{t.unread({ count: unread })}</span> : null}
        </li>
        {notes === null ? null : (
          <li>
            <Link to={`${to.messages(party, applicationId)}#notater`}>{t.notes({ count: notes })}</Link>
          </li>
        )}
        <li>
          <Link to={to.history(party, applicationId)}>{t.history}</Link>
        </li>
        <li>
          <a href={to.caseFile(party, applicationId)} download>
            {t.caseFile}
          </a>
        </li>
      </ul>
    </section>
  );
}
