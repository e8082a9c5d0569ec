import type { GridIndex } from "./GridIndex";
import { isFiller, isMaskedFigure, isMeasureLabel, isMeasureSign, isPlaceholder, isTotalLabel } from "./labelPatterns";
import { normaliseLabel } from "./normaliseLabel";
import { parseYears } from "./parseYears";
import type { Recognition } from "./Recognition";
import type { GridCell, GridRange } from "./SheetGrid";

/** A table has at most this many rows of headers. */
export const mostHeaderRows = 6;

/** Cells that a person pointed at, and the variable they hold; null for one of the applicant's own. */
export interface PointedVariable {
  readonly range: GridRange;
  readonly variable: string | null;
}

/** The rows and columns that one table takes, header first, seen through what may be a label and what may not. */
export class TableArea {
  private readonly headingRows = new Map<number, boolean>();
  private readonly firstRows: ReadonlySet<number>;
  private readonly yearColumns = new Map<number, boolean>();
  private readonly labelCells = new Map<GridCell, boolean>();
  private places: ReadonlyMap<number, number> | undefined;
  private headed: ReadonlySet<number> | undefined;

  constructor(
    readonly index: GridIndex,
    readonly recognition: Recognition,
    readonly rows: readonly number[],
    readonly left: number,
    readonly right: number,
    /** The header rows, where they are known beforehand. */
    readonly knownHeaderRows: readonly number[] | null = null,
    /** The columns of row labels, where they are known beforehand. */
    readonly knownStubColumns: readonly number[] | null = null,
    private readonly pointed: readonly PointedVariable[] = [],
  ) {
    this.firstRows = new Set(rows.slice(0, mostHeaderRows));
  }

