import type { Layout } from "./findLayout";
import { findLayout } from "./findLayout";
import type { TableFinding } from "./TableFinding";
import { findUnitOfCount } from "./findUnitOfCount";
import { GridIndex } from "./GridIndex";
import { judgeSheet } from "./judgeSheet";
import { judgeTable } from "./judgeTable";
import { parseMetadata } from "./labelPatterns";
import { findYearsInText, parseYears } from "./parseYears";
import { groupColumns, readColumns } from "./readColumns";
import type { ReadTable, ReadVariable } from "./ReadTable";
import { countCells } from "./ReadTable";
import { readCorner, readRows } from "./readRows";
import type { TableCatalogue } from "./Recognition";
import { Recognition } from "./Recognition";
import type { GridRange, SheetGrid } from "./SheetGrid";
import { boundingRange, rangeOfCell } from "./SheetGrid";
import type { TablePart, TextLine } from "./splitSheet";
import { splitSheet } from "./splitSheet";
import { TableArea } from "./TableArea";

export interface TablesReading {
  readonly tables: readonly ReadTable[];
  readonly findings: readonly TableFinding[];
}

/**
 * Reads the tables of a workbook and says what is missing or doubtful in them.
 * Titles above, notes below, several header rows, nested or stacked variables, totals, several tables in a sheet.
 * A sheet that lists codes ("Variabel | Kode | Kategori") is no table.
 * @param sourceIds the chosen sources; empty: no source is checked
 */
export function readTables(
  sheets: readonly SheetGrid[],
  catalogue: TableCatalogue,
  sourceIds: readonly string[] = [],
): TablesReading {
  const chosen = catalogue.sources.filter((source) => sourceIds.includes(source.id));
  const recognition = new Recognition(
    catalogue,
    chosen.flatMap((source) => source.variables),
  );
  const findings: TableFinding[] = [];
  const read = sheets.map((grid) => {
    const index = new GridIndex(grid);
    findings.push(...judgeSheet(grid));
    return { grid, index, parts: splitSheet(index, recognition) };
  });
  const common = read.flatMap(({ parts }) => parts.loose);
  const tables = read.flatMap(({ grid, index, parts }) =>
    parts.tables.flatMap((part) =>
      readPart(grid, index, recognition, part, [...common, ...sheetTexts(parts.tables, part)]),
    ),
  );
  for (const table of tables) findings.push(...judgeTable(table, recognition, chosen));
  if (tables.length === 0) {
    const first = sheets[0];
    findings.unshift({
      code: "nothing-read",
      severity: "error",
      sheet: first?.name ?? null,
      range: first?.usedRange ?? null,
      params: {},
    });
  }
  return { tables, findings };
}

/** Unit and period may stand once for the sheet: above its first table, or below its only one. */
function sheetTexts(tables: readonly TablePart[], part: TablePart): readonly TextLine[] {
  const first = tables[0];
  return first && first !== part ? first.above : [];
}

function readPart(
  grid: SheetGrid,
  index: GridIndex,
  recognition: Recognition,
  part: TablePart,
  common: readonly TextLine[],
): ReadTable[] {
  const area = new TableArea(index, recognition, part.rows, part.left, part.right);
  const layout = findLayout(area);
  if (isCodeList(area, layout)) return [];
  const corner = readCorner(area, layout);
  const segments = readRows(area, layout, corner);
  const tables: ReadTable[] = [];
  for (const group of groupColumns(area, layout)) {
    const columns = readColumns(area, layout, group.columns, group.heading ? 1 : 0, group.heading, corner.levelNames);
    for (const segment of segments) {
      const unfilled = columns.variables.every(
        (variable) => variable.heading !== null && variable.categories.length === 0,
      );
      const rows = unfilled ? [...segment.variables, ...columns.variables] : [...segment.variables];
      const variables = unfilled ? [] : [...columns.variables];
      const measures = columns.measures.length > 1 ? measureVariable(columns.measures, area, layout) : [];
      const texts = [...part.above, ...part.below];
      const headerTexts = [...columns.remarks, ...columns.measures, ...headingTexts([...rows, ...variables])];
      tables.push({
        title: titleOf(part.above),
        sheet: grid.name,
        range: tableRange(area, layout, segment.rows, group.columns),
        rows,
        columns: [...variables, ...measures],
        cells: countCells([...rows, ...variables], columns.measures.length),
        headerRange: rowsRange(area, layout.headerRows),
        stubRange: stubRange(layout, segment.rows),
        measures: columns.measures,
        unitOfCount: unitOf([...texts, ...common], headerTexts, recognition),
        period: periodOf([...texts, ...common], headerTexts, [...rows, ...variables]),
        notes: part.below.map((line) => (line.next === null ? line.text : `${line.text} ${line.next}`)),
        filled: filledCells(area, layout, segment.rows, group.columns),
      });
    }
  }
  return tables.filter((table) => table.rows.length + table.columns.length > 0);
}

