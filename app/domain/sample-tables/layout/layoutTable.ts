import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import type { Axis } from "./axis";
import { axisOf } from "./axis";
import { measureLabel } from "./measureLabel";

/** The heading of the columns' innermost level where several figures stand side by side. */
export const measuresHeading = "Måltall";

/**
 * How a table stands in a sheet, the same in the preview, the workbook and the text file: a column for each row
 * variable, headed by its name; a header row for each column variable, with its name in the last of those columns;
 * and one more header row that names the row variables, and what is in the cells.
 */
export interface TableLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Names of the row variables; one, empty, where there are none. */
  readonly stubHeads: readonly string[];
  /** What is in the cells when it is one thing; null when the columns' innermost level tells. */
  readonly measure: string | null;
  /** Cells to be filled, totals left out. */
  readonly cells: number;
}

/** @returns null for a table without any variable */
export function layoutTable(model: Pick<TableModel, "rows" | "columns" | "measures" | "unit">): TableLayout | null {
  if (model.rows.length + model.columns.length === 0) return null;
  const measures = model.measures.map((measure) => measureLabel(measure, model.unit));
  const several = measures.length > 1;
  const beside = { label: measuresHeading, total: false, categories: measures.map((label) => ({ label })) };
  return {
    rows: axisOf(model.rows),
    columns: axisOf(several ? [...model.columns, beside] : model.columns),
    stubHeads: model.rows.length === 0 ? [""] : model.rows.map((variable) => variable.label),
    measure: several ? null : (measures[0] ?? null),
    cells: countInnerCells([...model.rows, ...model.columns]) * measures.length,
  };
}

/** The product of the categories, totals left out; a variable without any counts as one. */
export function countInnerCells(variables: readonly Pick<ModelVariable, "categories">[]): number {
  return variables.reduce((product, variable) => product * Math.max(1, variable.categories.length), 1);
}
