import { ChoiceField, TextArea } from "../Field";
import { nameAsId } from "../staff/StaffForm";
import { fieldId } from "../Field";
import { useDecisionTexts } from "./decisionTexts";

export interface GrantableTable {
  key: string;
  title: string;
  /** In one sentence. */
  about: string;
  isRegrouped: boolean;
}

type Typed = { key?: string; grant?: string; note?: string };

/** For each table of the part: as asked, with another grouping, or not. */
export function TableGrants({
  tables,
  typed,
  errorOf,
}: {
  tables: GrantableTable[];
  typed: Record<string, unknown> | undefined;
  errorOf(name: string): string | undefined;
}) {
  const t = useDecisionTexts().tables;
  const answered = (Array.isArray(typed?.tables) ? typed.tables : []) as Typed[];
  return (
    <section className="stack" aria-labelledby="tabellene">
      <h2 id="tabellene">{t.heading}</h2>
      {tables.length === 0 ? <p>{t.none}</p> : <p className="quiet">{t.help}</p>}
      {tables.map((table, at) => {
        const name = `tables[${at}]`;
        const before = answered.find(({ key }) => key === table.key);
        return (
          <div className="card card--quiet stack stack--tight" key={table.key}>
            <p>{table.about}</p>
            {table.isRegrouped ? <p className="quiet">{t.accepted}</p> : null}
            <input type="hidden" name={`${name}.key`} value={table.key} />
            <ChoiceField
              type="radio"
              name={`${name}.grant`}
              id={fieldId(nameAsId(`${name}.grant`))}
              label={t.grantOf(table)}
              error={errorOf(`${name}.grant`)}
              chosen={[before?.grant ?? ""]}
              options={(["as-asked", "regrouped", "not"] as const).map((value) => ({ value, label: t.grants[value] }))}
            />
            <TextArea
              name={`${name}.note`}
              id={fieldId(nameAsId(`${name}.note`))}
              label={
                <>
                  {t.noteLabel}
                  <span className="visually-hidden">: {table.title}</span>
                </>
              }
              error={errorOf(`${name}.note`)}
              rows={2}
              defaultValue={before?.note ?? ""}
            />
          </div>
        );
      })}
    </section>
  );
}
