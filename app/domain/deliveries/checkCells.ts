import type { TableModel } from "~/schemas/tableModel";
import { columnLetters } from "../sample-tables/SheetGrid";
import type { DeliveredCell, DeliveredTable } from "./DeliveredTable";
import type { DeliveryRule, DeviationCode } from "./Deviation";

/** Addresses by what is wrong with the cells. */
export type CellFindings = Map<DeviationCode, string[]>;

/** What is measured in a column: the innermost level of the columns tells where there are several measures. */
export function measureOf(model: TableModel, columnLeaf: number | null): TableModel["measures"][number]["kind"] {
  // A column that was not granted may hold anything, so it is held to the strictest rule.
  if (columnLeaf === null) return "count";
  return model.measures[columnLeaf % model.measures.length]?.kind ?? "count";
}

export function addressOf(table: DeliveredTable, row: number, column: number): string {
  return `${columnLetters(table.columns[column]?.at ?? 1)}${table.rows[row]?.at ?? 1}`;
}

/**
 * Holds every cell against the threshold of its sources, granted or not, totals included. Marks of suppression are
 * never zero.
 * @param columnLeaves for each delivered column the granted one
 */
export function checkCells(
  table: DeliveredTable,
  model: TableModel,
  rule: DeliveryRule,
  columnLeaves: readonly (number | null)[],
): CellFindings {
  const findings: CellFindings = new Map();
  table.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const kind = measureOf(model, columnLeaves[column] ?? null);
      for (const code of codesOf(cell, kind, rule)) {
        const places = findings.get(code);
        if (places) places.push(addressOf(table, row, column));
        else findings.set(code, [addressOf(table, row, column)]);
      }
    }),
  );
  return findings;
}

function codesOf(cell: DeliveredCell, kind: ReturnType<typeof measureOf>, rule: DeliveryRule): DeviationCode[] {
  switch (cell.kind) {
    case "suppressed":
      return [];
    case "empty":
      return ["cell-empty"];
    case "dash":
      return ["dash-unclear"];
    case "text":
      return ["text-in-cell"];
    case "number":
      return [
        ...(cell.formula ? (["formula"] as const) : []),
        ...(cell.asText ? (["number-as-text"] as const) : []),
        ...codesOfFigure(cell.value, kind, rule),
      ];
  }
}

function codesOfFigure(value: number, kind: ReturnType<typeof measureOf>, rule: DeliveryRule): DeviationCode[] {
  if (kind !== "count") return value < 0 && kind !== "mean" && kind !== "median" ? ["negative"] : [];
  if (value < 0) return ["negative"];
  if (value === 0) {
    if (rule.zeros === "small") return ["zeros-small"];
    return rule.zeros === null ? ["zeros-unknown"] : [];
  }
  const found: DeviationCode[] = [];
  if (!Number.isInteger(value)) found.push("fraction");
  if (value < rule.below) found.push("below-threshold");
  return found;
}