/** Several measures side by side are the innermost variable over the columns. */
function measureVariable(measures: readonly string[], area: TableArea, layout: Layout): ReadVariable[] {
  const place = rowsRange(area, layout.headerRows);
  if (!place) return [];
  return [
    {
      variable: "Måltall",
      variableCode: null,
      categories: [...measures],
      total: false,
      heading: "Måltall",
      place,
      label: null,
      known: new Map(),
    },
  ];
}

/** Headed "Variabel" and "Kode" or the like, a sheet explains codes and is not to be filled in. */
function isCodeList(area: TableArea, layout: Layout): boolean {
  const [row] = layout.headerRows;
  if (row === undefined) return false;
  const texts = area.columns.map((column) => area.text(row, column).toLowerCase());
  const names = texts.some((text) =>
    /^(?:variabel|variable|variabelnavn|variabelnamn|kodeliste|code list)$/.test(text),
  );
  const codes = texts.some((text) =>
    /^(?:kode|kodar|koder|code|kategori|category|etikett|label|beskrivelse|skildring|description)$/.test(text),
  );
  return names && codes;
}

function titleOf(above: readonly TextLine[]): string | null {
  for (const line of above) {
    const metadata = parseMetadata(line.text, line.next);
    if (metadata?.kind === "title" && metadata.value !== "") return metadata.value;
  }
  const plain = above.filter((line) => parseMetadata(line.text, line.next) === null);
  const line = plain.find((candidate) => /^tab(?:ell|le)\b/i.test(candidate.text)) ?? plain[0];
  if (!line) return null;
  return line.next === null ? line.text : `${line.text} ${line.next}`;
}

function headingTexts(variables: readonly ReadVariable[]): string[] {
  return variables.flatMap((variable) => (variable.heading === null ? [] : [variable.heading]));
}

function unitOf(lines: readonly TextLine[], headers: readonly string[], recognition: Recognition): string | null {
  for (const line of lines) {
    const metadata = parseMetadata(line.text, line.next);
    if (metadata?.kind === "unit" && metadata.value !== "") return metadata.value;
  }
  for (const text of [...headers, ...lines.map((line) => `${line.text} ${line.next ?? ""}`)]) {
    const unit = findUnitOfCount(text, recognition);
    if (unit !== null) return unit;
  }
  return null;
}

function periodOf(
  lines: readonly TextLine[],
  headers: readonly string[],
  variables: readonly ReadVariable[],
): string | null {
  for (const line of lines) {
    const metadata = parseMetadata(line.text, line.next);
    if (metadata?.kind === "period" && metadata.value !== "") return metadata.value;
  }
  for (const text of [...lines.map((line) => `${line.text} ${line.next ?? ""}`), ...headers]) {
    const years = findYearsInText(text);
    if (years !== null) return years;
  }
  const years = variables.flatMap((variable) => variable.categories.flatMap((label) => parseYears(label) ?? []));
  if (years.length === 0) return null;
  const from = Math.min(...years.map((span) => span.from));
  const to = Math.max(...years.map((span) => span.to));
  return from === to ? String(from) : `${from}–${to}`;
}

function rowsRange(area: TableArea, rows: readonly number[]): GridRange | null {
  const [top] = rows;
  const bottom = rows.at(-1);
  return top === undefined || bottom === undefined ? null : { top, left: area.left, bottom, right: area.right };
}

function stubRange(layout: Layout, rows: readonly number[]): GridRange | null {
  const [top] = rows;
  const bottom = rows.at(-1);
  const [left] = layout.stubColumns;
  const right = layout.stubColumns.at(-1);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { top, left, bottom, right };
}

function tableRange(area: TableArea, layout: Layout, rows: readonly number[], columns: readonly number[]): GridRange {
  const all = [...layout.headerRows, ...rows];
  const used = [...layout.stubColumns, ...columns];
  const top = all[0] ?? area.rows[0] ?? 1;
  return {
    top,
    bottom: all.at(-1) ?? top,
    left: used[0] ?? area.left,
    right: Math.max(used.at(-1) ?? area.left, ...layout.headerRows.flatMap((row) => headerReach(area, row, used))),
  };
}

/** How far right the merged headers of a row reach. */
function headerReach(area: TableArea, row: number, columns: readonly number[]): number[] {
  return columns.flatMap((column) => {
    const merge = area.index.mergeAt(row, column);
    return merge && columns.includes(merge.left) ? [Math.min(merge.right, area.right)] : [];
  });
}

/** Numbers where the figures are to come. A formula's result and a label's number do not count. */
function filledCells(
  area: TableArea,
  layout: Layout,
  rows: readonly number[],
  columns: readonly number[],
): { count: number; range: GridRange } | null {
  const data = new Set(columns);
  const stub = new Set(layout.stubColumns);
  const places = rows.flatMap((row) =>
    area.index
      .cellsInRow(row)
      .filter(
        (cell) =>
          cell.kind === "number" &&
          !cell.formula &&
          (data.has(cell.column) || (stub.has(cell.column) && area.label(row, cell.column) === "")),
      )
      .map(rangeOfCell),
  );
  const range = boundingRange(places);
  return range === null ? null : { count: places.length, range };
}
