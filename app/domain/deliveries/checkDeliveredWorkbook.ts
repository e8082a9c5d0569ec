import { isDeclaring } from "../sample-tables/declared/readDeclared";
import { planTableSheet } from "../sample-tables/export/planTableSheet";
import { tableNumber } from "../sample-tables/export/sheetNames";
import { judgeSheet } from "../sample-tables/judgeSheet";
import { columnLetters, type SheetGrid } from "../sample-tables/SheetGrid";
import { checkDelivery } from "./checkDelivery";
import { classifyCell } from "./classifyCell";
import { deviation, type DeliveryCheck, type DeliveryQuestion, type Deviation } from "./Deviation";
import { readDeliveredTable, type FoundTable } from "./readDeliveredTable";

/**
 * Reads a workbook that a unit means to deliver, and holds it against what was granted. The same function runs in the
 * unit's browser, before the file leaves it, and on the server.
 * @param sheets all sheets of the workbook, hidden ones too
 */
export function checkDeliveredWorkbook(sheets: readonly SheetGrid[], question: DeliveryQuestion): DeliveryCheck {
  const shown = sheets.filter((sheet) => !isDeclaring(sheet));
  if (question.granted.length === 0) return checkUnspecified(sheets, shown, question);
  const found = findTables(shown, question);
  const { deviations, tables } = checkDelivery(
    found.map((one) => one?.table ?? null),
    question,
  );
  const used = new Set(found.map((one) => one?.table.sheet));
  const others = shown.filter((sheet) => sheet.cells.length > 0 && !used.has(sheet.name));
  const tooLarge = question.granted.flatMap((model, at) =>
    planTableSheet(model).layout ? [] : [deviation("table-too-large", { table: at + 1, title: model.title }, [])],
  );
  return {
    deviations: [
      ...sheets.flatMap(personalNumbers),
      ...deviations.filter(
        ({ code, table }) => code !== "table-missing" || !tooLarge.some((one) => one.table === table),
      ),
      ...tooLarge,
      ...others.map(({ name }) => deviation("extra-sheet", { sheet: name }, [])),
      ...sheets.flatMap(hidden),
    ],
    tables,
  };
}

/**
 * Where the decision has no table to hold the workbook against: whoever delivers answers for the whole of it, and every
 * figure under the threshold is told.
 * @param shown the sheets without those that declare what the others hold: their numbers are codes
 */
function checkUnspecified(
  sheets: readonly SheetGrid[],
  shown: readonly SheetGrid[],
  { general }: DeliveryQuestion,
): DeliveryCheck {
  const small = shown.flatMap((sheet) => {
    const cells = sheet.cells.filter((cell) => {
      const seen = classifyCell(cell);
      return seen.kind === "number" && seen.value > 0 && seen.value < general.below;
    });
    const addresses = cells.map(({ row, column }) => `${columnLetters(column)}${row}`);
    return cells.length > 0 ? [deviation("below-threshold", { sheet: sheet.name }, addresses)] : [];
  });
  const told = deviation("not-specified", {}, []);
  return { deviations: [...sheets.flatMap(personalNumbers), told, ...small, ...sheets.flatMap(hidden)], tables: [] };
}

/** Each granted table in the sheet of its own number, else in the sheet that fits best; a sheet shows one table. */
function findTables(sheets: readonly SheetGrid[], { granted }: DeliveryQuestion): (FoundTable | null)[] {
  const taken = new Set<SheetGrid>();
  const found = granted.map((model, at): FoundTable | null => {
    const own = sheets.find(({ name }) => tableNumber(name) === at + 1);
    const table = own ? readDeliveredTable(own, model) : null;
    if (own && table) taken.add(own);
    return table;
  });
  return granted.map((model, at) => {
    if (found[at]) return found[at];
    let best: { sheet: SheetGrid; found: FoundTable } | null = null;
    for (const sheet of sheets) {
      if (taken.has(sheet)) continue;
      const table = readDeliveredTable(sheet, model);
      if (table && table.fit > (best?.found.fit ?? 0)) best = { sheet, found: table };
    }
    if (best) taken.add(best.sheet);
    return best?.found ?? null;
  });
}

function personalNumbers(sheet: SheetGrid): Deviation[] {
  const found = judgeSheet(sheet, null).some(({ code }) => code === "personal-number");
  return found ? [deviation("personal-number", { sheet: sheet.name }, [])] : [];
}

/** What nobody sees is handed out all the same. */
function hidden(sheet: SheetGrid): Deviation[] {
  const where = { sheet: sheet.name };
  if (sheet.hidden) return sheet.cells.length > 0 ? [deviation("hidden-content", where, [])] : [];
  const isHidden = (at: number, spans: SheetGrid["hiddenRows"]): boolean =>
    spans.some(({ from, to }) => at >= from && at <= to);
  const cells = sheet.cells
    .filter(({ row, column }) => isHidden(row, sheet.hiddenRows) || isHidden(column, sheet.hiddenColumns))
    .map(({ row, column }) => `${columnLetters(column)}${row}`);
  return cells.length > 0 ? [deviation("hidden-content", where, cells)] : [];
}
