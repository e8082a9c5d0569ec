import type { TableMeasure } from "~/schemas/tableModel";

const plain: TableMeasure = { kind: "count", per: 100_000, of: "", direction: "row", standardPopulation: "" };

/**
 * What a measure's words say: the way back from `measureLabel`.
 * @returns null for words that it never writes
 */
export function readMeasureLabel(text: string): TableMeasure | null {
  if (text === "DDD") return { ...plain, kind: "ddd" };
  if (/^Antall( |$)/.test(text)) return plain;
  const rate = /^Rate per (1000|100 000)(?:, standardisert \(([^]*)\))?$/.exec(text);
  if (rate) {
    return { ...plain, kind: "rate", per: rate[1] === "1000" ? 1000 : 100_000, standardPopulation: rate[2] ?? "" };
  }
  const share = /^Andel \(%\) av (raden|kolonnen|alle)$/.exec(text)?.[1];
  if (share) {
    return { ...plain, kind: "share", direction: share === "raden" ? "row" : share === "alle" ? "table" : "column" };
  }
  const middle = /^(Gjennomsnitt|Median)(?:, ([^]*))?$/.exec(text);
  if (middle) return { ...plain, kind: middle[1] === "Median" ? "median" : "mean", of: middle[2] ?? "" };
  return null;
}
