import type { Worksheet } from "exceljs";
import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import { ignoredNodes, readWorksheet } from "~/app/domain/sample-tables/readWorksheet";
import { canonicalPackage } from "./canonicalPackage";
import { unpackWorkbook, type WorkbookParts } from "./unpackWorkbook";
import { mostCharacters, type WorkbookLimits } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";
import type { WorkbookContent } from "./WorkbookReading";

/**
 * Reads an .xlsx with ExcelJS.
 * @throws {WorkbookProblemError} when it is none, broken, or over a limit
 */
export async function readXlsx(bytes: Buffer, limits: WorkbookLimits): Promise<WorkbookContent> {
  const parts = await unpackWorkbook(bytes, limits);
  const personalNumbersIn = partsWithPersonalNumbers(parts);
  const { zip, sheets, linksOut } = canonicalPackage(parts, limits);
  const worksheets = await loadWithExcelJs(zip);
  if (worksheets.length !== sheets.length) throw new WorkbookProblemError(workbookProblem.broken);
  let characters = 0;
  const grids = worksheets.map((worksheet, at) => {
    const frame = sheets[at];
    if (!frame) throw new WorkbookProblemError(workbookProblem.broken);
    const grid = readWorksheet(worksheet, frame);
    characters += grid.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    if (characters > mostCharacters) throw new WorkbookProblemError(workbookProblem.tooLarge("cells"));
    return grid;
  });
  return { format: "xlsx", sheets: grids, linksOut, personalNumbersIn };
}

async function loadWithExcelJs(zip: Buffer): Promise<Worksheet[]> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  try {
    const content = new Uint8Array(zip).buffer;
    await workbook.xlsx.load(content, { ignoreNodes: [...ignoredNodes] });
  } catch {
    throw new WorkbookProblemError(workbookProblem.broken);
  }
  return workbook.worksheets;
}

/** Parts whose text stands outside the cells: notes, properties, cached pivot data, strings no cell shows any more. */
const otherParts =
  /^(?:docProps|customXml|xl\/(?:comments|threadedComments|persons|pivotCache|externalLinks|drawings|charts|sharedStrings|tables|queryTables|workbook\.xml))/i;

function partsWithPersonalNumbers(parts: WorkbookParts): string[] {
  const found: string[] = [];
  for (const [name, content] of parts) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
    if (!isSheet && !otherParts.test(name)) continue;
    // Of a sheet only what follows its cells: page headers, prompts, links. The cells are looked at one by one.
    const start = isSheet ? Math.max(0, content.lastIndexOf("sheetData>")) : 0;
    if (findPersonalNumbers(content.subarray(start).toString("latin1")).length > 0) found.push(name);
  }
  return found;
}
