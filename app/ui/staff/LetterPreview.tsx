import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import { EditableLetter } from "../letters/EditableLetter";
import { LetterBody } from "../letters/LetterBody";
import { useLetterEditing } from "../letters/letterEditing";

/**
 * A letter exactly as it will be sent, in the applicant's language. In a form whose letter may be edited it has a
 * button that leads to the text.
 */
export function LetterPreview({ letter }: { letter: { subject: string; body: string; language: Language } }) {
  const texts = useTexts();
  const t = texts.caseworker.letter;
  const own = texts.letterPages.edit;
  const language = useLanguage();
  const editing = useLetterEditing();
  const inLanguage = letter.language === language ? "" : ` ${t.inLanguage[letter.language]}`;
  if (editing?.isEditing)
    return (
      <section className="stack stack--tight" aria-labelledby="brevet">
        <h2 id="brevet">{own.heading}</h2>
        <p className="quiet">
          {own.help}
          {inLanguage}
        </p>
        <EditableLetter editing={editing} language={letter.language} />
      </section>
    );
  return (
    <section className="stack stack--tight" aria-labelledby="brevet">
      <h2 id="brevet">{t.heading}</h2>
      <p className="quiet">
        {editing?.edited ? own.asEdited : t.help}
        {inLanguage}
      </p>
      <div className="letter" lang={letter.language}>
        <p>
          <strong>{letter.subject}</strong>
        </p>
        <LetterBody body={letter.body} headingLevel={3} />
      </div>
      {editing ? (
        <>
          {editing.edited ? (
            <>
              <input type="hidden" name="letterBasis" value={editing.basis} />
              <input type="hidden" name="letterSubject" value={editing.edited.subject} />
              <input type="hidden" name="letterBody" value={editing.edited.body} />
            </>
          ) : null}
          <p>
            <button className="ds-button" data-variant="secondary" name="intent" value="edit-letter">
              {own.edit}
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}
