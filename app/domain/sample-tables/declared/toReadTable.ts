import type { ModelVariable, TableCategory } from "~/schemas/tableModel";
import { periodText, type LineRole } from "../export/sheetLines";
import { measuresHeading } from "../layout/layoutTable";
import { measureLabel } from "../layout/measureLabel";
import type { KnownCategory, ReadTable, ReadText, ReadVariable } from "../ReadTable";
import type { TableCatalogue } from "../Recognition";
import type { GridRange } from "../SheetGrid";
import { boundingRange, rangeOfCell } from "../SheetGrid";
import type { TableCorner } from "./compareWithSheet";
import type { DeclaredTable } from "./readDeclared";

/**
 * A declared table as the reader of layouts would hand it on, each part with its place in the sheet, and certain.
 * @returns null when the sheet no longer shows what is declared, or shows no table
 */
export function toReadTable(table: DeclaredTable, catalogue: TableCatalogue): ReadTable | null {
  const { model, plan, sheet, corner } = table;
  if (!corner || !table.sameLabels || !plan.layout) return null;
  const place = placeFrom(corner);
  const { headerRows, stubColumns, bodyRows, bodyColumns } = plan;
  const rows = model.rows.map((variable, at) =>
    readVariable(variable, catalogue, place(headerRows - 1, at, 1, 1), place(headerRows, at, bodyRows, 1)),
  );
  const columns = model.columns.map((variable, at) =>
    readVariable(variable, catalogue, place(at, stubColumns - 1, 1, 1), place(at, stubColumns, 1, bodyColumns)),
  );
  const measures = model.measures.map((measure) => measureLabel(measure, model.unit));
  const beside = measuresVariable(measures, place(headerRows - 2, stubColumns, 1, bodyColumns));
  const texts = readTexts(table, corner);
  return {
    title: texts.title?.text ?? null,
    sheet: sheet.name,
    range: place(0, 0, headerRows + bodyRows, stubColumns + bodyColumns),
    rows,
    columns: measures.length > 1 ? [...columns, beside] : columns,
    cells: plan.layout.cells,
    headerRange: place(0, 0, headerRows, stubColumns + bodyColumns),
    stubRange: place(headerRows, 0, bodyRows, stubColumns),
    measures,
    unitOfCount: texts.unit?.text ?? null,
    period: texts.period?.text ?? null,
    notes: texts.notes.map(({ text }) => text),
    texts,
    namesDivision: [...model.rows, ...model.columns].some(({ codeList }) => codeList !== null),
    repeated: repeatedIn([...rows, ...columns]),
    filled: filledIn(table, place(headerRows, stubColumns, bodyRows, bodyColumns)),
  };
}

const placeFrom =
  (corner: TableCorner) =>
  (down: number, right: number, rows: number, columns: number): GridRange => ({
    top: corner.row + down,
    left: corner.column + right,
    bottom: corner.row + down + rows - 1,
    right: corner.column + right + columns - 1,
  });

function readVariable(
  { id, label, codeList, categories, total }: ModelVariable,
  catalogue: TableCatalogue,
  headingPlace: GridRange,
  categoryPlace: GridRange,
): ReadVariable {
  const known = id === null ? undefined : catalogue.variables.find((variable) => variable.id === id);
  return {
    variable: known?.label.nb ?? label,
    variableCode: known?.id ?? null,
    categories: categories.map((category) => category.label),
    total: total && categories.length > 0,
    heading: label === "" ? null : label,
    place: boundingRange([headingPlace, categoryPlace]) ?? headingPlace,
    headingPlace,
    categoryPlace: categories.length === 0 ? null : categoryPlace,
    label: known?.label ?? null,
    known: categories.map((category) => knownCategory(category, codeList, catalogue)),
    sureness: "certain",
    candidates: [],
  };
}

function knownCategory(
  { codes }: TableCategory,
  codeList: string | null,
  { codeLists }: TableCatalogue,
): KnownCategory | null {
  if (codes.length === 0) return null;
  const list = codeLists.find(({ id }) => id === codeList);
  const only = codes.length === 1 ? list?.codes.find(({ code }) => code === codes[0]) : undefined;
  return { label: only?.label ?? null, codes, codeLists: list ? [list.id] : [] };
}

/** Several measures side by side are the innermost variable over the columns. */
function measuresVariable(measures: readonly string[], place: GridRange): ReadVariable {
  return {
    variable: measuresHeading,
    variableCode: null,
    categories: [...measures],
    total: false,
    heading: measuresHeading,
    place,
    headingPlace: null,
    categoryPlace: place,
    label: null,
    known: measures.map(() => null),
    sureness: "certain",
    candidates: [],
  };
}

/** What the sheet's own lines say where they were changed, else what is declared; of a title, the model has it already. */
function readTexts({ model, plan, changedLines }: DeclaredTable, corner: TableCorner): ReadTable["texts"] {
  const moved = corner.row - plan.top;
  const placeOf = (row: number): GridRange => rangeOfCell({ row: row + moved, column: corner.column });
  const said = (role: LineRole, text: string): ReadText | null => {
    const at = plan.above.findIndex((line) => line.role === role);
    return text.trim() === "" ? null : { text, place: at < 0 ? null : placeOf(1 + at), sureness: "certain" };
  };
  const seenOr = (role: LineRole, declared: string): string =>
    changedLines.find((line) => line.role === role)?.seen.replace(/^[^:]{1,20}:\s*/, "") ?? declared;
  return {
    title: said("title", model.title),
    unit: said("unit", seenOr("unit", model.unit.label)),
    period: said("period", seenOr("period", periodText(model.period))),
    notes: plan.below.map(({ text }, at) => ({ text, place: placeOf(plan.belowTop + at), sureness: "certain" })),
  };
}

function repeatedIn(variables: readonly ReadVariable[]): ReadTable["repeated"] {
  for (const { categories, place } of variables) {
    const labels = categories.filter((label, at) => categories.indexOf(label) < at);
    if (labels.length > 0) return { labels: [...new Set(labels)], range: place };
  }
  return null;
}

function filledIn({ sheet }: DeclaredTable, body: GridRange): ReadTable["filled"] {
  const filled = sheet.cells.filter(
    ({ row, column, kind, formula }) =>
      kind === "number" &&
      !formula &&
      row >= body.top &&
      row <= body.bottom &&
      column >= body.left &&
      column <= body.right,
  );
  const range = boundingRange(filled.map(rangeOfCell));
  return range && { count: filled.length, range };
}
