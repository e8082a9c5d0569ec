import { hasPersonalNumber } from "~/app/domain/own-records/hasPersonalNumber";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import { recordLetterText } from "~/app/letters/own-records/recordLetterText";
import { LetterSheet } from "~/app/ui/own-records/letters/LetterSheet";
import { MailDraft } from "~/app/ui/own-records/letters/MailDraft";
import { PhoneScript } from "~/app/ui/own-records/letters/PhoneScript";
import { ToolButtons } from "~/app/ui/own-records/letters/ToolButtons";
import { useLetterFiles } from "./useLetterFiles";

interface Props {
  letter: RecordLetter;
  level: 2 | 3;
  /** Whether it stands alone, and is read at once. */
  isOpen: boolean;
  onPrint: () => void;
}

/** One letter to read, and every way to take it along. */
export function LetterCard({ letter, level, isOpen, onPrint }: Props) {
  const t = useTexts().recordLetterPages.tools;
  const { message, say, make } = useLetterFiles();
  const Heading = `h${level}` as const;
  const recipient = letter.recipient[0] ?? "";
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(recordLetterText(letter));
      say(t.copied);
    } catch {
      say(t.notCopied);
    }
  };
  return (
    <section className="card letter-card">
      <Heading className="no-print">{recipient}</Heading>
      <p className="quiet no-print">{letter.subject}</p>
      {hasPersonalNumber(letter) ? <p className="card card--look no-print">{t.numberOnPaper}</p> : null}
      <details open={isOpen}>
        <summary className="no-print">{t.show}</summary>
        <LetterSheet letter={letter} level={level === 2 ? 3 : 4} signatureLabel={t.signature} />
      </details>
      <ToolButtons
        recipient={recipient}
        tools={[
          { label: t.pdf, use: () => void make("pdf", [letter], letter.fileName) },
          { label: t.docx, use: () => void make("docx", [letter], letter.fileName) },
          { label: t.copy, use: () => void copy() },
          { label: t.print, use: onPrint },
        ]}
      />
      <p role="status" className="no-print">
        {message}
      </p>
      <MailDraft letter={letter} onPdf={() => void make("pdf-for-mail", [letter], letter.fileName)} />
      <PhoneScript letter={letter} />
    </section>
  );
}
