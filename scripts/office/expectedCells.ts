import type { Axis } from "~/app/domain/sample-tables/layout/axis";
import { placeAt } from "~/app/domain/sample-tables/layout/axis";
import { layoutTable } from "~/app/domain/sample-tables/layout/layoutTable";
import type { TableModel } from "~/schemas/tableModel";
import type { HtmlCell } from "./readHtmlTables";

/** Every cell of the table as its layout says, told cell by cell; a cell that another one covers is null. */
export function expectedCells(model: TableModel): (HtmlCell | null)[][] {
  const layout = layoutTable(model);
  if (!layout) return [];
  const { rows, columns, stubHeads, measure } = layout;
  const stub = stubHeads.length;
  const single = (text: string): HtmlCell => ({ text, rows: 1, columns: 1 });
  const leaves = Array.from({ length: columns.size }, (_, leaf) => leaf);
  const headers = columns.levels.map((level, at) => [
    ...stubHeads.map((_, column) => single(column === stub - 1 ? level.label : "")),
    ...leaves.map((leaf) => labelAt(columns, at, leaf, (span) => ({ rows: 1, columns: span }))),
  ]);
  const last = [
    ...stubHeads.map(single),
    ...leaves.map((leaf) => {
      if (measure === null) return single("");
      return leaf === 0 ? { text: measure, rows: 1, columns: columns.size } : null;
    }),
  ];
  const body = Array.from({ length: rows.size }, (_, leaf) => [
    ...(rows.levels.length === 0
      ? [single("")]
      : rows.levels.map((_level, at) => labelAt(rows, at, leaf, (span) => ({ rows: span, columns: 1 })))),
    ...leaves.map(() => single("")),
  ]);
  return [...headers, last, ...body];
}

function labelAt(
  axis: Axis,
  at: number,
  leaf: number,
  spanOf: (span: number) => Omit<HtmlCell, "text">,
): HtmlCell | null {
  const level = axis.levels[at];
  if (!level || leaf % level.span !== 0) return null;
  return { text: level.places[placeAt(level, leaf)] ?? "", ...spanOf(level.span) };
}
