/** Names of the sheets, in bokmål as all of the workbook is. */
export const aboutSheet = "Om tabellene";
export const codesSheet = "Kodelister";

/** Of the sheet with one table, counted from 1. */
export const tableSheet = (number: number): string => `Tabell ${number}`;

/** The number of a table by its name, as it stands in a sheet; null for anything else. */
export function tableNumber(text: string): number | null {
  const digits = /^tabell\s+(\d{1,4})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
