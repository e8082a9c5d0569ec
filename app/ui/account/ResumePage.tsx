import { useTexts } from "~/app/i18n/useTexts";

export interface ResumePageProps {
  /** Where the form was sent. */
  path: string;
  /** All that goes with it, in order. */
  fields: [name: string, value: string][];
  /** What the person wrote, to know it again by. */
  texts: string[];
  /** How many other answers there were. */
  others: number;
}

/** What was sent too late, and a button that sends it now: a plain form, with the very same fields. */
export function ResumePage({ path, fields, texts, others }: ResumePageProps) {
  const t = useTexts().account.resume;
  return (
    <>
      <p className="lead">{t.lead}</p>
      {texts.length > 0 ? (
        <section className="stack stack--tight" aria-labelledby="skrevet">
          <h2 id="skrevet">{t.wrote}</h2>
          {texts.map((text, at) => (
            <p key={at} className="letter">
              {text}
            </p>
          ))}
          {others > 0 ? <p className="quiet">{t.others({ count: others })}</p> : null}
        </section>
      ) : (
        <p>{others > 0 ? t.answers({ count: others }) : t.nothing}</p>
      )}
      <p>{t.files}</p>
      <form method="post" className="stack">
        {fields.map(([name, value], at) => (
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <p>
          <button className="ds-button">{t.send}</button>
        </p>
      </form>
      <p>
        <a href={path}>{t.toPage}</a>
      </p>
    </>
  );
}
