import { previewSheet, type SheetPreview } from "../previewSheet";
import type { SheetGrid } from "../SheetGrid";

/** A sheet as rows of equal length, for comparing. */
export interface SheetTexts {
  readonly name: string;
  /** Letters of the columns. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** The row's number in the sheet. */
    readonly row: number;
    /** The text of each column; of a merged cell in its first place. */
    readonly texts: readonly string[];
    /** The same, with the text of a merged cell in every place that it covers. */
    readonly spread: readonly string[];
  }[];
  /** Whether the sheet is larger than this. */
  readonly isCut: boolean;
}

/** @param sheet as it was read, or as a page shows it; the first rows and columns, hidden ones left out */
export function sheetTexts(sheet: SheetGrid | SheetPreview): SheetTexts {
  const { name, columns, rows, rowCount, columnCount } = "merges" in sheet ? previewSheet(sheet, []) : sheet;
  /** For each column the text of a merged cell above, and how many rows it still covers. */
  const above = columns.map(() => ({ text: "", rows: 0 }));
  return {
    name,
    columns,
    rows: rows.map(({ row, cells }) => {
      const texts = columns.map(() => "");
      const spread = above.map((merged) => (merged.rows > 0 ? merged.text : ""));
      let at = 0;
      for (const { text, rowSpan, colSpan } of cells) {
        while ((above[at]?.rows ?? 0) > 0) at++;
        texts[at] = text;
        for (const end = Math.min(at + colSpan, columns.length); at < end; at++) {
          spread[at] = text;
          above[at] = { text, rows: rowSpan };
        }
      }
      for (const merged of above) merged.rows = Math.max(0, merged.rows - 1);
      return { row, texts, spread };
    }),
    isCut: rowCount > rows.length || columnCount > columns.length,
  };
}
