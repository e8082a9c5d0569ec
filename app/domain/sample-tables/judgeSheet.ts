import { findPersonalNumbers, isPersonalNumberAsNumber } from "./findPersonalNumbers";
import type { GridCell, SheetGrid } from "./SheetGrid";
import { boundingRange, rangeOfCell } from "./SheetGrid";
import type { TableFinding } from "./TableFinding";

/** What can be said of a sheet before its tables are known: personal numbers and formulas. */
export function judgeSheet(grid: SheetGrid): TableFinding[] {
  const findings: TableFinding[] = [];
  const personal = grid.cells.filter(holdsPersonalNumber);
  const inName = findPersonalNumbers(grid.name).length;
  if (personal.length + inName > 0) {
    findings.push({
      code: "personal-number",
      severity: "error",
      sheet: grid.name,
      range: boundingRange(personal.map(rangeOfCell)),
      params: { count: personal.length + inName },
    });
  }
  const formulas = grid.cells.filter((cell) => cell.formula);
  if (formulas.length > 0) {
    findings.push({
      code: "formulas-present",
      severity: "advice",
      sheet: grid.name,
      range: boundingRange(formulas.map(rangeOfCell)),
      params: { count: formulas.length },
    });
  }
  return findings;
}

function holdsPersonalNumber(cell: GridCell): boolean {
  if (cell.text.length < 10) return false;
  return cell.kind === "number" ? isPersonalNumberAsNumber(cell.text) : findPersonalNumbers(cell.text).length > 0;
}
