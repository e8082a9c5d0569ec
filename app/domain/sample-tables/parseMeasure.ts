import type { TableMeasure } from "~/schemas/tableModel";
import { normaliseLabel } from "./normaliseLabel";

const plain: TableMeasure = { kind: "count", per: 100_000, of: "", direction: "row", standardPopulation: "" };

/** What a header such as "Antall", "Andel (%)" or "Rate per 100 000, aldersstandardisert" asks for in the cells. */
export function parseMeasure(text: string): TableMeasure {
  const label = normaliseLabel(text);
  const per = /per (1|10|100)?[ .]?000/.exec(label);
  if (per || /\brate|insidens|incidence|prevalens/.test(label)) {
    const standard = /standardis\p{L}*[^(]*(?:\(([^)]*)\))?/u.exec(text);
    const population = standard ? (standard[1] ?? "").trim() : "";
    return { ...plain, kind: "rate", per: per?.[1] === "1" ? 1000 : 100_000, standardPopulation: population };
  }
  if (/andel|prosent|percent|proportion|share|dekningsgrad|%/.test(label)) {
    const direction = /kolonne|column/.test(label) ? "column" : /av alle|of all|totalt/.test(label) ? "table" : "row";
    return { ...plain, kind: "share", direction };
  }
  if (/median/.test(label)) return { ...plain, kind: "median", of: measured(text) };
  if (/gjennomsnitt|snitt|\bmean|average/.test(label)) return { ...plain, kind: "mean", of: measured(text) };
  if (/\bddd\b|døgndos/.test(label)) return { ...plain, kind: "ddd" };
  return plain;
}

/** "Gjennomsnittlig alder" and "Median, liggetid" are of age and length of stay. */
function measured(text: string): string {
  return text
    .trim()
    .replace(/^(?:median|gjennomsnitt(?:lig|leg|et)?|snitt|mean|average)[\s,:]*/i, "")
    .slice(0, 300);
}
