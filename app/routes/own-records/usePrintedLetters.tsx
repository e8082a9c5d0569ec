import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import { LetterSheet } from "~/app/ui/own-records/letters/LetterSheet";

/**
 * Prints letters and nothing else: they stand beside the page in the document while the browser prints, a letter on
 * each page, and the page itself is hidden on paper.
 */
export function usePrintedLetters(): { sheets: ReactNode; print: (letters: readonly RecordLetter[]) => void } {
  const t = useTexts().recordLetterPages.tools;
  const [letters, print] = useState<readonly RecordLetter[] | null>(null);
  useEffect(() => {
    if (!letters) return;
    const done = () => print(null);
    window.addEventListener("afterprint", done);
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [letters]);
  const sheets = letters
    ? createPortal(
        <div className="printed-letters">
          {letters.map((letter, at) => (
            <LetterSheet key={at} letter={letter} level={1} signatureLabel={t.signature} />
          ))}
        </div>,
        document.body,
      )
    : null;
  return { sheets, print };
}
