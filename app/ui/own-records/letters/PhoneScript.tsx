import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";

/** The same matter in words to say by telephone. */
export function PhoneScript({ letter }: { letter: RecordLetter }) {
  const t = useTexts().recordLetterPages.tools.phone;
  return (
    <details className="no-print">
      <summary>{t.summary}</summary>
      <div className="stack letter-tools__inside">
        <p className="quiet">{t.help}</p>
        <div className="phone-script" lang={letter.language}>
          {letter.phone.map((sentence, at) => (
            <p key={at}>{sentence}</p>
          ))}
        </div>
      </div>
    </details>
  );
}
