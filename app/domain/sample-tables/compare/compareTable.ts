import type { TableMeasure, TableModel } from "~/schemas/tableModel";
import { measureLabel } from "../layout/measureLabel";
import { compareVariables } from "./compareVariables";
import type { DefinitionPart, TableChange, TextPart } from "./TableChange";

/** What was changed in a table, by meaning; nothing where both mean the same. */
export function compareTable(before: TableModel, after: TableModel): TableChange[] {
  return [
    ...compareTexts(before, after, ["title"]),
    ...compareVariables(before, after),
    ...compareTexts(before, after, ["unit"]),
    ...compareUnits(before, after),
    ...compareMeasures(before, after),
    ...compareTexts(before, after, ["period", "population"]),
    ...compareDefinitions(before, after),
    ...compareTexts(before, after, ["derived", "linked"]),
    ...compareSources(before, after),
    ...compareTexts(before, after, ["notes"]),
    ...(JSON.stringify(before.rates) === JSON.stringify(after.rates) ? [] : [{ kind: "rates" } as const]),
  ];
}

const textOf: Record<TextPart, (model: TableModel) => string> = {
  title: ({ title }) => title,
  unit: ({ unit }) => unit.label,
  period: ({ period }) => [...new Set([period.from.trim(), period.to.trim()])].filter(Boolean).join("–"),
  population: ({ population }) => population,
  linked: ({ linked }) => linked,
  notes: ({ notes }) => notes,
  derived: ({ derived }) => derived.map(({ name, definition }) => `${name}: ${definition}`).join("\n"),
};

function compareTexts(before: TableModel, after: TableModel, parts: readonly TextPart[]): TableChange[] {
  return parts.flatMap((part): TableChange[] => {
    const [one, other] = [textOf[part](before).trim(), textOf[part](after).trim()];
    return one === other ? [] : [{ kind: "text", part, before: one, after: other }];
  });
}

function compareUnits({ unit: one }: TableModel, { unit: other }: TableModel): TableChange[] {
  if (one.id === other.id || one.label.trim() !== other.label.trim()) return [];
  return [{ kind: "unit-known", label: other.label, isKnown: other.id !== null }];
}

function compareMeasures(before: TableModel, after: TableModel): TableChange[] {
  if (before.measures.map(meaningOf).join() === after.measures.map(meaningOf).join()) return [];
  const labels = ({ measures, unit }: TableModel) => measures.map((measure) => measureLabel(measure, unit));
  return [{ kind: "measures", before: labels(before), after: labels(after) }];
}

/** A measure without what its kind has no use for, such as the number of persons behind a median. */
function meaningOf({ kind, per, of, direction, standardPopulation }: TableMeasure): string {
  switch (kind) {
    case "rate":
      return JSON.stringify([kind, per, standardPopulation.trim()]);
    case "share":
      return JSON.stringify([kind, direction]);
    case "mean":
    case "median":
      return JSON.stringify([kind, of.trim()]);
    case "count":
    case "ddd":
      return JSON.stringify([kind]);
  }
}

const definitionParts: readonly DefinitionPart[] = ["diagnosis", "event", "place"];

function compareDefinitions({ definition: one }: TableModel, { definition: other }: TableModel): TableChange[] {
  return definitionParts.flatMap((part): TableChange[] =>
    one[part] === other[part] ? [] : [{ kind: "definition", part, before: one[part], after: other[part] }],
  );
}

function compareSources({ sources: one }: TableModel, { sources: other }: TableModel): TableChange[] {
  const added = other.filter((id) => !one.includes(id));
  const removed = one.filter((id) => !other.includes(id));
  return added.length + removed.length > 0 ? [{ kind: "sources", added, removed }] : [];
}
