import type { TableCorrection } from "~/schemas/tableCorrection";
import { adjustParts, correctSheet } from "./corrections/correctSheet";
import { asDeclared } from "./declared/asDeclared";
import { readDeclaredTables, withDeclared, type DeclaredReading } from "./declared/readDeclaredTables";
import { judgeGeography } from "./judgeGeography";
import { judgeSheet } from "./judgeSheet";
import { judgeTable } from "./judgeTable";
import { GridIndex } from "./GridIndex";
import { mapTable } from "./mapTable";
import { readPart } from "./readPart";
import type { ReadTable } from "./ReadTable";
import type { TableCatalogue } from "./Recognition";
import { Recognition } from "./Recognition";
import type { SheetGrid } from "./SheetGrid";
import type { SheetParts, TablePart } from "./splitSheet";
import { splitSheet } from "./splitSheet";
import type { TableFinding } from "./TableFinding";
import type { TextLine } from "./textLines";
import { toTableModel, type ModelReading } from "./toTableModel";
import { visibleGrid, type VisibleGrid } from "./visibleGrid";
import { withoutPivotWords } from "./withoutPivotWords";

export interface TablesReading {
  readonly tables: readonly ReadTable[];
  /** The tables as the builder has them, in the same order. */
  readonly models: readonly ModelReading[];
  readonly findings: readonly TableFinding[];
}

export interface ReadOptions {
  /** The chosen sources; empty: no source is checked. */
  readonly sourceIds?: readonly string[];
  /** What a person said by pointing at cells; one that fits nothing is reported. */
  readonly corrections?: readonly TableCorrection[];
  /** Whether the workbook refers to other files. */
  readonly linksOut?: boolean;
}

/**
 * Reads the tables of a workbook and says what is missing or doubtful in them.
 * Titles above, notes below, several header rows, nested or stacked variables, totals, several tables in a sheet, lists
 * of variables. What is hidden is not read, and a sheet that lists codes ("Variabel | Kode | Kategori") is no table.
 */
export function readTables(
  sheets: readonly SheetGrid[],
  catalogue: TableCatalogue,
  { sourceIds = [], corrections = [], linksOut = false }: ReadOptions = {},
): TablesReading {
  const chosen = catalogue.sources.filter((source) => sourceIds.includes(source.id));
  const recognition = new Recognition(
    catalogue,
    chosen.flatMap((source) => source.variables),
  );
  const findings: TableFinding[] = [];
  const declared = readDeclaredTables(sheets, catalogue);
  const read = sheets.map((grid) => {
    const visible = visibleGrid(grid);
    findings.push(...judgeSheet(grid, visible.hiddenContent));
    const own = corrections.filter((correction) => correction.sheet === grid.name);
    if (own.length === 0 && declared?.done.has(grid)) return { grid, visible, parts: nothing, isDeclared: true };
    return { ...readSheet(grid, visible, recognition, own, findings), isDeclared: false };
  });
  for (const correction of corrections) {
    if (!sheets.some(({ name }) => name === correction.sheet)) findings.push(notFitting(correction));
  }
  const common = read.flatMap(({ parts }) => parts.loose);
  const readings = read.flatMap(({ grid, visible, parts, isDeclared }) => {
    if (isDeclared) return [{ tables: tablesOn(grid, declared), explainsOnly: false }];
    const changed = declared?.changed.get(grid);
    return parts.tables.map((part) => {
      const { tables, explainsOnly } = readPart(grid.name, part, [...sheetTexts(parts.tables, part), ...common]);
      const restored = tables.map((table) => mapTable(table, visible.restore));
      return { tables: changed ? restored.map((table) => withDeclared(table, changed)) : restored, explainsOnly };
    });
  });
  const real = readings.filter(({ tables, explainsOnly }) => tables.length > 0 && !explainsOnly);
  const tables = (real.length > 0 ? real : readings).flatMap((reading) => reading.tables);
  for (const table of tables) {
    findings.push(...judgeTable(table, recognition, chosen), ...judgeGeography(table, catalogue.codeLists));
  }
  if (linksOut)
    findings.push({ code: "links-present", severity: "advice", sheet: null, range: null, params: { count: 1 } });
  if (tables.length === 0) findings.unshift(nothingRead(sheets));
  const models = tables.map((table) => {
    const reading = toTableModel(table, recognition, catalogue.codeLists, sourceIds);
    const own = declared?.tables.find((one) => one.table === table);
    return own ? asDeclared(reading, own.declared.model, sourceIds) : reading;
  });
  return { tables, models, findings };
}

const nothing: SheetParts = { tables: [], loose: [] };

const tablesOn = (grid: SheetGrid, declared: DeclaredReading | null): ReadTable[] =>
  (declared?.tables ?? []).filter((one) => one.declared.sheet === grid).map((one) => one.table);

interface ReadSheet {
  readonly grid: SheetGrid;
  readonly visible: VisibleGrid;
  readonly parts: SheetParts;
}

function readSheet(
  grid: SheetGrid,
  visible: VisibleGrid,
  recognition: Recognition,
  corrections: readonly TableCorrection[],
  findings: TableFinding[],
): ReadSheet {
  if (grid.hidden) return { grid, visible, parts: nothing };
  const index = new GridIndex(withoutPivotWords(visible.grid));
  if (corrections.length === 0) return { grid, visible, parts: splitSheet(index, recognition) };
  const corrected = correctSheet(index, visible, corrections);
  const split = splitSheet(corrected.index, recognition, corrected.blocks);
  const { parts, unused } = adjustParts(split, corrected);
  findings.push(...unused.map(notFitting));
  return { grid, visible, parts };
}

function notFitting({ kind, sheet, range }: TableCorrection): TableFinding {
  return { code: "correction-not-fitting", severity: "warning", sheet, range, params: { kind } };
}

function nothingRead([first]: readonly SheetGrid[]): TableFinding {
  return {
    code: "nothing-read",
    severity: "error",
    sheet: first?.name ?? null,
    range: first?.usedRange ?? null,
    params: {},
  };
}

/** Unit and period may stand once for the sheet: above its first table, or at its foot. */
function sheetTexts(tables: readonly TablePart[], part: TablePart): readonly TextLine[] {
  const [first] = tables;
  const bottom = tables.reduce((lowest, { area }) => Math.max(lowest, area.range.bottom), 0);
  const foot = tables.flatMap((other) => (other === part ? [] : other.below.filter((line) => line.row > bottom)));
  return [...(first && first !== part ? first.above : []), ...foot];
}
