import type { Layout } from "./findLayout";
import { findLayout } from "./findLayout";
import { measuresName } from "./labelPatterns";
import { groupColumns, readColumns } from "./readColumns";
import { readCorner } from "./readCorner";
import type { RowSegment } from "./readRows";
import { readRows } from "./readRows";
import { repeatedLabels } from "./repeatedLabels";
import type { ReadTable, ReadVariable } from "./ReadTable";
import { countCells } from "./ReadTable";
import { readVariableList } from "./readVariableList";
import { boundingRange } from "./SheetGrid";
import type { TablePart } from "./splitSheet";
import type { TableArea } from "./TableArea";
import { filledCells, rowsRange, stubRange, tableRange } from "./tableRanges";
import { tableTexts } from "./tableTexts";
import { wholeText, type TextLine } from "./textLines";

/** Tables of one part of a sheet; those that only explain others count when there is nothing else. */
export interface PartReading {
  readonly tables: readonly ReadTable[];
  readonly explainsOnly: boolean;
}

/**
 * Reads one part of a sheet into its table, or into several where variables stand stacked or side by side in it.
 * A list of codes ("Variabel | Kode | Kategori") is no table.
 * @param common lines that hold for every table
 */
export function readPart(sheet: string, part: TablePart, common: readonly TextLine[]): PartReading {
  const { area } = part;
  const list = readVariableList(area);
  if (list) return { tables: [listTable(sheet, part, common, list.variables)], explainsOnly: list.hasHeader };
  const layout = findLayout(area);
  if (isCodeList(area, layout)) return { tables: [], explainsOnly: true };
  const corner = readCorner(area, layout);
  const segments = readRows(area, layout, corner);
  const tables = groupColumns(area, layout).flatMap((group) => {
    const columns = readColumns(area, layout, group.columns, group.heading ? 1 : 0, group.heading, corner.levelNames);
    return segments.map((segment) => readSegment(sheet, part, common, layout, segment, group.columns, columns));
  });
  return { tables: tables.filter((table) => table.rows.length + table.columns.length > 0), explainsOnly: false };
}

function readSegment(
  sheet: string,
  part: TablePart,
  common: readonly TextLine[],
  layout: Layout,
  segment: RowSegment,
  columns: readonly number[],
  read: ReturnType<typeof readColumns>,
): ReadTable {
  const { area } = part;
  const unfilled = read.variables.every((variable) => variable.heading !== null && variable.categories.length === 0);
  const inRows = unfilled ? read.variables : read.variables.filter((variable) => standsLeft(variable, read.variables));
  const rows = [...segment.variables, ...inRows];
  const variables = read.variables.filter((variable) => !inRows.includes(variable));
  const rowMeasures = rows.find(({ variable }) => variable === measuresName)?.categories ?? [];
  const measures = read.measures.length > 1 ? [measureVariable(read.measures, area, layout)] : [];
  const headers = [...read.remarks, ...read.measures, ...rowMeasures, ...headingTexts([...rows, ...variables])];
  return {
    ...described(sheet, part, common, headers, [...rows, ...variables]),
    sheet,
    range: tableRange(area, layout, segment.rows, columns),
    rows,
    columns: [...variables, ...measures.flatMap((variable) => variable ?? [])],
    cells: countCells(
      [
        { variables: rows, leaves: inRows.length > 0 ? null : segment.leaves },
        { variables, leaves: read.leaves },
      ],
      read.measures.length,
    ),
    headerRange: rowsRange(area, layout.headerRows),
    stubRange: stubRange(layout, segment.rows),
    measures: [...read.measures, ...rowMeasures],
    repeated: repeatedLabels(area, layout, segment.rows, columns),
    filled: filledCells(area, layout, segment.rows, columns),
  };
}

/** A heading with nothing under it, left of all that has categories: it heads a column of row labels still to come. */
function standsLeft({ categories, place }: ReadVariable, all: readonly ReadVariable[]): boolean {
  const filled = all.filter((variable) => variable.categories.length > 0);
  return categories.length === 0 && filled.length > 0 && filled.every((variable) => place.right < variable.place.left);
}

function listTable(
  sheet: string,
  part: TablePart,
  common: readonly TextLine[],
  variables: readonly ReadVariable[],
): ReadTable {
  const { area } = part;
  const { range } = area;
  return {
    ...described(sheet, part, common, headingTexts(variables), variables),
    sheet,
    range,
    rows: variables,
    columns: [],
    cells: countCells([{ variables, leaves: null }], 0),
    headerRange: { ...range, right: range.left },
    stubRange: null,
    measures: [],
    repeated: null,
    filled: null,
  };
}

function described(
  sheet: string,
  { area, title, above, below }: TablePart,
  common: readonly TextLine[],
  headers: readonly string[],
  variables: readonly ReadVariable[],
): Pick<ReadTable, "title" | "unitOfCount" | "period" | "notes" | "texts" | "namesDivision"> {
  const texts = tableTexts({ title, above, below, common, headers, sheet, variables }, area.recognition);
  return {
    title: texts.title?.text ?? null,
    unitOfCount: texts.unit?.text ?? null,
    period: texts.period?.text ?? null,
    notes: texts.notes.map(({ text }) => text),
    texts,
    namesDivision: [...above, ...below, ...common].some((line) => divisionWords.test(wholeText(line))),
  };
}

/** "etter inndelingen fra 2024", "fylker per 1.1.2024", "fylkesstruktur 2020". */
const divisionWords =
  /inndeling|inndelt|fylkesstruktur|fylkesgrens|regionreform|(?:fylke|county|counties)\D{0,20}\b20(?:18|20|24)\b/i;

/** Several measures side by side are the innermost variable over the columns. */
function measureVariable(measures: readonly string[], area: TableArea, layout: Layout): ReadVariable | null {
  const place = rowsRange(area, layout.headerRows);
  return (
    place && {
      variable: measuresName,
      variableCode: null,
      categories: [...measures],
      total: false,
      heading: measuresName,
      place,
      headingPlace: null,
      categoryPlace: boundingRange([place]),
      label: null,
      known: measures.map(() => null),
      sureness: "certain",
      candidates: [],
    }
  );
}

/** Headed "Variabel" and "Kode" or the like, a sheet explains codes and is not to be filled in. */
function isCodeList(area: TableArea, layout: Layout): boolean {
  const [row] = layout.headerRows;
  if (row === undefined) return false;
  const texts = area.columns.map((column) => area.text(row, column).toLowerCase());
  const names = texts.some((text) =>
    /^(?:variabel|variable|variabelnavn|variabelnamn|kodeliste|kodeverk|code list)$/.test(text),
  );
  const codes = texts.filter((text) => /^(?:kode|kodar|koder|code|codes|verdi|value)$/.test(text)).length;
  const words = texts.filter((text) =>
    /^(?:kategori|kategoriar|kategorier|category|etikett|label|beskrivelse|skildring|description|forklaring|tekst|navn|namn|name|betydning|meaning|definisjon|definition)$/.test(
      text,
    ),
  ).length;
  return (names && codes + words > 0) || (codes > 0 && words > 0);
}

function headingTexts(variables: readonly ReadVariable[]): string[] {
  return variables.flatMap((variable) => (variable.heading === null ? [] : [variable.heading]));
}