  get range(): GridRange {
    return { top: this.rows[0] ?? 1, left: this.left, bottom: this.rows.at(-1) ?? 1, right: this.right };
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

  /** Whether a cell holds a number, or a figure written as text; a formula's result does not count. */
  holdsFigure(cell: GridCell): boolean {
    if (cell.formula) return false;
    if (cell.kind === "number" || cell.kind !== "text") return cell.kind === "number";
    return (isFiller(cell.text) && /\d/.test(cell.text)) || this.isMasked(cell);
  }

  /** The same rows seen with more of them, or with more known. */
  with(change: {
    readonly rows?: readonly number[];
    readonly left?: number;
    readonly right?: number;
    readonly headerRows?: readonly number[];
    readonly stubColumns?: readonly number[];
    readonly pointed?: readonly PointedVariable[];
  }): TableArea {
    return new TableArea(
      this.index,
      this.recognition,
      change.rows ?? this.rows,
      change.left ?? this.left,
      change.right ?? this.right,
      change.headerRows ?? this.knownHeaderRows,
      change.stubColumns ?? this.knownStubColumns,
      [...this.pointed, ...(change.pointed ?? [])],
    );
  }

  /** What a person said of a variable by pointing at its heading or labels; undefined where nobody did. */
  pointedVariable(
    heading: { readonly place: GridRange } | null,
    labels: readonly { readonly place: GridRange }[],
  ): string | null | undefined {
    if (this.pointed.length === 0) return undefined;
    const meets = (a: GridRange, b: GridRange): boolean =>
      a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
    return this.pointed.find(
      ({ range }) => (heading && meets(range, heading.place)) || labels.some(({ place }) => meets(range, place)),
    )?.variable;
  }

  private isLabelCell(cell: GridCell): boolean {
    if (cell.kind === "error") return false;
    if (cell.kind === "number") return this.isNumberLabel(cell);
    let isLabel = this.labelCells.get(cell);
    if (isLabel === undefined) {
      isLabel = this.looksLikeLabel(cell);
      this.labelCells.set(cell, isLabel);
    }
    return isLabel;
  }

  private looksLikeLabel(cell: GridCell): boolean {
    if ((cell.formula && cell.kind !== "text") || isPlaceholder(cell.text)) return false;
    if (cell.column > this.left && cell.row !== this.rows[0] && isFiller(cell.text)) return false;
    if (this.isMasked(cell)) return false;
    return !(isMeasureLabel(cell.text) || isMeasureSign(cell.text)) || !this.isMeasureFiller(cell);
  }

  /** "<5" beside a row label, in a column that a category heads as the ones beside it. */
  private isMasked(cell: GridCell): boolean {
    if (cell.column === this.left || cell.row === this.rows[0] || !isMaskedFigure(cell.text)) return false;
    const label = this.text(cell.row, this.left);
    if (label === "" || this.recognition.isVariableName(label)) return false;
    return /^n/i.test(cell.text.trim()) || this.categoryColumns.has(cell.column);
  }

  /** Columns that the first row heads with categories of one variable, and their totals: Kvinner, Menn, I alt. */
  private get categoryColumns(): ReadonlySet<number> {
    this.headed ??= this.findCategoryColumns();
    return this.headed;
  }

  private findCategoryColumns(): Set<number> {
    const cells = this.index
      .cellsInRow(this.rows[0] ?? 0)
      .filter((cell) => cell.column > this.left && cell.column <= this.right);
    const all = cells.map((cell) => ({
      cell,
      ids: this.recognition.matchesOf(cell.text).map(({ variable }) => variable.id),
    }));
    const textsOf = new Map<string, Set<string>>();
    for (const { cell, ids } of all) {
      for (const id of ids) textsOf.set(id, (textsOf.get(id) ?? new Set()).add(cell.text));
    }
    const headed = all.filter(({ ids }) => ids.some((id) => (textsOf.get(id)?.size ?? 0) > 1));
    const totals = headed.length === 0 ? [] : all.filter(({ cell }) => isTotalLabel(cell.text));
    return new Set([...headed, ...totals].map(({ cell }) => cell.column));
  }

  private isNumberLabel(cell: GridCell): boolean {
    if (this.knownHeaderRows?.includes(cell.row)) return true;
    if (cell.formula) return false;
    return cell.column === this.left || this.isHeadingRow(cell.row) || this.isYearColumnCell(cell);
  }

  /** "antall" in each cell of a column tells what comes there; under a header of measures it heads the column. */
  private isMeasureFiller(cell: GridCell): boolean {
    if (cell.column === this.left || cell.row === this.rows[0]) return false;
    const at = this.placeInRows(cell.row);
    const same = (row: number | undefined): boolean =>
      row !== undefined && normaliseLabel(this.text(row, cell.column)) === normaliseLabel(cell.text);
    if (same(this.rows[at - 1])) return true;
    const left = this.text(cell.row, this.left);
    if (left === "" || this.recognition.isVariableName(left)) return false;
    if (same(this.rows[at + 1])) return true;
    const isMeasureAt = (row: number | undefined): boolean =>
      row !== undefined && isMeasureLabel(this.text(row, cell.column));
    const alternates = isMeasureAt(this.rows[at - 1]) || isMeasureAt(this.rows[at + 1]);
    return isMeasureSign(cell.text) && !alternates && !this.isRowOfMeasures(cell.row);
  }

  private placeInRows(row: number): number {
    this.places ??= new Map(this.rows.map((one, at) => [one, at]));
    return this.places.get(row) ?? -1;
  }

  private isRowOfMeasures(row: number): boolean {
    if (!this.firstRows.has(row)) return false;
    const texts = this.index
      .cellsInRow(row)
      .filter((cell) => cell.column > this.left && cell.column <= this.right)
      .map((cell) => normaliseLabel(cell.text));
    return texts.every(isMeasureLabel) && new Set(texts).size > 1;
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
    const heading = values.length > 0 && stubIsFree && (allYears || inOrder || this.isStyledHeading(row, cells));
    this.headingRows.set(row, heading);
    return heading;
  }

  /** Numbers that look like a header, bold or on a colour, over numbers that do not. */
  private isStyledHeading(row: number, cells: readonly GridCell[]): boolean {
    const stands = (cell: GridCell): boolean => cell.bold || cell.fill !== undefined;
    if (cells.length < 2 || !cells.every(stands)) return false;
    const next = this.rows.find((at) => at > row);
    if (next === undefined) return false;
    const below = this.index.cellsInRow(next).filter((cell) => cell.column > this.left && cell.column <= this.right);
    const beside = this.cell(next, this.left);
    return beside !== null && !stands(beside) && !below.some(stands);
  }

  private isYearColumnCell(cell: GridCell): boolean {
    return cell.row !== this.rows[0] && this.isYearColumn(cell.column) && parseYears(cell.text) !== null;
  }

  /** A column headed "År" holds years, though they are numbers. */
  private isYearColumn(column: number): boolean {
    let isYears = this.yearColumns.get(column);
    if (isYears === undefined) {
      const heading = this.rows[0] === undefined ? null : this.cell(this.rows[0], column);
      isYears = heading !== null && this.recognition.variableNamed(heading.text)?.pattern === "year";
      this.yearColumns.set(column, isYears);
    }
    return isYears;
  }
}
