import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import { ToolButtons } from "~/app/ui/own-records/letters/ToolButtons";
import { LetterCard } from "./LetterCard";
import { useLetterFiles } from "./useLetterFiles";
import { usePrintedLetters } from "./usePrintedLetters";

interface Props {
  letters: readonly RecordLetter[];
  /** The level of the headings of its cards: one below the heading that they stand under. */
  level?: 2 | 3;
}

/**
 * Letters as they will be sent, with every way to take them along: as one PDF or one .docx with a letter on each page,
 * as text to paste, on paper, as a draft in one's own mail program, or as words to say by telephone.
 */
export function LetterTools({ letters, level = 3 }: Props) {
  const t = useTexts().recordLetterPages.tools;
  const { message, make } = useLetterFiles();
  const { sheets, print } = usePrintedLetters();
  const Heading = `h${level}` as const;
  return (
    <div className="letter-tools stack">
      {letters.length > 1 ? (
        <section className="card card--strong no-print">
          <Heading>{t.all({ count: letters.length })}</Heading>
          <p>{t.allHelp}</p>
          <ToolButtons
            tools={[
              { label: t.pdf, use: () => void make("pdf", letters, t.allFileName) },
              { label: t.docx, use: () => void make("docx", letters, t.allFileName) },
              { label: t.print, use: () => print(letters) },
            ]}
          />
          <p role="status">{message}</p>
        </section>
      ) : null}
      {letters.map((letter, at) => (
        <LetterCard
          key={`${at} ${letter.recipient[0]}`}
          letter={letter}
          level={level}
          isOpen={letters.length === 1}
          onPrint={() => print([letter])}
        />
      ))}
      {sheets}
    </div>
  );
}
