import type { TableCorrection } from "~/schemas/tableCorrection";
import type { GridIndex } from "../GridIndex";
import type { GridCell, GridRange } from "../SheetGrid";
import { splitBlocks, type Block } from "../splitBlocks";
import type { SheetParts, TablePart } from "../splitSheet";
import type { TableArea } from "../TableArea";
import { textLine, type TextLine } from "../textLines";
import type { VisibleGrid } from "../visibleGrid";

/** A correction with its place among the visible rows and columns. */
interface Placed {
  readonly correction: TableCorrection;
  readonly range: GridRange;
}

/** A sheet after the corrections that come before tables are told apart. */
export interface CorrectedSheet {
  /** Without what is ignored, and without titles and notes that were pointed at. */
  readonly index: GridIndex;
  readonly blocks: readonly Block[];
  readonly placed: readonly Placed[];
  readonly visible: VisibleGrid;
  readonly texts: readonly { readonly placed: Placed; readonly lines: readonly TextLine[] }[];
  readonly unused: readonly TableCorrection[];
}

/** Takes out what is no part of a table, and sets apart what is a table of its own. */
export function correctSheet(
  index: GridIndex,
  visible: VisibleGrid,
  corrections: readonly TableCorrection[],
): CorrectedSheet {
  const unused: TableCorrection[] = [];
  const placed = corrections.flatMap((correction): Placed[] => {
    const range = visible.project(correction.range);
    if (range && index.grid.cells.some((cell) => isInside(cell, range))) return [{ correction, range }];
    unused.push(correction);
    return [];
  });
  const takenOut = placed.filter(({ correction }) => ["ignore", "title", "note"].includes(correction.kind));
  const texts = takenOut
    .filter(({ correction }) => correction.kind !== "ignore")
    .map((one) => ({ placed: one, lines: linesIn(index, one.range) }));
  const kept = index.without((cell) => takenOut.some(({ range }) => isInside(cell, range)));
  const own = placed.filter(({ correction }) => correction.kind === "own-table").map(({ range }) => range);
  const rest = own.length === 0 ? kept : kept.without((cell) => own.some((range) => isInside(cell, range)));
  const blocks = [...splitBlocks(rest), ...own.flatMap((range) => ownBlock(kept, range))];
  blocks.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.left - b.left);
  return { index: kept, blocks, placed, visible, texts, unused };
}

function isInside(cell: Pick<GridCell, "row" | "column">, { top, left, bottom, right }: GridRange): boolean {
  return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
}

function linesIn(index: GridIndex, range: GridRange): TextLine[] {
  const rows = index.rows.filter((row) => row >= range.top && row <= range.bottom);
  return rows.flatMap((row) => {
    const cells = index.cellsInRow(row).filter((cell) => isInside(cell, range));
    return textLine(row, cells) ?? [];
  });
}

function ownBlock(index: GridIndex, range: GridRange): Block[] {
  const rows = index.rows.filter(
    (row) => row >= range.top && row <= range.bottom && index.cellsInRow(row).some((cell) => isInside(cell, range)),
  );
  const columns = rows.flatMap((row) =>
    index
      .cellsInRow(row)
      .filter((cell) => isInside(cell, range))
      .map((cell) => cell.column),
  );
  const left = columns.reduce((least, column) => Math.min(least, column), range.right);
  const right = columns.reduce((most, column) => Math.max(most, column), range.left);
  return rows.length === 0 ? [] : [{ rows, left, right }];
}

/** Applies the corrections to tables that were told apart; those that fit nothing are handed back. */
export function adjustParts(
  { tables, loose }: SheetParts,
  { placed, texts, unused, visible }: CorrectedSheet,
): { parts: SheetParts; unused: readonly TableCorrection[] } {
  const left = [...unused];
  let parts: readonly TablePart[] = tables;
  for (const { correction, range } of placed) {
    const changed = adjust(parts, correction, range, visible);
    if (changed) parts = changed;
    else left.push(correction);
  }
  for (const { placed: one, lines } of texts) {
    const changed = addLines(parts, one, lines);
    if (changed) parts = changed;
    else left.push(one.correction);
  }
  return { parts: { tables: parts, loose }, unused: left };
}

function adjust(
  parts: readonly TablePart[],
  correction: TableCorrection,
  range: GridRange,
  visible: VisibleGrid,
): readonly TablePart[] | null {
  switch (correction.kind) {
    case "ignore":
    case "title":
    case "note":
    case "own-table":
      return parts;
    case "header-rows":
      return change(
        parts,
        (area) => meets(area.range, { ...range, bottom: range.bottom + 1 }),
        (part) => {
          const rows = part.area.index.rows.filter((row) => row >= range.top && row <= range.bottom);
          const body = part.area.rows.filter((row) => row > range.bottom);
          const above = part.above.filter((line) => line.row < range.top);
          return { ...part, above, area: part.area.with({ rows: [...rows, ...body], headerRows: rows }) };
        },
      );
    case "label-columns":
      return change(
        parts,
        (area) => meets(area.range, range),
        (part) => {
          const columns = part.area.columns.filter((column) => column >= range.left && column <= range.right);
          return columns.length === 0 ? null : { ...part, area: part.area.with({ stubColumns: columns }) };
        },
      );
    case "variable":
      return change(
        parts,
        (area) => meets(area.range, range),
        (part) => ({
          ...part,
          area: part.area.with({ pointed: [{ range, variable: correction.variable }] }),
        }),
      );
    case "one-table":
      return join(parts, range, visible.project(correction.with));
  }
}

/** Changes the first part that fits; null when none does. */
function change(
  parts: readonly TablePart[],
  fits: (area: TableArea) => boolean,
  to: (part: TablePart) => TablePart | null,
): readonly TablePart[] | null {
  const part = parts.find(({ area }) => fits(area));
  const changed = part && to(part);
  return changed ? parts.map((one) => (one === part ? changed : one)) : null;
}

function meets(a: GridRange, b: GridRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function join(parts: readonly TablePart[], one: GridRange, other: GridRange | null): readonly TablePart[] | null {
  const first = parts.find(({ area }) => meets(area.range, one));
  const second = other && parts.find((part) => part !== first && meets(part.area.range, other));
  if (!first || !second) return null;
  const rows = [...new Set([...first.area.rows, ...second.area.rows])].sort((a, b) => a - b);
  const left = Math.min(first.area.left, second.area.left);
  const right = Math.max(first.area.right, second.area.right);
  const joined: TablePart = {
    area: first.area.with({ rows, left, right }),
    above: [...first.above, ...second.above],
    below: [...first.below, ...second.below],
  };
  return parts.flatMap((part) => (part === first ? [joined] : part === second ? [] : [part]));
}

/** A title goes to the table it stands over or in, a note to the one it stands under or in. */
function addLines(
  parts: readonly TablePart[],
  { correction, range }: Placed,
  lines: readonly TextLine[],
): readonly TablePart[] | null {
  const inside = parts.find(({ area }) => meets(area.range, range));
  if (correction.kind === "title") {
    const owner = inside ?? parts.find(({ area }) => area.range.top > range.bottom) ?? null;
    const [title] = lines;
    return owner && title ? parts.map((part) => (part === owner ? { ...part, title } : part)) : null;
  }
  const owner = inside ?? parts.findLast(({ area }) => area.range.bottom < range.top) ?? parts[0];
  return owner ? parts.map((part) => (part === owner ? { ...part, below: [...part.below, ...lines] } : part)) : null;
}
