import type { ShownReading, ShownVariable } from "~/app/domain/sample-tables/StoredReading";
import { useTexts } from "~/app/i18n/useTexts";
import { FindingList } from "../FindingList";
import { SheetPreview } from "../SheetPreview";

/** Values named of one variable; the rest is a number. */
const mostValues = 24;

/** What was read from a sample table: what to do about it, the variables that were recognised, and how it looks. */
export function ReadingResult({ reading }: { reading: ShownReading }) {
  const t = useTexts().apply.reading;
  return (
    <div className="stack">
      <h3>{t.findings}</h3>
      <FindingList findings={reading.findings} />
      {reading.tables.length > 0 ? <h3>{t.variables}</h3> : null}
      {reading.tables.map((table, at) => (
        <ReadTable key={`${table.sheet}-${table.range}-${at}`} table={table} number={at + 1} />
      ))}
      {reading.preview.map((sheet) => (
        <section key={sheet.name} className="stack stack--tight">
          <h3>{t.sheet({ name: sheet.name })}</h3>
          <SheetPreview sheet={sheet} />
        </section>
      ))}
      {reading.sheetsLeftOut > 0 ? <p className="quiet">{t.sheetsLeftOut({ count: reading.sheetsLeftOut })}</p> : null}
    </div>
  );
}

function ReadTable({ table, number }: { table: ShownReading["tables"][number]; number: number }) {
  const texts = useTexts().apply;
  const t = texts.reading;
  const lines = [
    ...table.rows.map((variable) => ({ place: t.row, variable })),
    ...table.columns.map((variable) => ({ place: t.column, variable })),
  ];
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={table.title ?? t.tableName({ number })}>
      <table>
        <caption>
          {table.title ?? t.tableName({ number })}{" "}
          <span className="quiet">
            {table.sheet}, {table.range} · {t.cells({ count: table.cells })}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.variable}</th>
            <th scope="col">{t.columns.place}</th>
            <th scope="col">{t.columns.categories}</th>
            <th scope="col">{t.columns.recognised}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, variable }, at) => (
            <tr key={at}>
              <th scope="row">{variable.variable}</th>
              <td>{place}</td>
              <td>
                <Values variable={variable} />
              </td>
              <td>
                {!variable.isRecognised
                  ? t.notRecognised
                  : variable.unknown.length > 0
                    ? t.partly({ count: variable.unknown.length })
                    : t.recognised}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Values({ variable }: { variable: ShownVariable }) {
  const t = useTexts().apply.reading;
  const { categories, total } = variable;
  const left = categories.length - mostValues;
  const words = [...categories.slice(0, mostValues), ...(left > 0 ? [t.more({ count: left })] : [])];
  return (
    <>
      {words.join(", ") || t.none}
      {total ? ` (${t.withTotal})` : ""}
    </>
  );
}
