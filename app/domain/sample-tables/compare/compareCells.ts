import { alignItems } from "./alignItems";
import { sharedPart, type Pair } from "./pairInPasses";
import type { SheetTexts } from "./SheetTexts";

export type ComparedCell =
  | { readonly status: "same" | "added" | "removed"; readonly text: string }
  | { readonly status: "changed"; readonly before: string; readonly after: string };

export interface ComparedRow {
  /** Its number in the sheet; null where it was not there. */
  readonly before: number | null;
  readonly after: number | null;
  /** Unchanged rows left out before this one. */
  readonly skipped: number;
  /** One for each column. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCells {
  readonly cellsChanged: number;
  readonly columns: readonly { readonly before: string | null; readonly after: string | null }[];
  readonly rows: readonly ComparedRow[];
  readonly rowsAfter: number;
  readonly isShortened: boolean;
  readonly isCut: boolean;
}

/** So many rows are listed at most. */
const mostRows = 150;
/** Unchanged rows that are listed on either side of a changed one. */
const around = 1;

type Place = readonly [before: number | null, after: number | null];

/** Which rows and columns of two versions belong together, by their place in each; what one lacks is null there. */
export interface Alignment {
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
}

export function alignSheets(before: SheetTexts, after: SheetTexts): Alignment {
  const columnPairs = alignColumns(before, after);
  return {
    rows: inOrder(alignRows(before, after, columnPairs), before.rows.length, after.rows.length),
    columns: inOrder(columnPairs, before.columns.length, after.columns.length),
  };
}

/** Two versions of a sheet, cell by cell. An empty row or column more or less is no difference. */
export function compareCells(
  before: SheetTexts,
  after: SheetTexts,
  aligned = alignSheets(before, after),
): ComparedCells {
  const { columns } = aligned;
  const rows = aligned.rows.map(([one, other]) => ({
    before: one === null ? null : (before.rows[one]?.row ?? null),
    after: other === null ? null : (after.rows[other]?.row ?? null),
    cells: columns.map(([from, to]) => compareCell(textAt(before, one, from), textAt(after, other, to))),
  }));
  const differs = rows.map(({ cells }) => cells.some(isDifferent));
  const near = rows.flatMap((_, at) =>
    differs.slice(Math.max(0, at - around), at + around + 1).includes(true) ? [at] : [],
  );
  const listed = near.slice(0, mostRows);
  const used = columns.flatMap((_, at) =>
    listed.some((row) => isDifferent(rows[row]?.cells[at]) || hasText(rows[row]?.cells[at])) ? [at] : [],
  );
  return {
    cellsChanged: rows.reduce((sum, { cells }) => sum + cells.filter(isDifferent).length, 0),
    columns: used.map((at) => {
      const [from, to] = columns[at] ?? [null, null];
      return {
        before: from === null ? null : (before.columns[from] ?? null),
        after: to === null ? null : (after.columns[to] ?? null),
      };
    }),
    rows: listed.flatMap((at, turn) => {
      const row = rows[at];
      if (!row) return [];
      const cells = used.flatMap((column) => row.cells[column] ?? []);
      return [{ ...row, skipped: at - (listed[turn - 1] ?? -1) - 1, cells }];
    }),
    rowsAfter: listed.length === near.length ? rows.length - 1 - (listed.at(-1) ?? -1) : 0,
    isShortened: listed.length < near.length,
    isCut: before.isCut || after.isCut,
  };
}

const textAt = ({ rows }: SheetTexts, row: number | null, column: number | null): string =>
  row === null || column === null ? "" : (rows[row]?.texts[column] ?? "");

function compareCell(before: string, after: string): ComparedCell {
  if (before === after) return { status: "same", text: after };
  if (before === "") return { status: "added", text: after };
  return after === "" ? { status: "removed", text: before } : { status: "changed", before, after };
}

const isDifferent = (cell: ComparedCell | undefined): boolean => cell !== undefined && cell.status !== "same";
const hasText = (cell: ComparedCell | undefined): boolean => cell?.status === "same" && cell.text !== "";

/** Pairs, and what is in none of them, in the order of both; what was taken out before what was put in. */
function inOrder(pairs: readonly Pair[], before: number, after: number): Place[] {
  const places: Place[] = [];
  let [one, other] = [0, 0];
  for (const [nextOne, nextOther] of [...pairs, [before, after] as const]) {
    for (; one < nextOne; one++) places.push([one, null]);
    for (; other < nextOther; other++) places.push([null, other]);
    if (one < before && other < after) places.push([one++, other++]);
  }
  return places;
}

/** By all that stands in a column, merged headers included. */
function alignColumns(before: SheetTexts, after: SheetTexts): Pair[] {
  const texts = ({ columns, rows }: SheetTexts) =>
    columns.map((_, at) => rows.map(({ spread }) => spread[at] ?? "").filter(Boolean));
  const [some, others] = [texts(before), texts(after)];
  const [sets, otherSets] = [some, others].map((lists) => lists.map((list) => new Set(list)));
  const none = new Set<string>();
  return alignItems(some.map(asOne), others.map(asOne), (one, other) =>
    sharedPart(sets?.[one] ?? none, otherSets?.[other] ?? none),
  );
}

/** By what stands in the columns that both have. */
function alignRows(before: SheetTexts, after: SheetTexts, columns: readonly Pair[]): Pair[] {
  const [some, others] = [
    keysOf(
      before,
      columns.map(([one]) => one),
      "before",
    ),
    keysOf(
      after,
      columns.map(([, other]) => other),
      "after",
    ),
  ];
  // Each text as a number, since every row may have to be held against every other.
  const numbers = new Map([["", 0]]);
  const numbered = (sheet: SheetTexts, side: 0 | 1) =>
    sheet.rows.map(({ texts }) =>
      Int32Array.from(columns, (pair) => {
        const text = texts[pair[side]] ?? "";
        const found = numbers.get(text) ?? numbers.size;
        numbers.set(text, found);
        return found;
      }),
    );
  const [was, is] = [numbered(before, 0), numbered(after, 1)];
  return alignItems(some, others, (one, other) => likenessOf(was[one], is[other]));
}

/** How much of what is filled in either of two rows is the same in both, from 0 to 1; 0 stands for an empty cell. */
function likenessOf(was: Int32Array | undefined, is: Int32Array | undefined): number {
  if (!was || !is) return 0;
  let [filled, equal] = [0, 0];
  for (let at = 0; at < was.length; at++) {
    if (was[at] !== 0 || is[at] !== 0) filled++;
    if (was[at] !== 0 && was[at] === is[at]) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** A row that is empty but for columns that the other version lacks is like none of the other's. */
function keysOf(sheet: SheetTexts, columns: readonly number[], side: string): string[] {
  return sheet.rows.map(({ texts }, at) => {
    const common = columns.map((column) => texts[column] ?? "");
    if (common.some(Boolean)) return asOne(common);
    return texts.some(Boolean) ? `\u0001${side} ${at}` : "";
  });
}

const asOne = (texts: readonly string[]): string => (texts.some(Boolean) ? texts.join("\u0000") : "");
