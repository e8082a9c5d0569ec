import type { TableModel } from "~/schemas/tableModel";

/** What a workbook tells of a table: keys and ids are the portal's own, and what weighs in proposals only is left out. */
export function asWritten(model: TableModel): object {
  const variables = (["rows", "columns", "filters"] as const).map((side) => [
    side,
    model[side].map((variable) => ({ ...variable, key: "", keepFine: false })),
  ]);
  return { ...model, ...Object.fromEntries(variables), id: "", rates: null };
}
