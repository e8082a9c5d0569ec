import type { TableModel } from "~/schemas/tableModel";
import { aboutRows } from "../../export/aboutRows";
import { codeHeadings, codeRows } from "../../export/codeRows";
import { placedLabels, planTableSheet } from "../../export/planTableSheet";
import { aboutSheet, codesSheet, tableSheet } from "../../export/sheetNames";
import type { GridCell, SheetGrid } from "../../SheetGrid";
import { boundingRange, rangeOfCell } from "../../SheetGrid";

const names = { sources: new Map<string, string>(), codeLists: new Map<string, string>() };

/** The sheets of a workbook as they are read from its file, without one. */
export function drawWorkbook(models: readonly TableModel[]): SheetGrid[] {
  return [
    ...models.map((model, at) => sheetOf(tableSheet(at + 1), tableCells(model))),
    sheetOf(
      aboutSheet,
      aboutRows(models, names).map(({ label, value, id }) => [label, value, id]),
    ),
    sheetOf(codesSheet, [codeHeadings, ...codeRows(models, names)]),
  ];
}

function tableCells(model: TableModel): string[][] {
  const plan = planTableSheet(model);
  const rows: string[][] = [];
  const put = (row: number, column: number, text: string): void => {
    (rows[row - 1] ??= [])[column - 1] = text;
  };
  plan.above.forEach(({ text }, at) => put(1 + at, 1, text));
  plan.below.forEach(({ text }, at) => put(plan.belowTop + at, 1, text));
  for (const { text, down, right } of placedLabels(plan)) put(plan.top + down, 1 + right, text);
  return rows;
}

function sheetOf(name: string, rows: readonly (readonly string[])[]): SheetGrid {
  const cells: GridCell[] = [];
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => {
      const place = { row: row + 1, column: column + 1 };
      if (text !== "") cells.push({ ...place, text, kind: "text", formula: false, bold: false, indent: 0 });
    }),
  );
  const usedRange = boundingRange(cells.map(rangeOfCell));
  return { name, hidden: false, cells, merges: [], hiddenRows: [], hiddenColumns: [], usedRange };
}
