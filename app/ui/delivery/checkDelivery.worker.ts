import { checkDeliveryFile, type CheckRequest } from "./checkDeliveryFile";
import { readSheetsInBrowser } from "./readSheetsInBrowser";

// A thread of its own: the page stays alive while a large workbook is read, and ExcelJS is loaded nowhere else.
addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  void checkDeliveryFile(data, readSheetsInBrowser).then((answer) => postMessage(answer));
});
