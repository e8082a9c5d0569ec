import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { LetterBody } from "./LetterBody";

export interface SentLetter {
  id: string;
  kind: string;
  subject: string;
  body: string;
  language: Language;
  writtenOn: PlainDate;
  /** Whether it is read in the portal, so that its opening is logged. */
  noticeOnly: boolean;
  /** ISO instants; null while not. */
  openedAt: string | null;
  secondNoticeAt: string | null;
}

/** The letters of a case for the eyes of staff: what each says, and whether a decision has been opened. */
export function SentLetters(props: { letters: SentLetter[]; applicationId: string; audience: "caseworker" | "unit" }) {
  const { letters, applicationId, audience } = props;
  const texts = useTexts();
  const t = texts.caseworker.case;
  const language = useLanguage();
  const to = paths(language);
  const pdf = audience === "caseworker" ? to.caseLetterPdf : to.partLetterPdf;
  return (
    <section className="card">
      <h2>{t.letters}</h2>
      {letters.length === 0 ? <p>{t.noLetters}</p> : null}
      {letters.map((letter) => (
        <details key={letter.id}>
          <summary>
            {texts.status.letter.kinds[letter.kind] ?? letter.subject}{" "}
            <span className="quiet">{formatDate(letter.writtenOn, language)}</span>
          </summary>
          <Opening letter={letter} />
          <div className="case-letter" lang={letter.language}>
            <p>
              <strong>{letter.subject}</strong>
            </p>
            <LetterBody body={letter.body} headingLevel={3} />
          </div>
          <p>
            <a href={pdf(applicationId, letter.id)}>
              {texts.letterPages.pdf}
              <span className="visually-hidden">: {letter.subject}</span>
            </a>
          </p>
        </details>
      ))}
    </section>
  );
}

function Opening({ letter: { noticeOnly, openedAt, secondNoticeAt } }: { letter: SentLetter }) {
  const t = useTexts().letterPages;
  const language = useLanguage();
  if (!noticeOnly) return null;
  const date = (at: string) => formatDate(osloDate(new Date(at)), language);
  return (
    <p className="quiet">
      {openedAt ? t.openedOn({ date: date(openedAt), time: formatTime(new Date(openedAt), language) }) : t.notOpened}
      {secondNoticeAt ? `. ${t.secondNotice({ date: date(secondNoticeAt) })}` : ""}
    </p>
  );
}
