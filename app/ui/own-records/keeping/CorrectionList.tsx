import { useRef, useState, type ReactNode } from "react";
import { removeCorrection, saveCorrection } from "~/app/domain/own-records/keepReview";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import type { Correction, Provider } from "~/schemas/recordFolder";
import { useFolder } from "../FolderContext";
import { ConfirmButton } from "./ConfirmButton";
import { CorrectionForm } from "./CorrectionForm";
import { SentDayField } from "./SentDayField";

interface CorrectionListProps {
  provider: Provider;
  renderLetter: (provider: Provider, request: RecordLetterRequest) => ReactNode;
}

/** What somebody wants corrected or deleted at one provider, each with its letter. */
export function CorrectionList({ provider, renderLetter }: CorrectionListProps) {
  const t = useTexts().recordKeeping.corrections;
  const { change, today } = useFolder();
  /** The id of the one that is being changed; `new` for one that is not there yet. */
  const [edited, setEdited] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What had the focus is gone from the page. */
  const close = () => {
    setEdited(null);
    heading.current?.focus();
  };
  const save = (correction: Correction) => {
    change((folder) => saveCorrection(folder, provider.id, correction));
    close();
  };
  return (
    <section className="stack" aria-labelledby={`feil-${provider.id}`}>
      <h4 id={`feil-${provider.id}`} tabIndex={-1} ref={heading}>
        {t.heading}
      </h4>
      {provider.corrections.length === 0 ? <p>{t.none}</p> : null}
      {provider.corrections.map((correction) =>
        edited === correction.id ? (
          <CorrectionForm key={correction.id} correction={correction} onSave={save} onCancel={close} />
        ) : (
          <div key={correction.id} className="record-correction stack stack--tight">
            <p>
              <strong>{t.kinds[correction.kind]}:</strong> <span className="kept-text">{correction.passage}</span>
            </p>
            <p className="kept-text">{correction.wish}</p>
            {renderLetter(provider, { kind: "correction", correction })}
            <SentDayField
              name={`sent.${correction.id}`}
              value={correction.sentOn}
              today={today}
              onChange={(sentOn) => change((folder) => saveCorrection(folder, provider.id, { ...correction, sentOn }))}
            />
            <div className="row">
              <button type="button" className="link-button" onClick={() => setEdited(correction.id)}>
                {t.change}
                <span className="visually-hidden"> {correction.passage}</span>
              </button>
              <ConfirmButton
                label={t.remove}
                about={correction.passage}
                question={t.removeConfirm}
                yes={t.removeYes}
                onYes={() => {
                  change((folder) => removeCorrection(folder, provider.id, correction.id));
                  heading.current?.focus();
                }}
              />
            </div>
          </div>
        ),
      )}
      {edited === "new" ? (
        <CorrectionForm correction={null} onSave={save} onCancel={close} />
      ) : (
        <p>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => setEdited("new")}>
            {t.add}
          </button>
        </p>
      )}
    </section>
  );
}
