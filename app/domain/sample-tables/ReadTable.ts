import type { SampleTable, TableVariable } from "~/schemas/sampleTable";
import type { GridRange } from "./SheetGrid";
import { rangeAddress } from "./SheetGrid";

/** A variable of a table that was read, with where it stands in the sheet. */
export interface ReadVariable extends TableVariable {
  /** The heading as written; null where the sheet names none. */
  readonly heading: string | null;
  /** The heading and all labels. */
  readonly place: GridRange;
  /** The catalogue's variable, where it was recognised: label in three languages. */
  readonly label: { readonly nb: string; readonly nn: string; readonly en: string } | null;
  /** By category as written, the catalogue's words for it; null for one that only its form is known of. */
  readonly known: ReadonlyMap<string, { readonly nb: string; readonly nn: string; readonly en: string } | null>;
}

/** A table as it was read: the contract's parts, and what findings and previews rest on. */
export interface ReadTable extends Omit<SampleTable, "range" | "rows" | "columns"> {
  readonly range: GridRange;
  readonly rows: readonly ReadVariable[];
  readonly columns: readonly ReadVariable[];
  /** Rows of headers; null when the table has none. */
  readonly headerRange: GridRange | null;
  /** Columns of row labels; null when the table has none. */
  readonly stubRange: GridRange | null;
  readonly measures: readonly string[];
  readonly unitOfCount: string | null;
  readonly period: string | null;
  readonly notes: readonly string[];
  /** Cells that are to be empty and hold numbers. */
  readonly filled: { readonly count: number; readonly range: GridRange } | null;
}

/** The parts of the contract with the outside. */
export function toSampleTable(table: ReadTable): SampleTable {
  const variable = ({ variable, variableCode, categories, total }: ReadVariable): TableVariable => ({
    variable,
    variableCode,
    categories,
    total,
  });
  return {
    title: table.title,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    rows: table.rows.map(variable),
    columns: table.columns.map(variable),
    cells: table.cells,
  };
}

/**
 * Number of cells to be filled: the product of the categories, totals excluded. A variable without categories yet
 * counts as one; a table without any categories has none.
 */
export function countCells(variables: readonly Pick<TableVariable, "categories">[], measures: number): number {
  const sizes = variables.map((variable) => variable.categories.length).filter((size) => size > 0);
  return sizes.length === 0 ? 0 : sizes.reduce((product, size) => product * size, Math.max(1, measures));
}
