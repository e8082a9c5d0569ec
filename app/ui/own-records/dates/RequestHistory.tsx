import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { RecordRequest } from "~/schemas/recordFolder";
import { listEntries, type Entry } from "./listEntries";
import type { RequestPanel } from "./RequestPanel";

/** What has happened with a request, to be put right where it was entered wrong. */
export function RequestHistory({
  request,
  onOpen,
  onChange,
}: {
  request: RecordRequest;
  onOpen: (panel: RequestPanel) => void;
  onChange: (change: (request: RecordRequest) => RecordRequest) => void;
}) {
  const texts = useTexts().recordDates;
  const t = texts.history;
  const language = useLanguage();
  const remove = ({ without }: Entry) => (without ? onChange(without) : onOpen("unsend"));
  return (
    <details>
      <summary>{t.heading}</summary>
      <ol className="record-history">
        {listEntries(request, { t: texts, language }).map((entry) => {
          const { key, text, more, panel } = entry;
          const rest = <span className="visually-hidden"> {t.of({ entry: text })}</span>;
          return (
            <li key={key}>
              <p>{text}</p>
              {more ? <p className="quiet kept-text">{more}</p> : null}
              <p className="row">
                {panel ? (
                  <button type="button" className="link-button" onClick={() => onOpen(panel)}>
                    {t.change}
                    {rest}
                  </button>
                ) : null}
                <button type="button" className="link-button" onClick={() => remove(entry)}>
                  {t.remove}
                  {rest}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
