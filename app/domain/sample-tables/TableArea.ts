import type { GridIndex } from "./GridIndex";
import { isMeasureSign, isPlaceholder } from "./labelPatterns";
import { parseYears } from "./parseYears";
import type { Recognition } from "./Recognition";
import type { GridCell } from "./SheetGrid";

/** A table has at most this many rows of headers. */
export const mostHeaderRows = 6;

/** The rows and columns that one table takes, header first, seen through what may be a label and what may not. */
export class TableArea {
  private readonly headingRows = new Map<number, boolean>();
  private readonly firstRows: ReadonlySet<number>;

  constructor(
    readonly index: GridIndex,
    readonly recognition: Recognition,
    readonly rows: readonly number[],
    readonly left: number,
    readonly right: number,
  ) {
    this.firstRows = new Set(rows.slice(0, mostHeaderRows));
  }

  get columns(): number[] {
    return Array.from({ length: this.right - this.left + 1 }, (_, offset) => this.left + offset);
  }

  cell(row: number, column: number): GridCell | null {
    return this.index.cellAt(row, column);
  }

  text(row: number, column: number): string {
    return this.cell(row, column)?.text.trim() ?? "";
  }

  /** The label that is seen at this place, through merged cells; "" for blanks, numbers and fillers such as "x". */
  label(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell && this.isLabelCell(cell) ? cell.text.trim() : "";
  }

  /** As {@link label}, but a cell merged sideways counts in its first column only. */
  ownLabel(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell && cell.column === column ? this.label(row, column) : "";
  }

  private isLabelCell(cell: GridCell): boolean {
    if (cell.kind === "error") return false;
    if (cell.kind !== "number") {
      if ((cell.formula && cell.kind !== "text") || isPlaceholder(cell.text)) return false;
      return !isMeasureSign(cell.text) || cell.row === this.rows[0] || this.text(cell.row, this.left) === "";
    }
    if (cell.formula) return false;
    return cell.column === this.left || this.isHeadingRow(cell.row) || this.isYearColumnCell(cell);
  }

  /** A row of years or of ages in order, such as 2019 2020 2021, is a header although it holds numbers. */
  private isHeadingRow(row: number): boolean {
    if (!this.firstRows.has(row)) return false;
    const known = this.headingRows.get(row);
    if (known !== undefined) return known;
    const cells = this.index
      .cellsInRow(row)
      .filter((cell) => cell.column > this.left && cell.column <= this.right && cell.kind === "number");
    const values = cells.map((cell) => Number(cell.text));
    const first = this.text(row, this.left);
    const stubIsFree = first === "" || this.recognition.isVariableName(first) || row === this.rows[0];
    const allYears = values.every((value) => parseYears(String(value)) !== null);
    const inOrder =
      values.length >= 3 && values.every((value, at) => Number.isInteger(value) && value === (values[0] ?? 0) + at);
    const heading = values.length > 0 && stubIsFree && (allYears || inOrder);
    this.headingRows.set(row, heading);
    return heading;
  }

  private isYearColumnCell(cell: GridCell): boolean {
    const top = this.rows[0];
    if (top === undefined || cell.row === top || parseYears(cell.text) === null) return false;
    const heading = this.cell(top, cell.column);
    return heading !== null && this.recognition.variableNamed(heading.text)?.pattern === "year";
  }
}
