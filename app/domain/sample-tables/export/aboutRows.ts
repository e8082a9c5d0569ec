import type { TableMeasure, TableModel } from "~/schemas/tableModel";
import { readMeasureLabel } from "./readMeasureLabel";
import { measureLabel } from "../layout/measureLabel";
import { aboutWords as words, definitionWords } from "./aboutWords";
import type { ExportNames } from "./ExportNames";
import { filterText } from "./sheetLines";
import { tableSheet } from "./sheetNames";

/** A row of the sheet that tells about the tables: for people in two columns, and what those can't tell in a third. */
export interface AboutRow {
  readonly label: string;
  readonly value: string;
  /** An id of the catalogue's, or what the words leave open. */
  readonly id: string;
  readonly heading?: boolean;
}

/** All that is said of the tables beside their rows and columns; a blank row between two tables. */
export function aboutRows(models: readonly TableModel[], names: ExportNames): AboutRow[] {
  return models.flatMap((model, at) => [
    ...(at === 0 ? [] : [row("", "")]),
    { ...row(tableSheet(at + 1), ""), heading: true },
    ...rowsOf(model, names),
  ]);
}

function rowsOf(model: TableModel, names: ExportNames): AboutRow[] {
  const { definition } = model;
  return [
    row(words.title, model.title),
    ...model.sources.map((id) => row(words.source, names.sources.get(id) ?? id, id)),
    ...whenGiven(words.linked, model.linked),
    row(words.unit, model.unit.label, model.unit.id ?? ""),
    ...model.measures.flatMap((measure) => measureRows(measure, model.unit)),
    row(words.from, model.period.from),
    row(words.to, model.period.to),
    row(words.population, model.population),
    ...model.filters.map((filter) => row(words.filter, filterText(filter))),
    row(words.diagnosis, definitionWords.diagnosis[definition.diagnosis]),
    row(words.event, definitionWords.event[definition.event]),
    row(words.place, definitionWords.place[definition.place]),
    ...model.derived.flatMap(({ name, definition: how }) => [row(words.derived, name), row(words.derivation, how)]),
    ...whenGiven(words.notes, model.notes),
  ];
}

function measureRows(measure: TableMeasure, unit: TableModel["unit"]): AboutRow[] {
  const label = measureLabel(measure, unit);
  const standard = measure.kind === "rate" ? measure.standardPopulation : "";
  return [row(words.measure, label, beyondLabel(measure, label)), ...whenGiven(words.standardPopulation, standard)];
}

/** What the label does not tell, such as a population left over from when it was a rate; "" when it tells all. */
function beyondLabel(measure: TableMeasure, label: string): string {
  const told = readMeasureLabel(label);
  const untold = Object.entries(measure).filter(([key, value]) => told?.[key as keyof TableMeasure] !== value);
  return untold.length === 0 ? "" : JSON.stringify(Object.fromEntries(untold));
}

const row = (label: string, value: string, id = ""): AboutRow => ({ label, value, id });
const whenGiven = (label: string, value: string): AboutRow[] => (value === "" ? [] : [row(label, value)]);
