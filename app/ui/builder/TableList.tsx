import { Link } from "@remix-run/react";
import { mostTables } from "~/app/domain/sample-tables/builder/mostTables";
import { countInnerCells } from "~/app/domain/sample-tables/layout/layoutTable";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import type { TableModel } from "~/schemas/tableModel";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

/** A table to begin with, offered by name. */
export interface OfferedTable {
  readonly id: string;
  readonly title: string;
  readonly of: string;
}

/** The tables of the application, and ways to begin another. */
export function TableList(props: {
  draftId: string;
  tables: readonly TableModel[];
  suggested: readonly OfferedTable[];
  earlier: readonly OfferedTable[];
  /** A table was removed a moment ago, and can be had back. */
  canUndo: boolean;
}) {
  const { draftId, tables, suggested, earlier, canUndo } = props;
  const t = useTableTexts().list;
  const to = paths(useLanguage());
  return (
    <section className="card when-build" id="tabeller" tabIndex={-1} aria-labelledby="tabellene-dine">
      <h2 id="tabellene-dine">{t.title}</h2>
      <p>{t.lead}</p>
      {tables.length === 0 ? (
        <p className="quiet">{t.empty}</p>
      ) : (
        <ol className="table-list">
          {tables.map((table, at) => (
            <TableLine key={table.id} draftId={draftId} table={table} number={at + 1} />
          ))}
        </ol>
      )}
      <div className="row">
        {tables.length > 0 ? (
          <a href={to.draftWorkbook(draftId)} download>
            {t.download}
          </a>
        ) : null}
        {canUndo ? (
          <button className="link-button" name="intent" value="undo-tables">
            {t.undo}
          </button>
        ) : null}
      </div>
      {tables.length >= mostTables ? (
        <p>{t.most}</p>
      ) : (
        <>
          <div className="row">
            <CommandButton look="secondary" command={{ type: "add-table" }}>
              {t.add}
            </CommandButton>
          </div>
          <Offers heading={t.suggested} help={t.suggestedHelp} tables={suggested} />
          <Offers heading={t.earlier} tables={earlier} />
        </>
      )}
    </section>
  );
}

function TableLine({ draftId, table, number }: { draftId: string; table: TableModel; number: number }) {
  const t = useTableTexts().list;
  const to = paths(useLanguage());
  const title = table.title || t.untitled;
  const variables = [...table.rows, ...table.columns].map(({ label }) => label);
  return (
    <li className="table-line">
      <div>
        <h3>
          <Link to={to.draftTable(draftId, table.id)}>{table.title || `${t.untitled} (${t.number({ number })})`}</Link>
        </h3>
        <p className="quiet">
          {variables.length > 0
            ? `${t.by({ variables: variables.join(" × ") })} · ${t.size({
                cells: countInnerCells([...table.rows, ...table.columns]) * table.measures.length,
              })}`
            : null}
        </p>
      </div>
      <div className="row">
        <CommandButton command={{ type: "duplicate-table", table: table.id }} label={t.duplicateTable({ title })}>
          {t.duplicate}
        </CommandButton>
        <CommandButton command={{ type: "remove-table", table: table.id }} label={t.removeTable({ title })}>
          {t.remove}
        </CommandButton>
      </div>
    </li>
  );
}

function Offers({ heading, help, tables }: { heading: string; help?: string; tables: readonly OfferedTable[] }) {
  const t = useTableTexts().list;
  if (tables.length === 0) return null;
  return (
    <details>
      <summary>{heading}</summary>
      <div className="stack stack--tight">
        {help ? <p className="field__help">{help}</p> : null}
        <ul className="plain-list">
          {tables.map(({ id, title, of }) => (
            <li key={id}>
              {t.earlierTable({ title: title || t.untitled, reference: of })}{" "}
              <button
                className="link-button"
                name="start"
                value={id}
                aria-label={`${t.use} ${title || t.untitled} (${of})`}
              >
                {t.use}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
