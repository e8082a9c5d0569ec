import { findPersonalNumbers, isPersonalNumberAsNumber } from "./findPersonalNumbers";
import { judgeComments } from "./judgeComments";
import type { GridCell, GridRange, SheetGrid } from "./SheetGrid";
import { boundingRange, rangeOfCell } from "./SheetGrid";
import type { TableFinding } from "./TableFinding";

/**
 * What can be said of a sheet before its tables are known: personal numbers, formulas, links, notes with names, and
 * what is hidden.
 * @param hidden where hidden rows and columns hold something
 */
export function judgeSheet(grid: SheetGrid, hidden: GridRange | null): TableFinding[] {
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
  findings.push(...judgeComments(grid));
  const links = boundingRange((grid.links ?? []).map(rangeOfCell));
  if (links !== null) {
    const params = { count: grid.links?.length ?? 0 };
    findings.push({ code: "links-present", severity: "advice", sheet: grid.name, range: links, params });
  }
  if (grid.hidden && grid.cells.length > 0) {
    const params = { what: "sheet" } as const;
    findings.push({ code: "hidden-cells", severity: "advice", sheet: grid.name, range: null, params });
  } else if (hidden !== null) {
    const params = { what: "cells" } as const;
    findings.push({ code: "hidden-cells", severity: "advice", sheet: grid.name, range: hidden, params });
  }
  return findings;
}

function holdsPersonalNumber(cell: GridCell): boolean {
  if (cell.text.length < 10) return false;
  return cell.kind === "number" ? isPersonalNumberAsNumber(cell.text) : findPersonalNumbers(cell.text).length > 0;
}
