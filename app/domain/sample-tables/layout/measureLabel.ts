import type { TableMeasure, TableModel } from "~/schemas/tableModel";

const shares = { row: "av raden", column: "av kolonnen", table: "av alle" } as const;

/** What stands in the cells, as the sheet says it, in bokmål: "Antall personer", "Rate per 100 000 innbyggere". */
export function measureLabel(measure: TableMeasure, unit: TableModel["unit"]): string {
  const of = unit.label.trim().toLowerCase();
  switch (measure.kind) {
    case "count":
      return of === "" ? "Antall" : `Antall ${of}`;
    case "rate": {
      const per = measure.per === 1000 ? "1000" : "100 000";
      const standard = measure.standardPopulation.trim();
      return standard === "" ? `Rate per ${per}` : `Rate per ${per}, standardisert (${standard})`;
    }
    case "share":
      return `Andel (%) ${shares[measure.direction]}`;
    case "mean":
      return named("Gjennomsnitt", measure.of);
    case "median":
      return named("Median", measure.of);
    case "ddd":
      return "DDD";
  }
}

const named = (word: string, of: string): string => (of.trim() === "" ? word : `${word}, ${of.trim()}`);
