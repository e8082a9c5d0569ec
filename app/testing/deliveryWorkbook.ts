import ExcelJs from "exceljs";
import { writeSampleWorkbook } from "~/app/adapters/workbook/writeSampleWorkbook";
import { planTableSheet } from "~/app/domain/sample-tables/export/planTableSheet";
import type { TableModel } from "~/schemas/tableModel";

const noNames = { sources: new Map<string, string>(), codeLists: new Map<string, string>() };

/**
 * A specification as the portal writes it, filled in as the staff of a unit would.
 * @param fill what is put in a cell of a table; row and column are leaves, totals included, from 0
 * @param change what else they did to the workbook
 */
export async function deliveryWorkbook(
  models: readonly TableModel[],
  fill: (row: number, column: number, table: number) => number | string | null,
  change: (workbook: ExcelJs.Workbook) => void = () => undefined,
): Promise<Buffer> {
  const bytes = await writeSampleWorkbook(models, { ...noNames, createdAt: new Date("2026-11-22T10:00:00Z") });
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  models.forEach((model, at) => {
    const plan = planTableSheet(model);
    const sheet = workbook.getWorksheet(`Tabell ${at + 1}`);
    if (!sheet) throw new RangeError(`no sheet for table ${at + 1}`);
    for (let row = 0; row < plan.bodyRows; row++)
      for (let column = 0; column < plan.bodyColumns; column++) {
        const content = fill(row, column, at);
        if (content !== null)
          sheet.getCell(plan.top + plan.headerRows + row, 1 + plan.stubColumns + column).value = content;
      }
  });
  change(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
