import type { Worksheet } from "exceljs";
import { beginsLikeFormula } from "~/app/domain/sample-tables/export/formulaText";
import { quotedStyle, type SheetStyle } from "./sheetStyles";
import { storedText } from "./sheetText";

/** Puts a text in a cell, never as a formula; an empty one only gives the cell its look. */
export function putText(sheet: Worksheet, row: number, column: number, text: string, style: SheetStyle): void {
  const cell = sheet.getCell(row, column);
  cell.style = beginsLikeFormula(text) ? quotedStyle(style) : style;
  if (text !== "") cell.value = storedText(text);
}
