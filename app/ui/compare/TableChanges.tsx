import { isUnchanged, type ComparedModels, type ComparedTable } from "~/app/domain/sample-tables/compare/compareModels";
import type { SubmissionComparison } from "~/app/domain/sample-tables/compare/SubmissionComparison";
import type { TableChange } from "~/app/domain/sample-tables/compare/TableChange";
import { useLanguage } from "~/app/i18n/useTexts";
import { useTableTexts } from "../builder/useTableTexts";
import { BeforeAndAfter } from "./BeforeAndAfter";
import { useCompareTexts } from "./compareTexts";
import { describeChange } from "./describeChange";

type Names = SubmissionComparison["names"];

/** What changed in the tables, in sentences. @param tables null where they could not be read */
export function TableChanges({ tables, names }: { tables: ComparedModels | null; names: Names }) {
  const t = useCompareTexts().tables;
  return (
    <section className="stack">
      <h2>{t.heading}</h2>
      {tables === null ? <p>{t.notKnown}</p> : null}
      {tables !== null && isUnchanged(tables) ? <p>{t.allUnchanged}</p> : null}
      {tables?.reordered ? <p>{t.reordered}</p> : null}
      {tables !== null && !isUnchanged(tables)
        ? tables.tables.map((table) => <Table key={`${table.status} ${table.number}`} table={table} names={names} />)
        : null}
    </section>
  );
}

function Table({ table, names }: { table: ComparedTable; names: Names }) {
  const t = useCompareTexts().tables;
  const { number, title } = table;
  return (
    <section className="card stack stack--tight">
      <h3>{table.status === "removed" ? t.removedTitle({ title }) : t.title({ number, title })}</h3>
      {table.status === "kept" ? (
        <>
          {table.numberBefore === number ? null : <p className="quiet">{t.was({ number: table.numberBefore })}</p>}
          {table.changes.length === 0 ? <p>{t.unchanged}</p> : <ChangeList changes={table.changes} names={names} />}
        </>
      ) : (
        <>
          <p>{table.status === "added" ? t.added : t.removed({ number })}</p>
          <p className="quiet">{table.about}</p>
        </>
      )}
    </section>
  );
}

function ChangeList({ changes, names }: { changes: readonly TableChange[]; names: Names }) {
  const t = useCompareTexts();
  const { more } = useTableTexts();
  const language = useLanguage();
  const described = changes.map((change) => describeChange(change, { t, more, names, language }));
  return (
    <ul className="change-list">
      {described.flatMap(({ sentences, texts }, at) =>
        sentences.map((sentence, turn) => (
          <li key={`${at} ${turn}`}>
            {sentence}
            {texts ? <BeforeAndAfter before={texts.before} after={texts.after} /> : null}
          </li>
        )),
      )}
    </ul>
  );
}
