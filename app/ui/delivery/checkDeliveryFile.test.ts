import { describe, expect, test } from "vitest";
import { readXlsx } from "~/app/adapters/workbook/readXlsx";
import { workbookLimits } from "~/app/adapters/workbook/workbookLimits";
import { checkDeliveredWorkbook } from "~/app/domain/deliveries/checkDeliveredWorkbook";
import type { DeliveryQuestion, DeliveryRule } from "~/app/domain/deliveries/Deviation";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { deliveryWorkbook } from "~/app/testing/deliveryWorkbook";
import { checkDeliveryFile } from "./checkDeliveryFile";
import { readSheetsInBrowser } from "./readSheetsInBrowser";

const rule: DeliveryRule = { below: 5, source: "", zeros: "published", unitIsPerson: true };
const question: DeliveryQuestion = { granted: [exampleTable], rules: [rule], general: rule, whole: true };
const safe = (row: number) => [10, 20, 30][row] ?? null;
const check = (bytes: Buffer) =>
  checkDeliveryFile({ bytes: new Uint8Array(bytes).buffer, question }, readSheetsInBrowser);

describe("what the browser finds in a finished table", () => {
  test.each([
    ["nothing, in a specification filled in with safe figures", safe, undefined, []],
    [
      "a small cell, and the total that differs for it",
      (row: number, column: number) => (row === 1 && column === 1 ? 3 : safe(row)),
      undefined,
      ["below-threshold", "total-differs"],
    ],
    [
      "a lone suppressed cell",
      (row: number, column: number) => (row === 0 && column === 0 ? "." : safe(row)),
      undefined,
      ["recoverable"],
    ],
    [
      "a hidden sheet with figures, a hidden row and a hidden column",
      safe,
      (workbook: Parameters<NonNullable<Parameters<typeof deliveryWorkbook>[2]>>[0]) => {
        const sheet = workbook.addWorksheet("Rådata");
        sheet.getCell("A1").value = 1;
        sheet.state = "hidden";
        const table = workbook.getWorksheet("Tabell 1");
        if (table) [table.getRow(9).hidden, table.getColumn(3).hidden] = [true, true];
      },
      ["extra-sheet", "hidden-content", "hidden-content"],
    ],
  ] as const)("%s; the server finds the same", async (_, fill, change, codes) => {
    const bytes = await deliveryWorkbook([exampleTable], fill, change);
    const answer = await check(bytes);
    if (answer.kind !== "checked") throw new Error("it was not read");
    expect(answer.check.deviations.map(({ code }) => code)).toEqual(codes);
    const { sheets } = await readXlsx(bytes, workbookLimits);
    expect(answer.check).toEqual(checkDeliveredWorkbook(sheets, question));
  });

  test("a file that is no workbook can't be read, and is no error", async () => {
    for (const bytes of [Buffer.from("Fylke;Antall"), Buffer.from("PK\u0003\u0004broken"), Buffer.alloc(0)])
      expect(await check(bytes)).toEqual({ kind: "unreadable" });
  });
});
