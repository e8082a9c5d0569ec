import { Link } from "@remix-run/react";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

export interface ListedDraft {
  id: string;
  title: string;
  changedOn: string;
  isAnswer: boolean;
}

/** Open drafts, each to go on with or to delete. */
export function DraftList({ drafts }: { drafts: readonly ListedDraft[] }) {
  const t = useTexts().apply.list;
  const language = useLanguage();
  const to = paths(language);
  return (
    <ul className="plain-list draft-list">
      {drafts.map((draft) => {
        const title = draft.title || t.untitled;
        return (
          <li key={draft.id} className="card">
            <div className="row draft-list__row">
              <div>
                <Link to={to.draftStep(draft.id, "data")}>
                  <span className="visually-hidden">{t.goOn}: </span>
                  {title}
                </Link>
                <p className="quiet">
                  {t.changed({ when: formatDate(draft.changedOn, language) })}
                  {draft.isAnswer ? ` · ${t.answers}` : ""}
                </p>
              </div>
              <Link to={to.draftDelete(draft.id)} className="quiet">
                {t.remove}
                <span className="visually-hidden"> {title}</span>
              </Link>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
