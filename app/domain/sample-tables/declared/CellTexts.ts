import type { SheetGrid } from "../SheetGrid";

/** The texts of a sheet by place, as they stand, with one kind of line end. */
export class CellTexts {
  private readonly byRow = new Map<number, Map<number, string>>();

  constructor(readonly sheet: SheetGrid) {
    for (const { row, column, text } of sheet.cells) {
      if (text === "") continue;
      const cells = this.byRow.get(row);
      if (cells) cells.set(column, text);
      else this.byRow.set(row, new Map([[column, text]]));
    }
  }

  /** "" for a blank cell. */
  at(row: number, column: number): string {
    return this.byRow.get(row)?.get(column) ?? "";
  }

  /** Rows with any text, from the top. */
  rows(): number[] {
    return [...this.byRow.keys()].sort((a, b) => a - b);
  }

  /** Columns with any text in this row. */
  columnsIn(row: number): Iterable<number> {
    return this.byRow.get(row)?.keys() ?? [];
  }

  /** Whether every cell in these columns of the row is blank. */
  isBlank(row: number, from: number, to: number): boolean {
    const cells = this.byRow.get(row);
    if (!cells) return true;
    for (const [column, text] of cells) if (column >= from && column <= to && text.trim() !== "") return false;
    return true;
  }
}
