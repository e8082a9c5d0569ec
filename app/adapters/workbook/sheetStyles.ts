import type { Borders, Fill, Style } from "exceljs";

export type SheetStyle = Partial<Style>;

const line = { style: "thin", color: { argb: "FFB8B3A6" } } as const;
const border: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
const fill: Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF4EFE4" } };
/** A font without a name is another one in LibreOffice. */
const plain = { name: "Calibri", family: 2, size: 11 } as const;
/** "@": whatever is typed over such a cell stays text, also where it begins like a formula. */
const text = { numFmt: "@", font: plain };

/**
 * The looks of the cells. ExcelJS tells looks apart by object, so that a cell with one of these costs next to nothing.
 */
export const sheetStyles = {
  title: { ...text, font: { ...plain, bold: true, size: 14 }, alignment: { vertical: "top" } },
  line: { ...text, alignment: { vertical: "top" } },
  longTitle: { ...text, font: { ...plain, bold: true, size: 14 }, alignment: { vertical: "top", wrapText: true } },
  longLine: { ...text, alignment: { vertical: "top", wrapText: true } },
  variable: {
    ...text,
    border,
    fill,
    font: { ...plain, bold: true },
    alignment: { vertical: "bottom", wrapText: true },
  },
  columnVariable: {
    ...text,
    border,
    fill,
    font: { ...plain, italic: true },
    alignment: { horizontal: "right", vertical: "middle" },
  },
  columnCategory: {
    ...text,
    border,
    fill,
    font: { ...plain, bold: true },
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  measure: { ...text, border, fill, alignment: { horizontal: "center", vertical: "middle", wrapText: true } },
  rowCategory: { ...text, border, fill, alignment: { horizontal: "left", vertical: "top", wrapText: true } },
  rowTotal: {
    ...text,
    border,
    fill,
    font: { ...plain, bold: true },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
  /** To be filled with numbers: no text format. */
  figure: { border, font: plain },
  listHeading: {
    ...text,
    border,
    fill,
    font: { ...plain, bold: true },
    alignment: { vertical: "middle", wrapText: true },
  },
  listCell: { ...text, border, alignment: { vertical: "top", wrapText: true } },
  listId: {
    ...text,
    border,
    font: { ...plain, color: { argb: "FF6B6F72" }, size: 9 },
    alignment: { vertical: "top", wrapText: true },
  },
} satisfies Record<string, SheetStyle>;

const quoted = new Map<SheetStyle, SheetStyle>();

/**
 * The same look for a text that begins like a formula. ExcelJS can't mark it as quoted: the locking, which every cell
 * has by default, is stated here, and `packWorkbook` makes the mark of it.
 */
export function quotedStyle(style: SheetStyle): SheetStyle {
  const known = quoted.get(style);
  if (known) return known;
  const made: SheetStyle = { ...style, protection: { locked: true } };
  quoted.set(style, made);
  return made;
}
