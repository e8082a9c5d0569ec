import type { ModelReading, Origin, TableOrigins } from "../toTableModel";

/** What a workbook declares goes further than its layout; sources that are not chosen are left out. */
export function asDeclared(
  reading: ModelReading,
  model: ModelReading["model"],
  sourceIds: readonly string[],
): ModelReading {
  const sources = model.sources.filter((id) => sourceIds.includes(id));
  return {
    model: { ...model, sources: sources.length > 0 || sourceIds.length === 0 ? model.sources : [...sourceIds] },
    origins: surelyFrom(reading.origins),
  };
}

function surelyFrom({ title, unit, period, measures, notes, variables }: TableOrigins): TableOrigins {
  const sure = (origin: Origin | null): Origin | null => (origin ? { ...origin, sureness: "certain" } : null);
  return {
    title: sure(title),
    unit: sure(unit),
    period: sure(period),
    measures: sure(measures),
    notes: notes.map((note) => ({ ...note, sureness: "certain" })),
    variables: Object.fromEntries(
      Object.entries(variables).map(([key, { heading, categories }]) => [
        key,
        { heading: sure(heading), categories: sure(categories) },
      ]),
    ),
  };
}
