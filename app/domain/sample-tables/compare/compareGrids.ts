import type { SheetPreview } from "../previewSheet";
import type { SheetGrid } from "../SheetGrid";
import { compareCells, type ComparedRow } from "./compareCells";
import { pairInPasses, pairMostAlike, sharedPart } from "./pairInPasses";
import { sheetTexts, type SheetTexts } from "./SheetTexts";

/** Two versions of a sheet, or one that was there once only. */
export type ComparedSheet =
  | { readonly status: "added" | "removed"; readonly name: string; readonly rows: number }
  | {
      readonly status: "kept";
      readonly nameBefore: string;
      readonly name: string;
      /** How many cells differ; 0 where the texts are the same. */
      readonly cellsChanged: number;
      /** Letters of the columns that are shown; null where the column was not there. */
      readonly columns: readonly { readonly before: string | null; readonly after: string | null }[];
      /** The rows in which something differs, and one on either side of them. */
      readonly rows: readonly ComparedRow[];
      /** Unchanged rows after the last one shown. */
      readonly rowsAfter: number;
      /** Whether more rows differ than are listed. */
      readonly isShortened: boolean;
      /** Whether one of the versions is larger than what was compared. */
      readonly isCut: boolean;
    };

/** Sheets with another name are the same when this much of their texts is. */
const leastShared = 0.5;

/**
 * Two versions of a workbook, cell by cell. Sheets are paired by name, else by what is in them, else by place; columns
 * and rows so that one put in between does not make all that follows differ.
 */
export function compareGrids(
  before: readonly (SheetGrid | SheetPreview)[],
  after: readonly (SheetGrid | SheetPreview)[],
): ComparedSheet[] {
  return listSheetComparisons(before, after).map((compare) => compare());
}

/** The same sheet by sheet, for a server that answers others in between: a large sheet takes its time. */
export function listSheetComparisons(
  before: readonly (SheetGrid | SheetPreview)[],
  after: readonly (SheetGrid | SheetPreview)[],
): (() => ComparedSheet)[] {
  const [some, others] = [before.map(sheetTexts), after.map(sheetTexts)];
  const earlier = pairSheets(some, others);
  const gone = some.filter((_, at) => ![...earlier.values()].includes(at));
  return [
    ...others.map((sheet, at) => (): ComparedSheet => {
      const was = some[earlier.get(at) ?? -1];
      if (!was) return { status: "added", name: sheet.name, rows: sheet.rows.length };
      return { status: "kept", nameBefore: was.name, name: sheet.name, ...compareCells(was, sheet) };
    }),
    ...gone.map(({ name, rows }) => (): ComparedSheet => ({ status: "removed", name, rows: rows.length })),
  ];
}

/** For each sheet of the later version that has one the sheet that it was before; both by their place. */
export function pairSheets(some: readonly SheetTexts[], others: readonly SheetTexts[]): Map<number, number> {
  const named = pairInPasses(some, others, [(one, other) => one.name === other.name]);
  const known = new Map<SheetTexts, Set<string>>();
  const textsOf = (sheet: SheetTexts) => {
    const found = known.get(sheet) ?? allTexts(sheet);
    known.set(sheet, found);
    return found;
  };
  const likeness = (one: SheetTexts, other: SheetTexts) => sharedPart(textsOf(one), textsOf(other));
  const alike = pairMostAlike(some, others, named, likeness, leastShared);
  const sure = [...named, ...alike];
  const placed = some.flatMap((_, at) =>
    at < others.length && !sure.some(([one, other]) => one === at || other === at) ? [[at, at] as const] : [],
  );
  return new Map([...sure, ...placed].map(([one, other]) => [other, one]));
}

const allTexts = ({ rows }: SheetTexts): Set<string> => new Set(rows.flatMap(({ texts }) => texts).filter(Boolean));

/** Whether the texts of a sheet, and its name, are as they were. */
export const isSameSheet = (sheet: ComparedSheet): boolean =>
  sheet.status === "kept" && sheet.name === sheet.nameBefore && sheet.cellsChanged === 0;
