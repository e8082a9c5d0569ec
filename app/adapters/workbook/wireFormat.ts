import type { GridCell, GridCellKind, GridRange, SheetGrid, Span } from "~/app/domain/sample-tables/SheetGrid";
import type { WorkbookProblem } from "./WorkbookProblem";
import type { WorkbookReading } from "./WorkbookReading";

/** What the child process answers with, as JSON on its output. */
export type ChildAnswer = { readonly reading: WorkbookReading } | { readonly problem: WorkbookProblem };

const kinds: readonly GridCellKind[] = ["text", "number", "date", "boolean", "error"];

/** A sheet with its cells as one flat list, which is a third of the size: row, column, kind, signs, indent, text. */
interface FlatSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly GridRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly usedRange: GridRange | null;
  readonly cells: readonly (number | string)[];
}

type FlatAnswer =
  | { readonly problem: WorkbookProblem }
  | {
      readonly format: "xlsx" | "csv";
      readonly personalNumbersIn: readonly string[];
      readonly sheets: readonly FlatSheet[];
    };

const fieldsPerCell = 6;

export function encodeAnswer(answer: ChildAnswer): string {
  if ("problem" in answer) return JSON.stringify({ problem: answer.problem } satisfies FlatAnswer);
  const { format, personalNumbersIn, sheets } = answer.reading;
  return JSON.stringify({ format, personalNumbersIn, sheets: sheets.map(flatten) } satisfies FlatAnswer);
}

/** @throws {SyntaxError} when the child ended in the middle of its answer */
export function decodeAnswer(json: string): ChildAnswer {
  const answer = JSON.parse(json) as FlatAnswer;
  if ("problem" in answer) return answer;
  const { format, personalNumbersIn, sheets } = answer;
  return { reading: { format, personalNumbersIn, sheets: sheets.map(unfold) } };
}

function flatten(sheet: SheetGrid): FlatSheet {
  const cells: (number | string)[] = [];
  for (const cell of sheet.cells) {
    const signs = (cell.formula ? 1 : 0) + (cell.bold ? 2 : 0);
    cells.push(cell.row, cell.column, kinds.indexOf(cell.kind), signs, cell.indent, cell.text);
  }
  return { ...sheet, cells };
}

function unfold(sheet: FlatSheet): SheetGrid {
  const cells: GridCell[] = [];
  for (let at = 0; at < sheet.cells.length; at += fieldsPerCell) {
    const [row, column, kind, signs, indent, text] = sheet.cells.slice(at, at + fieldsPerCell);
    cells.push({
      row: Number(row),
      column: Number(column),
      text: String(text),
      kind: kinds[Number(kind)] ?? "text",
      formula: (Number(signs) & 1) !== 0,
      bold: (Number(signs) & 2) !== 0,
      indent: Number(indent),
    });
  }
  return { ...sheet, cells };
}
