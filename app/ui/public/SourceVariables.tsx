import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { CitationLine } from "./CitationList";
import type { VariableView } from "./describeSource";

/** What tables can be made of, each variable with its code lists to open. */
export function SourceVariables({ variables }: { variables: VariableView[] }) {
  const t = useTexts().catalogue.source.variables;
  return (
    <section className="stack" aria-labelledby="variabler">
      <h2 id="variabler">{t.heading}</h2>
      {variables.length === 0 ? <p>{t.none}</p> : null}
      <ul className="variable-list">
        {variables.map((variable) => (
          <li key={variable.id}>
            <h3>{variable.label}</h3>
            {variable.note ? <p className="quiet">{variable.note}</p> : null}
            {variable.codeLists.map((list) => (
              <CodeList key={list.id} list={list} />
            ))}
            {variable.pattern ? (
              <p className="quiet">{t.pattern[variable.pattern]}</p>
            ) : variable.codeLists.length === 0 && !variable.note ? (
              <p className="quiet">{t.ownCategories}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CodeList({ list }: { list: VariableView["codeLists"][number] }) {
  const texts = useTexts().catalogue.source;
  const t = texts.variables;
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  const valid = !list.validFrom
    ? null
    : list.validUntil
      ? t.valid.between({ from: day(list.validFrom), until: day(list.validUntil) })
      : t.valid.since({ from: day(list.validFrom) });
  // Codes that are plain words are ours, for use inside the portal; the label says the same in the reader's language.
  const hasCodes = list.codes.every(({ code }) => /[0-9A-Z]/.test(code));
  return (
    <details>
      <summary>
        {[list.label, t.values({ count: list.codes.length }), valid].filter((part) => part !== null).join(" · ")}
      </summary>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t.caption({ list: list.label })}>
        <table>
          <caption className="visually-hidden">{t.caption({ list: list.label })}</caption>
          <thead>
            <tr>
              {hasCodes ? <th scope="col">{t.code}</th> : null}
              <th scope="col">{t.label}</th>
            </tr>
          </thead>
          <tbody>
            {list.codes.map(({ code, label }) => (
              <tr key={code}>
                {hasCodes ? <th scope="row">{code}</th> : null}
                {hasCodes ? <td>{label}</td> : <th scope="row">{label}</th>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.citations.length > 0 ? (
        <p className="quiet">
          {texts.facts.source}: <CitationLine citations={list.citations} />
        </p>
      ) : null}
    </details>
  );
}
