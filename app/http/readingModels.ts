import { tableModel, type TableModel } from "~/schemas/tableModel";

/** The tables that were read from a workbook, as the builder has them; none where it was not read. */
export function modelsOfReading(stored: unknown): Omit<TableModel, "id">[] {
  if (typeof stored !== "object" || stored === null || !("tables" in stored) || !Array.isArray(stored.tables))
    return [];
  return (stored.tables as { model?: unknown }[]).flatMap(({ model }) => {
    const parsed = tableModel.omit({ id: true }).safeParse(model);
    return parsed.success ? [parsed.data] : [];
  });
}
