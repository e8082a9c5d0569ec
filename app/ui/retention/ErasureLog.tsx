import { useTexts } from "~/app/i18n/useTexts";

export interface ErasureLogProps {
  rows: { id: number; at: string; rule: string; counts: [table: string, rows: number][] }[];
  /** Id of the heading that names the table. */
  labelledBy: string;
}

/** What was erased lately: when, by which rule, and how much of what. */
export function ErasureLog({ rows, labelledBy }: ErasureLogProps) {
  const { admin: t, rules } = useTexts().retention;
  const names: Record<string, { name: string } | undefined> = { ...rules, request: { name: t.request } };
  if (rows.length === 0) return <p>{t.logNone}</p>;
  return (
    <div className="table-frame" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.logColumns.at}</th>
            <th scope="col">{t.logColumns.rule}</th>
            <th scope="col">{t.logColumns.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, at, rule, counts }) => (
            <tr key={id}>
              <td>{at}</td>
              <td>{names[rule]?.name ?? rule}</td>
              <td>{counts.map(([table, count]) => `${count} ${t.tables[table] ?? table}`).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
