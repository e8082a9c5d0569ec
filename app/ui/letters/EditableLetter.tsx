import type { LetterEditing } from "~/app/domain/letters/editableLetter";
import { useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import { TextArea, TextField } from "../Field";
import { letterProblemField, letterProblemSentence } from "./letterProblem";

const rows = 22;

/**
 * A letter to be worded anew before it is sent: subject and text in the letter's own language, beside them the facts
 * that must stay. It lies within the form that sends the letter.
 */
export function EditableLetter({ editing, language }: { editing: LetterEditing; language: Language }) {
  const t = useTexts().letterPages.edit;
  const { edited, basis, facts, problems } = editing;
  const errorOf = (field: string) => {
    const found = problems.filter((problem) => letterProblemField(problem) === field);
    return found.length > 0 ? found.map((problem) => letterProblemSentence(problem, t)).join(" ") : undefined;
  };
  return (
    <div className="letter-edit">
      <div className="stack">
        <input type="hidden" name="letterBasis" value={basis} />
        <TextField
          name="letterSubject"
          label={t.subject}
          lang={language}
          defaultValue={edited?.subject ?? ""}
          error={errorOf("letterSubject")}
        />
        <TextArea
          name="letterBody"
          label={t.body}
          help={t.bodyHelp}
          lang={language}
          rows={rows}
          defaultValue={edited?.body ?? ""}
          error={errorOf("letterBody")}
        />
        <div className="form-actions">
          <button className="ds-button" data-variant="secondary" name="intent" value="review">
            {t.show}
          </button>
          <button className="ds-button" data-variant="tertiary" name="intent" value="restore-letter">
            {t.restore}
          </button>
        </div>
      </div>
      <aside className="card" aria-labelledby="skal-staa">
        <h3 id="skal-staa">{t.mustStand}</h3>
        <dl className="facts">
          {facts.map(({ name, text }) => (
            <div className="facts__pair" key={`${name}${text}`}>
              <dt>{t.facts[name]}</dt>
              <dd lang={language}>{text}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
  );
}
