import type { TableModel } from "~/schemas/tableModel";
import { planTableSheet, type TablePlan } from "../export/planTableSheet";
import { aboutSheet, codesSheet, tableNumber } from "../export/sheetNames";
import { normaliseLabel } from "../normaliseLabel";
import type { SheetGrid } from "../SheetGrid";
import { CellTexts } from "./CellTexts";
import { compareWithSheet, type SheetComparison } from "./compareWithSheet";
import { fitsModel } from "./fitsModel";
import { readAbout } from "./readAbout";
import { readCodes } from "./readCodes";

/** A table that the workbook itself tells of, held against the sheet that shows it. */
export interface DeclaredTable extends SheetComparison {
  readonly model: TableModel;
  /** The sheet that shows it. */
  readonly sheet: SheetGrid;
  readonly plan: TablePlan;
}

/**
 * Reads back what a workbook of this portal declares in its sheets "Om tabellene" and "Kodelister". A table whose
 * sheet is gone is left out: what people see counts. Of one whose labels are no longer the same, all but rows and
 * columns can still be used.
 * @returns null when the workbook declares nothing that can be understood
 */
export function readDeclared(sheets: readonly SheetGrid[]): DeclaredTable[] | null {
  const declaring = findDeclaring(sheets);
  if (!declaring) return null;
  const about = readAbout(new CellTexts(declaring.about));
  const codes = about && readCodes(new CellTexts(declaring.codes));
  if (!codes) return null;
  const shown = sheets.filter((sheet) => !isDeclaring(sheet)).map((sheet) => new CellTexts(sheet));
  const taken = new Set<CellTexts>();
  const tables: DeclaredTable[] = [];
  for (const [number, said] of [...about].sort(([a], [b]) => a - b)) {
    const sides = codes.get(number) ?? { rows: [], columns: [], filters: [] };
    const model: TableModel = {
      ...said,
      ...sides,
      id: `table-${number}`,
      rates: { source: "", year: "", groups: [] },
    };
    if (!fitsModel(model)) return null;
    const found = findSheet(model, number, shown, taken);
    if (!found) continue;
    taken.add(found.texts);
    const title = found.comparison.changedLines.find(({ role }) => role === "title")?.seen;
    tables.push({
      ...found.comparison,
      model: title ? { ...model, title } : model,
      sheet: found.texts.sheet,
      plan: found.plan,
    });
  }
  return tables;
}

/** Whether a sheet is one of the two that declare the tables, by its name. */
export const isDeclaring = ({ name }: Pick<SheetGrid, "name">): boolean =>
  [aboutSheet, codesSheet].some((one) => normaliseLabel(one) === normaliseLabel(name));

function findDeclaring(sheets: readonly SheetGrid[]): { about: SheetGrid; codes: SheetGrid } | null {
  const named = (name: string): SheetGrid | undefined =>
    sheets.find((sheet) => normaliseLabel(sheet.name) === normaliseLabel(name));
  const [about, codes] = [named(aboutSheet), named(codesSheet)];
  return about && codes ? { about, codes } : null;
}

interface FoundSheet {
  readonly texts: CellTexts;
  readonly plan: TablePlan;
  readonly comparison: SheetComparison;
}

/** The sheet of the table's own name; renamed, another one that shows the same labels. */
function findSheet(
  model: TableModel,
  number: number,
  shown: readonly CellTexts[],
  taken: ReadonlySet<CellTexts>,
): FoundSheet | null {
  const plan = planTableSheet(model);
  const own = shown.find((texts) => tableNumber(texts.sheet.name) === number && !taken.has(texts));
  if (own) return { texts: own, ...compared(model, plan, own) };
  for (const texts of shown) {
    if (taken.has(texts) || tableNumber(texts.sheet.name) !== null) continue;
    const found = compared(model, plan, texts);
    if (found.comparison.sameLabels && found.plan.layout !== null) return { texts, ...found };
  }
  return null;
}

/** A table may have been too large to be shown beside the others of its workbook. */
function compared(model: TableModel, plan: TablePlan, texts: CellTexts): Omit<FoundSheet, "texts"> {
  const comparison = compareWithSheet(plan, texts);
  if (comparison.sameLabels || plan.layout === null) return { plan, comparison };
  const toldOnly = planTableSheet(model, 0);
  const other = compareWithSheet(toldOnly, texts);
  return other.sameLabels ? { plan: toldOnly, comparison: other } : { plan, comparison };
}
