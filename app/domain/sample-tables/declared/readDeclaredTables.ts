import { periodText, type LineRole } from "../export/sheetLines";
import type { ReadTable } from "../ReadTable";
import type { TableCatalogue } from "../Recognition";
import type { SheetGrid } from "../SheetGrid";
import { isDeclaring, readDeclared, type DeclaredTable } from "./readDeclared";
import { toReadTable } from "./toReadTable";

/** What a workbook declares, for the reader of layouts to go on from. */
export interface DeclaredReading {
  /** Tables whose sheets show what is declared. */
  readonly tables: readonly { readonly declared: DeclaredTable; readonly table: ReadTable }[];
  /** Sheets whose layout need not be read: those of the tables, and the declaring ones. */
  readonly done: ReadonlySet<SheetGrid>;
  /** By sheet: tables whose labels were changed. The layout is to be read, the rest still holds. */
  readonly changed: ReadonlyMap<SheetGrid, DeclaredTable>;
}

/** @returns null for a workbook that declares nothing */
export function readDeclaredTables(sheets: readonly SheetGrid[], catalogue: TableCatalogue): DeclaredReading | null {
  const declared = readDeclared(sheets);
  if (!declared) return null;
  const read = declared.flatMap((one) => {
    const table = toReadTable(one, catalogue);
    return table ? [{ declared: one, table }] : [];
  });
  const certain = new Set(read.map((one) => one.declared));
  return {
    tables: read,
    done: new Set([...sheets.filter(isDeclaring), ...read.map((one) => one.declared.sheet)]),
    changed: new Map(declared.filter((one) => !certain.has(one)).map((one) => [one.sheet, one])),
  };
}

/** Gives a table that was read by its layout the unit and period it was declared with, where no line says otherwise. */
export function withDeclared(table: ReadTable, { model, changedLines, plan }: DeclaredTable): ReadTable {
  const stands = (role: LineRole): boolean =>
    plan.above.some((line) => line.role === role) && !changedLines.some((line) => line.role === role);
  const unit = table.unitOfCount ?? (stands("unit") ? model.unit.label : null);
  const period = table.period ?? (stands("period") ? periodText(model.period) : null);
  return { ...table, unitOfCount: unit || null, period: period || null };
}
