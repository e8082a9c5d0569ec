import { useCallback, useMemo, useRef, useState } from "react";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { AskableSheet } from "~/app/domain/applications/supplementCells";
import { cellLabel } from "~/app/i18n/fieldLabel";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { fieldId, SelectField, TextArea, TextField } from "../Field";
import { nameAsId } from "../staff/StaffForm";
import { CellGrid } from "./CellGrid";
import type { CellMarks } from "./CellMark";

/** A cell and what is asked about it, as typed. */
interface CellRow {
  key: number;
  /** Field and sheet: `workbook|Ark1`. */
  place: string;
  ref: string;
  comment: string;
}

const placeOf = ({ field, preview }: AskableSheet) => `${field}|${preview.name}`;

/**
 * Cells of the sample table with a comment each: chosen in the table, or by sheet and address. Each stands in a line of
 * fields, so that the form is the same without a script; there is always an empty line to go on with.
 */
export function CellQuestions(props: {
  sheets: readonly AskableSheet[];
  asked: readonly FieldComment[];
  /** `cells` of the form as it was sent; undefined before that. */
  typed: unknown;
  errorOf: (name: string) => string | undefined;
}) {
  const { sheets, asked, typed, errorOf } = props;
  const t = useTexts().supplement.cells;
  const language = useLanguage();
  const keys = useRef(0);
  const blank = (place = placeOf(sheets[0]!)): CellRow => ({ key: keys.current++, place, ref: "", comment: "" });
  const [rows, setRows] = useState(() => {
    const begun = typed === undefined ? rowsAsked(asked) : rowsTyped(typed);
    return [...begun.map((row) => ({ ...blank(), ...row })), blank()];
  });
  const [said, setSaid] = useState("");
  const latest = useRef(rows);
  latest.current = rows;

  const focusComment = (index: number) =>
    requestAnimationFrame(() => document.getElementById(idOf(index, "comment"))?.focus());
  const choose = useCallback(
    (place: string, sheet: string, ref: string) => {
      const before = latest.current;
      const at = before.findIndex((row) => row.place === place && row.ref.toUpperCase() === ref);
      const free = before.findIndex((row) => row.ref === "" && row.comment === "");
      const index = at >= 0 ? at : free >= 0 ? free : before.length;
      const changed = before.map((row, number) => (number === index ? { ...row, place, ref } : row));
      if (index === before.length) changed.push({ ...blank(place), ref });
      setRows(changed.some((row) => row.ref === "" && row.comment === "") ? changed : [...changed, blank(place)]);
      setSaid(t.chosen({ cell: cellLabel({ sheet, ref }, language) }));
      focusComment(index);
    },
    // The rows are read when a cell is chosen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, language],
  );
  const change = (index: number, part: Partial<CellRow>) =>
    setRows((before) => before.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const remove = (index: number) => {
    setRows((before) => {
      const left = before.filter((_, at) => at !== index);
      return left.length > 0 ? left : [blank()];
    });
    setSaid(t.removed);
    document.getElementById(legendId)?.focus();
  };
  const marksOf = useMemo(
    () => new Map(sheets.map((sheet) => [placeOf(sheet), marksIn(rows, placeOf(sheet))])),
    [sheets, rows],
  );
  return (
    <fieldset className="field cell-questions">
      <legend id={legendId} tabIndex={-1}>
        {t.legend}
      </legend>
      <p className="field__help">{t.lead}</p>
      {sheets.map((sheet, at) => (
        <Sheet
          key={placeOf(sheet)}
          sheet={sheet}
          isFirst={at === 0}
          marks={marksOf.get(placeOf(sheet)) ?? {}}
          choose={choose}
        />
      ))}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className="cell-rows">
        {rows.map((row, index) => {
          const name = (part: string) => `cells[${index}].${part}`;
          const sheet = row.place.slice(row.place.indexOf("|") + 1);
          const cell = row.ref ? cellLabel({ sheet, ref: row.ref }, language) : t.numbered({ number: index + 1 });
          return (
            <li key={row.key} className="cell-row">
              <SelectField
                id={idOf(index, "place")}
                name={name("place")}
                label={t.sheet}
                value={row.place}
                onChange={(event) => change(index, { place: event.target.value })}
                options={sheets.map((one) => ({ value: placeOf(one), label: one.preview.name }))}
              />
              <TextField
                id={idOf(index, "ref")}
                name={name("ref")}
                label={t.ref}
                help={t.refHelp}
                value={row.ref}
                error={errorOf(name("ref"))}
                onChange={(event) => change(index, { ref: event.target.value })}
                autoComplete="off"
                maxLength={20}
                short
              />
              <TextArea
                id={idOf(index, "comment")}
                name={name("comment")}
                label={t.comment}
                value={row.comment}
                error={errorOf(name("comment"))}
                onChange={(event) => change(index, { comment: event.target.value })}
                rows={2}
              />
              <button
                className="link-button"
                name="intent"
                value={`remove-cell ${index}`}
                aria-label={t.removeCell({ cell })}
                onClick={(event) => {
                  event.preventDefault();
                  remove(index);
                }}
              >
                {t.remove}
              </button>
            </li>
          );
        })}
      </ol>
      <div>
        <button
          className="ds-button"
          data-variant="secondary"
          name="intent"
          value="edit"
          onClick={(event) => {
            event.preventDefault();
            setRows((before) => [...before, blank(before.at(-1)?.place)]);
            requestAnimationFrame(() => document.getElementById(idOf(rows.length, "place"))?.focus());
          }}
        >
          {t.add}
        </button>
      </div>
    </fieldset>
  );
}

const legendId = "celler-i-tabellen";
const idOf = (index: number, part: string) => fieldId(nameAsId(`cells[${index}].${part}`));

function Sheet(props: {
  sheet: AskableSheet;
  isFirst: boolean;
  marks: CellMarks;
  choose: (place: string, sheet: string, ref: string) => void;
}) {
  const { sheet, isFirst, marks, choose } = props;
  const t = useTexts().supplement.cells;
  const { name } = sheet.preview;
  const place = placeOf(sheet);
  const chosen = useCallback((ref: string) => choose(place, name, ref), [choose, place, name]);
  if (sheet.preview.rows.length === 0) return null;
  return (
    <details open={isFirst}>
      <summary>{t.grid({ name })}</summary>
      <CellGrid sheet={sheet.preview} marks={marks} choose={chosen} />
    </details>
  );
}

/** Lines count from 1 as they stand below the table; those that name no cell yet are left out. */
function marksIn(rows: readonly CellRow[], place: string): CellMarks {
  const marks: Record<string, number[]> = {};
  rows.forEach((row, at) => {
    const ref = row.ref.trim().toUpperCase();
    if (row.place === place && ref !== "") (marks[ref] ??= []).push(at + 1);
  });
  return marks;
}

type Begun = Omit<CellRow, "key">;

const rowsAsked = (asked: readonly FieldComment[]): Begun[] =>
  asked.flatMap(({ field, comment, cell }) =>
    cell ? [{ place: `${field}|${cell.sheet}`, ref: cell.ref, comment }] : [],
  );

function rowsTyped(typed: unknown): Begun[] {
  if (!Array.isArray(typed)) return [];
  return typed.flatMap((row: unknown): Begun[] => {
    if (typeof row !== "object" || row === null) return [];
    const { place, ref, comment } = row as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    return text(ref) || text(comment) ? [{ place: text(place), ref: text(ref), comment: text(comment) }] : [];
  });
}
