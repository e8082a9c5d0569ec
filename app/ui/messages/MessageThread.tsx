import type { MessageParty } from "~/app/domain/messages/messageParties";
import type { ShownMessage } from "~/app/domain/messages/ThreadView";
import type { MessageTexts } from "~/app/i18n/nb/messages";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { formatSize } from "../formatSize";

/** Messages, oldest first; what is new to the reader says so in words. */
export function MessageThread({
  messages,
  party,
  units,
}: {
  messages: ShownMessage[];
  party: MessageParty;
  units: Record<string, string>;
}) {
  const t = useTexts().messages;
  const language = useLanguage();
  const newest = messages.at(-1)?.id;
  return (
    <ol className="thread">
      {messages.map((message) => (
        <li key={message.id} id={message.id === newest ? "siste" : undefined} data-mine={message.isMine || undefined}>
          <p className="thread__who">
            <strong>{authorOf(message, party, units, t)}</strong>{" "}
            {message.isNew ? <span className="tag tag--look">{t.isNew}</span> : null}
          </p>
          <p className="quiet">
            <time dateTime={message.at}>{t.at(message)}</time>
            {" · "}
            {message.unitId === null ? t.toAll : t.toUnit({ unit: units[message.unitId] ?? message.unitId })}
          </p>
          <p className="thread__body">{message.body}</p>
          {message.files.length > 0 ? (
            <ul className="plain-list thread__files" aria-label={t.files}>
              {message.files.map((file) => (
                <li key={file.id}>
                  <a href={file.href} download>
                    {file.name}
                  </a>{" "}
                  <span className="quiet">{formatSize(file.size, language)}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function authorOf(message: ShownMessage, party: MessageParty, units: Record<string, string>, t: MessageTexts): string {
  if (message.isMine) return t.from.you;
  switch (message.from) {
    case "applicant":
      return party === "applicant" || !message.author ? t.from.applicant : message.author;
    case "caseworker":
      return t.fromOffice({ name: message.author });
    case "unit":
      return t.fromUnit({ unit: units[message.unitId ?? ""] ?? message.unitId ?? "", name: message.author });
  }
}
