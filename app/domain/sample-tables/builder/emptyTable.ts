import type { TableModel } from "~/schemas/tableModel";

/** A table that nothing is said of yet. */
export const emptyTable = (id: string, sources: readonly string[] = []): TableModel => ({
  id,
  title: "",
  sources: [...sources],
  linked: "",
  unit: { id: null, label: "" },
  measures: [{ kind: "count", per: 100_000, of: "", direction: "row", standardPopulation: "" }],
  period: { from: "", to: "" },
  population: "",
  filters: [],
  definition: { diagnosis: "", event: "", place: "" },
  derived: [],
  rows: [],
  columns: [],
  notes: "",
  rates: { source: "", year: "", groups: [] },
});
