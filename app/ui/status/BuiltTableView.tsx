import { useTexts } from "~/app/i18n/useTexts";
import type { BuiltTable } from "~/schemas/builtTable";

/** Rows and columns beyond this are told as a number: the workbook has them all. */
const mostShown = 40;

/** A table that was built in the portal, small, with empty cells. Its words are bokmål, as the registry gets them. */
export function BuiltTableView({ table }: { table: BuiltTable }) {
  const t = useTexts().status.submission;
  const { rowVariable, columnVariable } = table;
  const total = table.totals ? ["Totalt"] : [];
  const rows = [...rowVariable.categories, ...total];
  const columns = columnVariable ? [...columnVariable.categories, ...total] : [table.unitOfCount];
  if (rows.length === 0) return null;
  const shownColumns = columns.slice(0, mostShown);
  const shownRows = rows.slice(0, mostShown);
  const left = rows.length - shownRows.length + (columns.length - shownColumns.length);
  return (
    <div className="stack stack--tight">
      <div className="table-frame" tabIndex={0} role="region" aria-label={t.builtTable}>
        <table className="built-table" lang="nb">
          <caption>{table.title || t.builtTable}</caption>
          <thead>
            {columnVariable ? (
              <tr>
                <th scope="col" rowSpan={2}>
                  {rowVariable.label}
                </th>
                <th scope="colgroup" colSpan={Math.max(1, shownColumns.length)}>
                  {columnVariable.label}
                </th>
              </tr>
            ) : null}
            <tr>
              {columnVariable ? null : <th scope="col">{rowVariable.label}</th>}
              {shownColumns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {shownColumns.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? <p className="quiet">{t.moreCategories({ count: left })}</p> : null}
    </div>
  );
}
