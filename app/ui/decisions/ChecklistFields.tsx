import type { CheckedPoint, ChecklistPoint } from "~/app/domain/applications/Decision";
import { fieldId } from "../Field";
import { nameAsId } from "../staff/StaffForm";
import { useDecisionTexts } from "./decisionTexts";

export interface ChecklistEntry {
  point: ChecklistPoint;
  provision: string;
  url: string;
  answer: CheckedPoint["answer"] | null;
  note: string;
}

type Typed = { point?: string; answer?: string; note?: string };

/** The points of § 19, each with yes, no or not relevant, and room for a note. */
export function ChecklistFields({
  checklist,
  typed,
  errorOf,
}: {
  checklist: ChecklistEntry[];
  typed: Record<string, unknown> | undefined;
  errorOf?: (name: string) => string | undefined;
}) {
  const t = useDecisionTexts().checklist;
  const answered = (Array.isArray(typed?.checklist) ? typed.checklist : []) as Typed[];
  return (
    <section className="stack stack--tight checklist" aria-labelledby="sjekkliste">
      <h2 id="sjekkliste">{t.heading}</h2>
      <p className="quiet">{t.help}</p>
      <ol className="checklist__points">
        {checklist.map((entry, at) => {
          const name = `checklist[${at}]`;
          const before = typed ? answered.find(({ point }) => point === entry.point) : undefined;
          const answer = typed ? before?.answer : entry.answer;
          const error = errorOf?.(`${name}.answer`) ?? errorOf?.(`${name}.note`);
          const id = fieldId(nameAsId(`${name}.answer`));
          const noteId = fieldId(nameAsId(`${name}.note`));
          return (
            <li key={entry.point}>
              <fieldset className="field" id={id} tabIndex={-1} aria-describedby={error ? `${id}-feil` : undefined}>
                <legend>{t.points[entry.point]}</legend>
                <p className="quiet">
                  <a href={entry.url}>{t.law(entry)}</a>
                </p>
                {error ? (
                  <p className="field__error" id={`${id}-feil`}>
                    {error}
                  </p>
                ) : null}
                <input type="hidden" name={`${name}.point`} value={entry.point} />
                <div className="checklist__answers">
                  {(["yes", "no", "not-relevant"] as const).map((value) => (
                    <div className="choice" key={value}>
                      <input
                        type="radio"
                        id={`${id}-${value}`}
                        name={`${name}.answer`}
                        value={value}
                        defaultChecked={answer === value}
                      />
                      <label htmlFor={`${id}-${value}`}>{t.answers[value]}</label>
                    </div>
                  ))}
                </div>
                <label htmlFor={noteId} className="checklist__note">
                  {t.noteLabel}
                  <span className="visually-hidden">: {t.points[entry.point]}</span>
                </label>
                <textarea
                  id={noteId}
                  name={`${name}.note`}
                  rows={1}
                  defaultValue={typed ? (before?.note ?? "") : entry.note}
                />
              </fieldset>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
