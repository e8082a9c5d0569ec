import type { Catalogue, DataSource, PreparingUnit } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { getSource } from "./getSource";
import { partiesOn } from "./partiesOn";

export interface UnitWithSources {
  unit: PreparingUnit;
  sources: DataSource[];
}

/**
 * The units that prepare tables from these sources on a day, each once with its sources. Units come in the order
 * of their first source, sources in the order given.
 * @throws {RangeError} for a source that is unknown, has no parties on that day, or takes a form of its own
 */
export function unitsFor(
  catalogue: Pick<Catalogue, "sources" | "preparingUnits">,
  sourceIds: readonly string[],
  date: PlainDate,
): UnitWithSources[] {
  const byUnit = new Map<string, UnitWithSources>();
  for (const id of new Set(sourceIds)) {
    const source = getSource(catalogue, id);
    const unitId = partiesOn(source, date).preparingUnit;
    const unit = catalogue.preparingUnits.find((candidate) => candidate.id === unitId);
    if (!unit) throw new RangeError(`no unit here prepares tables from ${id} on ${date}`);
    const entry = byUnit.get(unit.id) ?? { unit, sources: [] };
    entry.sources.push(source);
    byUnit.set(unit.id, entry);
  }
  return [...byUnit.values()];
}
