import iconv from "iconv-lite";
import Papa from "papaparse";
import { unescapeFormula } from "~/app/domain/sample-tables/export/formulaText";
import type { GridCell, SheetGrid } from "~/app/domain/sample-tables/SheetGrid";
import { boundsOfCells } from "~/app/domain/sample-tables/SheetGrid";
import type { WorkbookLimits } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";
import type { WorkbookContent } from "./WorkbookReading";

/** As many as a spreadsheet has. */
const mostColumns = 16_384;

/**
 * Reads comma-, semicolon- or tab-separated text in the encodings that Excel in Norway writes: UTF-8 with or without
 * a byte order mark, UTF-16 with one, else windows-1252.
 * @param sheetName stands for the sheet's name, which the file has none of
 * @throws {WorkbookProblemError} with more cells than allowed
 */
export function readCsv(bytes: Buffer, sheetName: string, limits: WorkbookLimits): WorkbookContent {
  const named = /^sep=(.)\r?\n/i.exec(decode(bytes).slice(0, 16));
  const text = named ? decode(bytes).slice(named[0].length) : decode(bytes);
  const cells: GridCell[] = [];
  let written = 0;
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter: named?.[1] ?? separatorOf(text),
    skipEmptyLines: false,
    step: ({ data }) => {
      row++;
      written += data.length;
      if (written > limits.cells || data.length > mostColumns)
        throw new WorkbookProblemError(workbookProblem.tooLarge("cells"));
      data.forEach((value, at) => {
        if (value.trim() !== "") cells.push(textCell(value, row, at + 1));
      });
    },
  });
  const sheet: SheetGrid = {
    name: sheetName,
    hidden: false,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    usedRange: boundsOfCells(cells),
  };
  return { format: "csv", sheets: [sheet], linksOut: false, personalNumbersIn: [] };
}

function textCell(value: string, row: number, column: number): GridCell {
  const written = value.trim();
  // Our own files mark texts that begin as formulas do: they are texts again, and no formulas.
  const text = unescapeFormula(written);
  const formula = text === written && /^[=+@][A-Za-z(]/.test(text);
  const isNumber = /^[+-]?\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?$|^[+-]?\d+(?:[.,]\d+)?$/.test(text);
  const indent = Math.ceil((/^[ \u00a0]*/.exec(value)?.[0].length ?? 0) / 2);
  return { row, column, text, kind: isNumber ? "number" : "text", formula, bold: false, indent };
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, "utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, "utf16be");
  const text = bytes.toString("utf8");
  const isUtf8 = !text.includes("\ufffd") || bytes.includes(Buffer.from("\ufffd"));
  return isUtf8 ? text.replace(/^\ufeff/, "") : iconv.decode(bytes, "windows-1252");
}

/** The separator that splits the first lines most evenly; a Norwegian comma is a decimal sign, so ; and tab go first. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 50).filter((line) => line.trim() !== "");
  const count = (separator: string): number => lines.filter((line) => outsideQuotes(line).includes(separator)).length;
  const counted = [";", "\t", ","].map((separator) => ({ separator, lines: count(separator) }));
  const best = counted.reduce((a, b) => (b.lines > a.lines ? b : a));
  return best.lines === 0 ? ";" : best.separator;
}

function outsideQuotes(line: string): string {
  return line.replace(/"[^"]*"/g, "");
}
