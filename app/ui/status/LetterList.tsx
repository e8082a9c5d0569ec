import { Link } from "@remix-run/react";
import type { CaseLetter } from "~/app/domain/applications/CaseView";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** The letters of a case, newest first. */
export function LetterList({ letters, letterHref }: { letters: CaseLetter[]; letterHref: (id: string) => string }) {
  const texts = useTexts();
  const t = texts.status;
  const language = useLanguage();
  if (letters.length === 0) return <p className="quiet">{t.page.noLetters}</p>;
  return (
    <ul className="plain-list">
      {[...letters].reverse().map((letter) => (
        <li key={letter.id}>
          <Link to={letterHref(letter.id)}>{t.letter.kinds[letter.kind] ?? letter.subject}</Link>{" "}
          <span className="quiet">{formatDate(osloDate(new Date(letter.writtenAt)), language)}</span>{" "}
          <a href={`${letterHref(letter.id)}.pdf`} aria-label={`${texts.letterPages.pdf}: ${letter.subject}`}>
            PDF
          </a>
        </li>
      ))}
    </ul>
  );
}
