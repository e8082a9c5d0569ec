import type { TableModel } from "~/schemas/tableModel";
import { measureLabel } from "./measureLabel";

/**
 * A table in one sentence, in bokmål as the sheet is: "Tabell 1: Infarkt per fylke. Antall personer etter fylke × kjønn, 2020–2024".
 * @param number its place among the tables; null to leave it out
 */
export function describeTable(model: TableModel, number: number | null): string {
  const { title, rows, columns, measures, unit, period } = model;
  const by = [...rows, ...columns].map(({ label }) => label.toLowerCase()).join(" × ");
  const what = measures.map((measure) => measureLabel(measure, unit)).join(" og ");
  const years = [...new Set([period.from, period.to].filter(Boolean))].join("–");
  const about = [by === "" ? what : `${what} etter ${by}`, years].filter(Boolean).join(", ");
  const head = [number === null ? "" : `Tabell ${number}`, title].filter(Boolean).join(": ");
  return [head, about].filter(Boolean).join(". ");
}
