import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";

/** A letter exactly as it will be sent, in the applicant's language. */
export function LetterPreview({ letter }: { letter: { subject: string; body: string; language: Language } }) {
  const t = useTexts().caseworker.letter;
  const language = useLanguage();
  return (
    <section className="stack stack--tight" aria-labelledby="brevet">
      <h2 id="brevet">{t.heading}</h2>
      <p className="quiet">
        {t.help}
        {letter.language === language ? "" : ` ${t.inLanguage[letter.language]}`}
      </p>
      <div className="letter" lang={letter.language}>
        <p>
          <strong>{letter.subject}</strong>
        </p>
        {letter.body}
      </div>
    </section>
  );
}
