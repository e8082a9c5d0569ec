import { placedLabels, planTableSheet } from "../sample-tables/export/planTableSheet";
import { tableSheet } from "../sample-tables/export/sheetNames";
import { placeCells, type PlacedCell, type SheetCell } from "../sample-tables/placeCells";
import { previewSheet, type SheetPreview } from "../sample-tables/previewSheet";
import type { GridCell, GridRange } from "../sample-tables/SheetGrid";
import type { TableModel } from "~/schemas/tableModel";
import type { SubmissionData } from "./SubmissionData";

/** A sheet of the sample table whose cells can be asked about. */
export interface AskableSheet {
  /** The field that a comment on one of its cells belongs to: `workbook`, or `tableModel.<id>`. */
  field: string;
  preview: SheetPreview;
}

/** The sheets of a submission: those of the uploaded workbook, or one for each table that was built in the portal. */
export function listAskableSheets({ tables, sheets }: Pick<SubmissionData, "tables" | "sheets">): AskableSheet[] {
  if (tables.length > 0)
    return tables.map((model, at) => ({ field: `tableModel.${model.id}`, preview: previewOfTable(model, at + 1) }));
  return (sheets ?? []).map((preview) => ({ field: "workbook", preview }));
}

/**
 * A built table as its sheet looks in the workbook that can be downloaded, so that a cell has the same address in both.
 * @param number its place among the tables of the application, counted from 1
 */
export function previewOfTable(model: TableModel, number: number): SheetPreview {
  const plan = planTableSheet(model);
  const { top, headerRows, stubColumns, bodyRows, bodyColumns, above, below, belowTop } = plan;
  const lines = [...above.map(({ text }, at) => textCell(1 + at, 1, text))];
  const notes = below.map(({ text }, at) => textCell(belowTop + at, 1, text));
  const cells: GridCell[] = [];
  const merges: GridRange[] = [];
  for (const { text, down, right, rows, columns } of placedLabels(plan)) {
    const [row, column] = [top + down, 1 + right];
    if (text !== "") cells.push(textCell(row, column, text));
    if (rows * columns > 1)
      merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  const bottom = headerRows + bodyRows === 0 ? 0 : top + headerRows + bodyRows - 1;
  const last = Math.max(1, bottom, ...[...lines, ...notes].map(({ row }) => row));
  const name = tableSheet(number);
  const header = headerRows > 0;
  const right = stubColumns + bodyColumns;
  return previewSheet(
    {
      name,
      hidden: false,
      cells: [...lines, ...cells, ...notes],
      merges,
      hiddenRows: [],
      hiddenColumns: [],
      usedRange: { top: 1, left: 1, bottom: last, right: Math.max(1, right) },
    },
    header
      ? [
          {
            sheet: name,
            headerRange: { top, left: 1, bottom: top + headerRows - 1, right },
            stubRange: { top: top + headerRows, left: 1, bottom, right: stubColumns },
          },
        ]
      : [],
  );
}

const textCell = (row: number, column: number, text: string): GridCell => ({
  row,
  column,
  text,
  kind: "text",
  formula: false,
  bold: false,
  indent: 0,
});

const address = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/**
 * The cell that an address names, as it was typed: `b4`, `$B$4`. Any place of a merged cell names it. Beyond what the
 * preview shows of a large sheet, an address within the sheet is taken as it is, without a text.
 * @returns null when the sheet has no such cell
 */
export function findCell(sheet: SheetPreview, typed: string): SheetCell | null {
  const [, letters, digits] = address.exec(typed.replace(/\s+/g, "").toUpperCase()) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const number = Number(digits);
  const column = sheet.columns.indexOf(letters);
  const row = sheet.rows.findIndex((one) => one.row === number);
  if (row >= 0 && column >= 0) {
    const found = placeCells(sheet)
      .flat()
      .find((one) => covers(one, row, column));
    return found ? { ref: found.ref, text: found.text } : null;
  }
  const rowsLeft = sheet.rowCount - sheet.rows.length;
  const columnsLeft = sheet.columnCount - sheet.columns.length;
  const [lastRow, lastColumn] = [sheet.rows.at(-1)?.row ?? 0, columnNumber(sheet.columns.at(-1) ?? "")];
  const isInRows = row >= 0 || (number > lastRow && number <= lastRow + rowsLeft);
  const at = columnNumber(letters);
  const isInColumns = column >= 0 || (at > lastColumn && at <= lastColumn + columnsLeft);
  return isInRows && isInColumns ? { ref: `${letters}${number}`, text: "" } : null;
}

const covers = ({ row, column, cell }: PlacedCell, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + cell.rowSpan && atColumn >= column && atColumn < column + cell.colSpan;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** What a cell is called at most, in characters. */
const longestLabel = 120;

/**
 * A cell in words, for whoever has no sheet at hand: its own text, else the headings of its row and its column, from
 * the outermost in: "Oslo × Menn". A heading over all columns says nothing of one of them and is left out.
 * @returns "" where nothing stands in it or heads it
 */
export function describeCell(sheet: SheetPreview, ref: string): string {
  const placed = placeCells(sheet);
  const found = placed.flat().find((one) => one.ref === ref);
  if (!found) return "";
  if (found.text !== "") return cut(found.text);
  const stub = Math.max(-1, ...placed.flat().flatMap((one) => (one.cell.header === "row" ? [one.column] : [])));
  const width = sheet.columns.length - stub - 1;
  const heads = (kind: "row" | "column") =>
    placed.flat().flatMap(({ row, column, text, cell }) => {
      if (cell.header !== kind || text === "") return [];
      const isOver =
        kind === "row"
          ? column < found.column && found.row >= row && found.row < row + cell.rowSpan
          : row < found.row &&
            found.column >= column &&
            found.column < column + cell.colSpan &&
            !(width > 1 && cell.colSpan >= width);
      return isOver ? [text] : [];
    });
  return cut([...heads("row"), ...heads("column")].join(" × "));
}

const cut = (text: string): string =>
  text.length > longestLabel ? `${text.slice(0, longestLabel).trimEnd()} …` : text;
