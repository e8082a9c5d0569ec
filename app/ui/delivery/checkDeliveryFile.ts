import { checkDeliveredWorkbook } from "~/app/domain/deliveries/checkDeliveredWorkbook";
import type { DeliveryCheck, DeliveryQuestion } from "~/app/domain/deliveries/Deviation";
import type { SheetGrid } from "~/app/domain/sample-tables/SheetGrid";

export interface CheckRequest {
  bytes: ArrayBuffer;
  question: DeliveryQuestion;
}
/** `unreadable`: it is no workbook that can be read here; it is not sent anywhere. */
export type CheckAnswer = { kind: "checked"; check: DeliveryCheck } | { kind: "unreadable" };

/**
 * What the web worker does with a file: reads it and holds it against what was granted, with the same functions as the
 * server. It sends nothing.
 */
export async function checkDeliveryFile(
  { bytes, question }: CheckRequest,
  readSheets: (bytes: ArrayBuffer) => Promise<SheetGrid[]>,
): Promise<CheckAnswer> {
  let sheets: SheetGrid[];
  try {
    sheets = await readSheets(bytes);
  } catch {
    return { kind: "unreadable" };
  }
  return sheets.length === 0
    ? { kind: "unreadable" }
    : { kind: "checked", check: checkDeliveredWorkbook(sheets, question) };
}
