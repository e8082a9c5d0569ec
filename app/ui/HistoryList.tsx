import { Link } from "@remix-run/react";
import type { CaseAudience, HistoryEntry } from "~/app/domain/applications/CaseView";
import { commentLabel } from "~/app/i18n/fieldLabel";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { historySentence } from "./status/historySentence";

/** What has happened to a case, newest first; what asks for attention stands out in colour and in words. */
export function HistoryList({
  history,
  audience,
  letterHref,
}: {
  history: HistoryEntry[];
  audience: CaseAudience;
  /** Left out where the reader has no page for letters. */
  letterHref?: (letterId: string) => string;
}) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <ol className="timeline" reversed>
      {history.map((entry) => (
        <li key={entry.sequence} data-look={looksFor.includes(entry.type) ? "" : undefined}>
          <p className="timeline__what">{historySentence(entry, audience, t.status, language)}</p>
          <p className="quiet">
            <time dateTime={entry.at}>
              {formatDate(entry.on, language)}
              {audience === "applicant" ? null : ` ${formatTime(new Date(entry.at), language)}`}
            </time>
            {entry.actorName ? ` · ${entry.actorName}` : null}
          </p>
          {entry.text && !standsElsewhere(entry, audience) ? (
            <p className="quiet timeline__text">{entry.text}</p>
          ) : null}
          {entry.comments.length > 0 ? (
            <ul className="quiet timeline__comments">
              {entry.comments.map((one, at) => (
                <li key={at}>
                  {commentLabel(one, t.fields, language)}: {one.comment}
                </li>
              ))}
            </ul>
          ) : null}
          {entry.letterId && letterHref && entry.type !== "submitted" ? (
            <p className="quiet">
              <Link to={letterHref(entry.letterId)} reloadDocument={letterHref(entry.letterId).endsWith(".pdf")}>
                {t.status.letter.read}
                <span className="visually-hidden">: {historySentence(entry, audience, t.status, language)}</span>
              </Link>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const looksFor: readonly HistoryEntry["type"][] = [
  "postponed",
  "supplement-requested",
  "complete-revoked",
  "dismissed",
];

/** The applicant's page tells the reasons of a decision under the decision. */
const standsElsewhere = ({ type }: HistoryEntry, audience: CaseAudience) =>
  audience === "applicant" && ["decided", "dismissed", "appealed", "appeal-concluded"].includes(type);
