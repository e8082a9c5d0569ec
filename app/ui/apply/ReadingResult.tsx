import type { ShownReading, ShownVariable } from "~/app/domain/sample-tables/StoredReading";
import { useRef } from "react";
import { lessSure } from "~/app/domain/sample-tables/Sureness";
import type { Origin } from "~/app/domain/sample-tables/toTableModel";
import { useTexts } from "~/app/i18n/useTexts";
import type { Localised } from "~/schemas/language";
import { useTableTexts } from "../builder/useTableTexts";
import { fieldId } from "../Field";
import { FindingList } from "../FindingList";
import { MarkedSheet } from "../supplement/MarkedSheet";
import { CorrectReading } from "./CorrectReading";
import { pointAtCell } from "./pointAtCell";

/** Values named of one variable; the rest is a number. */
const mostValues = 24;

/** What was read from a sample table: what to do about it, the variables that were recognised, and how it looks. */
export function ReadingResult(props: {
  reading: ShownReading;
  variables: readonly { id: string; label: Localised }[];
  /** The sources were changed since the file was read. */
  isOutdated: boolean;
  correctionError: string | undefined;
}) {
  const { reading, variables, isOutdated, correctionError } = props;
  const t = useTexts().apply.reading;
  const words = useTableTexts();
  const lastPoint = useRef<string | null>(null);
  const pointAt = (sheet: string) => (event: React.MouseEvent) => {
    const place = pointAtCell(event.target);
    if (place === null) return;
    const range = event.shiftKey && lastPoint.current ? `${lastPoint.current}:${place}` : place;
    if (!event.shiftKey) lastPoint.current = place.split(":")[0] ?? null;
    fillById(fieldId("correction.range"), range);
    fillById(fieldId("correction.sheet"), sheet);
  };
  return (
    <div className="stack">
      <h3>{t.findings}</h3>
      <FindingList findings={reading.findings} />
      {isOutdated ? (
        <p>
          {words.reading.sourcesChanged}{" "}
          <button className="link-button" name="intent" value="recheck">
            {words.reading.recheck}
          </button>
        </p>
      ) : null}
      {reading.tables.length > 0 ? <h3>{t.variables}</h3> : null}
      {reading.tables.map((table, at) => (
        <ReadTable key={`${table.sheet}-${table.range}-${at}`} table={table} number={at + 1} />
      ))}
      {reading.preview.map((sheet) => (
        <section key={sheet.name} className="stack stack--tight">
          <h3>{t.sheet({ name: sheet.name })}</h3>
          {/* A convenience for the mouse: the place can be written below as well. */}
          <div onClick={pointAt(sheet.name)}>
            <MarkedSheet sheet={sheet} />
          </div>
        </section>
      ))}
      {reading.sheetsLeftOut > 0 ? <p className="quiet">{t.sheetsLeftOut({ count: reading.sheetsLeftOut })}</p> : null}
      <CorrectReading reading={reading} variables={variables} error={correctionError} />
      {reading.tables.length > 0 ? (
        <div className="stack stack--tight">
          <p>{words.reading.smallCells}</p>
          <div className="row">
            <button className="ds-button" data-variant="secondary" name="start" value="workbook">
              {words.list.fromWorkbook}
            </button>
          </div>
          <p className="quiet">{words.list.fromWorkbookHelp}</p>
        </div>
      ) : null}
    </div>
  );
}

function fillById(id: string, value: string): void {
  const field = document.getElementById(id);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

function ReadTable({ table, number }: { table: ShownReading["tables"][number]; number: number }) {
  const texts = useTexts().apply;
  const t = texts.reading;
  const words = useTableTexts().reading;
  const { origins } = table;
  const lines = [
    ...table.rows.map((variable, at) => ({ place: t.row, variable, origin: origins.variables[`row-${at + 1}`] })),
    ...table.columns.map((variable, at) => ({
      place: t.column,
      variable,
      origin: origins.variables[`column-${at + 1}`],
    })),
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
            <th scope="col">{words.place}</th>
            <th scope="col">{words.sureness}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, variable, origin }, at) => (
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
              <Found origins={[origin?.heading, origin?.categories]} />
            </tr>
          ))}
          {(["title", "unit", "period"] as const).map((part) =>
            origins[part] ? (
              <tr key={part}>
                <th scope="row">{words[part]}</th>
                <td />
                <td>{partText(table.model, part)}</td>
                <td />
                <Found origins={[origins[part]]} />
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

type Model = ShownReading["tables"][number]["model"];

function partText({ title, unit, period }: Model, part: "title" | "unit" | "period"): string {
  if (part === "title") return title;
  return part === "unit" ? unit.label : [...new Set([period.from, period.to].filter(Boolean))].join("–");
}

/** Where something was read, and how sure it is what it means: the least sure of its parts. */
function Found({ origins }: { origins: readonly (Origin | null | undefined)[] }) {
  const words = useTableTexts().reading;
  const found = origins.filter((origin): origin is Origin => Boolean(origin));
  const places = [...new Set(found.flatMap(({ range }) => range ?? []))];
  const sureness = found.map((origin) => origin.sureness).reduce(lessSure, "certain");
  return (
    <>
      <td>{places.join(", ")}</td>
      <td>{found.length > 0 ? words.sure[sureness] : null}</td>
    </>
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
