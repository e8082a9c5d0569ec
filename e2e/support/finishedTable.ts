import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { deliveryWorkbook } from "~/app/testing/deliveryWorkbook";
import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";

/** County over sex and age, from the register of heart and vascular disease, which FHI prepares. */
export const ofHeartRegistry: TableModel = { ...exampleTable, sources: ["hkr"] };

/** What an application has that asks for that table. */
export const builtTable: DraftContent = {
  tableChoice: "build",
  tables: [ofHeartRegistry.id],
  [`tableModel.${ofHeartRegistry.id}`]: JSON.stringify(ofHeartRegistry),
};

/** 10 and 20 in the counties, 30 in all: nothing below any threshold, and totals that add up. */
export const safeFigures = (row: number): number | null => [10, 20, 30][row] ?? null;

/** A finished table as the staff of a unit would upload it. */
export async function finishedTable(
  models: readonly TableModel[],
  fill: Parameters<typeof deliveryWorkbook>[1] = safeFigures,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return {
    name: "ferdig-tabell.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await deliveryWorkbook(models, fill),
  };
}
