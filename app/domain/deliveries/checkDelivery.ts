import type { TableModel } from "~/schemas/tableModel";
import { layoutTable, type TableLayout } from "../sample-tables/layout/layoutTable";
import { columnLetters } from "../sample-tables/SheetGrid";
import { checkCells } from "./checkCells";
import { checkTotals } from "./checkTotals";
import { compareSide, type SideComparison } from "./compareSide";
import type { DeliveredTable } from "./DeliveredTable";
import {
  deviation,
  type DeliveredSummary,
  type DeliveryCheck,
  type DeliveryQuestion,
  type DeliveryRule,
  type Deviation,
  type DeviationCode,
} from "./Deviation";

/**
 * Holds delivered tables against what was granted: the same rows, columns and categories, and every cell against the
 * threshold of the table's sources.
 * @param delivered for each granted table the delivered one; null where none was found
 * @returns every deviation, each to be acknowledged with a reason unless it is advice or bars the file
 */
export function checkDelivery(
  delivered: readonly (DeliveredTable | null)[],
  { granted, rules, whole }: DeliveryQuestion,
): DeliveryCheck {
  const deviations: Deviation[] = [];
  const tables: DeliveredSummary[] = [];
  if (delivered.every((table) => table === null)) deviations.push(deviation("nothing-recognised", {}, []));
  granted.forEach((model, at) => {
    const [table, rule] = [delivered[at], rules[at]];
    if (!rule) throw new RangeError(`no rule for table ${at + 1}`);
    if (table) {
      const layout = layoutTable(model);
      if (!layout) throw new RangeError(`table ${at + 1} has no variable, and yet it was found`);
      deviations.push(...checkTable(table, model, layout, rule, at + 1));
      tables.push(summarise(table, model, at + 1));
    } else if (whole) deviations.push(deviation("table-missing", { table: at + 1, title: model.title }, []));
  });
  return { deviations, tables };
}

function summarise({ cells }: DeliveredTable, { title }: TableModel, table: number): DeliveredSummary {
  const all = cells.flat();
  return { table, title, cells: all.length, suppressed: all.filter(({ kind }) => kind === "suppressed").length };
}

function checkTable(
  table: DeliveredTable,
  model: TableModel,
  layout: TableLayout,
  rule: DeliveryRule,
  number: number,
): Deviation[] {
  const where = { table: number, title: model.title, sheet: table.sheet };
  const rows = compareSide(layout.rows, table.rows);
  const columns = compareSide(layout.columns, table.columns);
  const found: Deviation[] = [];
  const tell = (code: DeviationCode, cells: readonly string[], labels: readonly string[] = []): void => {
    if (cells.length + labels.length > 0) found.push(deviation(code, where, cells, labels));
  };
  const both = <One>(pick: (side: SideComparison) => readonly One[], place: (one: One, isRow: boolean) => string) => [
    ...pick(rows).map((one) => place(one, true)),
    ...pick(columns).map((one) => place(one, false)),
  ];
  const headerRow = (table.rows[0]?.at ?? 2) - 1;
  const lineAddress = (one: { at: number }, isRow: boolean): string =>
    isRow ? `A${one.at}` : `${columnLetters(one.at)}${headerRow}`;
  tell("category-missing", [], [...rows.missing, ...columns.missing]);
  tell(
    "category-added",
    both((side) => side.added, lineAddress),
    both(
      (side) => side.added,
      ({ label }) => label || "–",
    ),
  );
  tell(
    "category-renamed",
    both((side) => side.renamed, lineAddress),
    both(
      (side) => side.renamed,
      ({ before, after }) => `${before} → ${after}`,
    ),
  );
  tell("row-missing", [], rows.missingLines);
  tell("column-missing", [], columns.missingLines);
  tell(
    "line-repeated",
    both((side) => side.repeated, lineAddress),
    both(
      (side) => side.repeated,
      ({ label }) => label,
    ),
  );
  if (rows.isReordered || columns.isReordered) found.push(deviation("order-changed", where, []));
  for (const [code, cells] of checkCells(table, model, rule, columns.leaves)) tell(code, cells);
  const totals = checkTotals(table, model, layout, { rows: rows.leaves, columns: columns.leaves });
  tell("recoverable", totals.recoverable);
  tell("total-differs", totals.differs);
  tell("content-outside", table.outside);
  if (!rule.unitIsPerson) found.push(deviation("unit-not-persons", where, [], [model.unit.label].filter(Boolean)));
  if (model.measures.some(({ kind }) => kind !== "count")) found.push(deviation("measure-not-checked", where, []));
  return found;
}
