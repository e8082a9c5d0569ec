import { Link } from "@remix-run/react";
import { useState } from "react";
import type { OwnFormSource, SourceGroup, SourceOption } from "~/app/domain/catalogue/applyOptions";
import { list } from "~/app/domain/applications/draftValues";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { foldNorwegian } from "~/app/domain/catalogue/foldNorwegian";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { FieldValue } from "~/schemas/draft";
import { fieldId } from "../Field";
import { FieldQuestions } from "../supplement/DraftQuestions";

/** All sources by custodian, to tick, each with what is published already; and those with a form of their own. */
export function SourceChoice(props: {
  groups: readonly SourceGroup[];
  ownForm: readonly OwnFormSource[];
  start: StepStart;
  chosen: FieldValue;
}) {
  const { groups, ownForm, start } = props;
  const t = useTexts().apply.data;
  const [filter, setFilter] = useState("");
  const words = foldNorwegian(filter)
    .split(/\s+/)
    .filter((word) => word !== "");
  const fits = (source: Pick<SourceOption, "searched">) => words.every((word) => source.searched.includes(word));
  const chosen = new Set(props.chosen);
  const startChosen = list(start.shown, "sources");
  const picked = groups.flatMap((group) => group.sources.filter((source) => chosen.has(source.id)));
  const ownFormFound = ownForm.filter(fits);
  const hasMatch = ownFormFound.length > 0 || groups.some((group) => group.sources.some(fits));
  return (
    <div className="columns source-choice">
      <div className="stack">
        <div className="field scripted">
          <label htmlFor="kildesok">{t.filter}</label>
          <div className="field__help" id="kildesok-hjelp">
            {t.filterHelp}
          </div>
          <input
            id="kildesok"
            type="search"
            autoComplete="off"
            aria-describedby="kildesok-hjelp"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
        </div>
        <fieldset className="field source-groups" id={fieldId("sources")} tabIndex={-1}>
          <legend className="visually-hidden">{t.legend}</legend>
          <FieldQuestions field="sources" />
          <p role="status" className={hasMatch ? "visually-hidden" : undefined}>
            {hasMatch ? "" : t.noMatch}
          </p>
          {groups.map((group) => (
            <section key={group.id} hidden={!group.sources.some(fits)} aria-labelledby={`gruppe-${group.id}`}>
              <h2 id={`gruppe-${group.id}`}>{group.name}</h2>
              {group.sources.map((source) => (
                <SourceItem
                  key={source.id}
                  source={source}
                  hidden={!fits(source)}
                  defaultChecked={startChosen.includes(source.id)}
                />
              ))}
            </section>
          ))}
        </fieldset>
        <details
          className="card"
          key={filter === "" ? "all" : "found"}
          open={filter !== "" && ownFormFound.length > 0}
          hidden={ownFormFound.length === 0}
        >
          <summary>{t.ownForm}</summary>
          <p>{t.ownFormLead}</p>
          <ul className="plain-list">
            {ownFormFound.map((source) => (
              <li key={source.id}>
                <strong>
                  {source.name} ({source.abbreviation})
                </strong>
                <p>{source.why}</p>
                <a href={source.url}>
                  {t.toOwnForm}
                  <span className="visually-hidden"> ({source.name})</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <aside className="card source-choice__picked" aria-labelledby="valgte-kilder">
        <h2 id="valgte-kilder">{t.chosen}</h2>
        <p role="status" className="quiet">
          {picked.length === 0 ? t.chosenNone : t.chosenCount({ count: picked.length })}
        </p>
        {picked.length > 0 ? (
          <ul>
            {picked.map((source) => (
              <li key={source.id}>{source.name}</li>
            ))}
          </ul>
        ) : null}
      </aside>
    </div>
  );
}

function SourceItem(props: { source: SourceOption; hidden: boolean; defaultChecked: boolean }) {
  const { source, hidden, defaultChecked } = props;
  const t = useTexts().apply.data;
  const to = paths(useLanguage());
  const id = `${fieldId("sources")}-${source.id}`;
  return (
    <div className="source-item" hidden={hidden}>
      <div className="choice">
        <input
          type="checkbox"
          name="sources"
          id={id}
          value={source.id}
          defaultChecked={defaultChecked}
          aria-describedby={`${id}-hjelp`}
        />
        <label htmlFor={id}>
          {source.name} ({source.abbreviation})
        </label>
        <div className="field__help" id={`${id}-hjelp`}>
          {source.summary}
        </div>
      </div>
      <div className="source-item__published">
        {source.published.length > 0 ? (
          <>
            <p>{t.published}</p>
            <ul>
              {source.published.map(({ title, url }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t.notPublished}</p>
        )}
        <p>
          <Link to={to.source(source.id)}>
            {t.about}
            <span className="visually-hidden"> {source.name}</span>
          </Link>
        </p>
      </div>
    </div>
  );
}
