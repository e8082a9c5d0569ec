import type { AnswerValue } from "../status/listAnswers";
import { BeforeAndAfter } from "./BeforeAndAfter";
import { useCompareTexts } from "./compareTexts";
import type { ChangedAnswer } from "./listChangedAnswers";

/** Every other answer that changed, before and after side by side. */
export function AnswerChanges(props: { answers: readonly ChangedAnswer[]; fileHref: (fileId: string) => string }) {
  const { answers, fileHref } = props;
  const t = useCompareTexts().answers;
  return (
    <section className="stack">
      <h2>{t.heading}</h2>
      {answers.length === 0 ? <p>{t.unchanged}</p> : null}
      {answers.map(({ field, label, before, after }) => (
        <section key={field} className="stack stack--tight">
          <h3>{label}</h3>
          <BeforeAndAfter before={shownValues(before, fileHref)} after={shownValues(after, fileHref)} />
        </section>
      ))}
    </section>
  );
}

/** The values of an answer; files as links, several as a list. */
export function shownValues(values: readonly AnswerValue[], fileHref: (fileId: string) => string) {
  const shown = values.map(({ text, fileId }, at) =>
    fileId ? (
      // A file is fetched, not a page: the browser goes there by itself.
      <a key={fileId} href={fileHref(fileId)} download>
        {text}
      </a>
    ) : (
      <span key={`${at}`}>{text}</span>
    ),
  );
  if (shown.length < 2) return shown[0] ?? null;
  return (
    <ul className="submission__values">
      {shown.map((value) => (
        <li key={value.key}>{value}</li>
      ))}
    </ul>
  );
}
