/** A row or a column of a delivered table, with its labels from the outermost variable in. */
export interface DeliveredLine {
  readonly labels: readonly string[];
  /** Row or column of the sheet, counted from 1. */
  readonly at: number;
}

/**
 * What stands in a cell. Marks of suppression are never zero; a dash may be either, so it is told apart.
 */
export type DeliveredCell =
  | { readonly kind: "number"; readonly value: number; readonly formula: boolean; readonly asText: boolean }
  | { readonly kind: "suppressed" | "dash" | "empty" }
  | { readonly kind: "text"; readonly text: string };

/** A filled table as it stands in the delivered workbook. */
export interface DeliveredTable {
  readonly sheet: string;
  readonly rows: readonly DeliveredLine[];
  readonly columns: readonly DeliveredLine[];
  /** By row, then by column. */
  readonly cells: readonly (readonly DeliveredCell[])[];
  /** Cells with figures outside the table, as addresses. */
  readonly outside: readonly string[];
}
