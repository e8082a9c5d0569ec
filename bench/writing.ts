import ExcelJs from "exceljs";
import { writeSampleWorkbook } from "~/app/adapters/workbook/writeSampleWorkbook";
import { placedLabels, planTableSheet } from "~/app/domain/sample-tables/export/planTableSheet";
import type { TableModel } from "~/schemas/tableModel";
import { longTable, nestedTable } from "./largeTable";
import { atMost, median, type Measurement } from "./Measurement";

const aim = 1.5;
const rounds = 5;
const options = { sources: new Map<string, string>(), codeLists: new Map<string, string>(), createdAt: new Date(0) };

/**
 * How long writing a table of 100,000 cells takes against ExcelJS writing plain cells: the same labels, a number in
 * each cell, no looks, no merging, and none of the two sheets that tell about it.
 */
export async function benchWriting(): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const [name, model] of [
    ["nested on both sides", nestedTable],
    ["with a list of 20,000 codes, written as well", longTable],
  ] as const) {
    const [ours, theirs]: [number[], number[]] = [[], []];
    // The first round warms both up.
    for (let round = 0; round <= rounds; round++) {
      const times = [
        await millisecondsOf(() => writeSampleWorkbook([model], options)),
        await millisecondsOf(() => writePlain(model)),
      ];
      if (round === 0) continue;
      ours.push(times[0] ?? 0);
      theirs.push(times[1] ?? 0);
    }
    const [own, other] = [median(ours), median(theirs)];
    const figures = `${Math.round(own)} ms against ${Math.round(other)} ms of ExcelJS writing plain cells`;
    results.push(
      atMost(aim, Math.round((own / other) * 100) / 100, "times", `writing 100,000 cells ${name}: ${figures}`),
    );
  }
  return results;
}

async function writePlain(model: TableModel): Promise<void> {
  const plan = planTableSheet(model);
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet("Tabell 1");
  for (const { text, down, right } of placedLabels(plan)) {
    if (text !== "") sheet.getCell(plan.top + down, 1 + right).value = text;
  }
  for (let row = 0; row < plan.bodyRows; row++) {
    const cells = sheet.getRow(plan.top + plan.headerRows + row);
    for (let column = 0; column < plan.bodyColumns; column++) cells.getCell(plan.stubColumns + column + 1).value = 0;
  }
  await workbook.xlsx.writeBuffer();
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
