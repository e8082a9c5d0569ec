import type { GridCell } from "../sample-tables/SheetGrid";
import type { DeliveredCell } from "./DeliveredTable";

/**
 * Signs that stand for a figure not shown: "." in the health registries, ":" at Statistics Norway, and what else people
 * write. Also a small figure told by its bound, such as "<5".
 */
const suppressed = /^(?:\.{1,3}|…|:|\*{1,3}|k|x|xx|prikket|skjult|(?:n\s*)?[<≤]\s*\d{1,2}|1[-–]\d)$/i;
/** Zero in Statistics Norway's notation, "not shown" in others. */
const dash = /^[-–—]{1,2}$/;
/** "1 234", "1 234,5", "12.5": a figure that was typed as text. A point with three digits after it groups thousands. */
const figure = /^-?(?:\d+|\d{1,3}(?:[ \u00a0\u202f.]\d{3})+)(?:,\d+)?$|^-?\d+\.\d{1,2}$|^-?\d+\.\d{4,}$/;

/** What a cell of a delivered table says. @param cell undefined for a blank one */
export function classifyCell(cell: Pick<GridCell, "text" | "kind" | "formula"> | undefined): DeliveredCell {
  const text = cell?.text.trim() ?? "";
  if (!cell || text === "") return { kind: "empty" };
  if (cell.kind === "number") return number(Number(text.replace(",", ".")), cell.formula, false, text);
  if (suppressed.test(text)) return { kind: "suppressed" };
  if (dash.test(text)) return { kind: "dash" };
  if (figure.test(text)) return number(parseFigure(text), cell.formula, true, text);
  return { kind: "text", text };
}

function number(value: number, formula: boolean, asText: boolean, text: string): DeliveredCell {
  return Number.isFinite(value) ? { kind: "number", value, formula, asText } : { kind: "text", text };
}

function parseFigure(text: string): number {
  const grouped = /^-?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?$/.test(text);
  const plain = grouped ? text.replace(/[ \u00a0\u202f.]/g, "") : text;
  return Number(plain.replace(",", "."));
}
