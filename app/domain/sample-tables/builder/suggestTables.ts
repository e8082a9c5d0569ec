import type { Localised } from "~/schemas/language";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { findVariable, type BuilderOptions } from "./BuilderOptions";
import { emptyTable } from "./emptyTable";
import { fillCategories } from "./fillCategories";

/** A source as suggestions need it; units of count with the usual one first. */
export interface SuggestingSource {
  readonly id: string;
  readonly name: Localised;
  readonly variables: readonly string[];
  readonly unitsOfCount: readonly string[];
}

/** Pairs and triples that most reports on health show, by the catalogue's ids; the last of each is in the columns. */
const shapes: readonly (readonly string[])[] = [
  ["county", "sex", "age-group"],
  ["year", "sex", "age-group"],
  ["county", "mothers-age-group"],
  ["year", "county"],
  ["atc-level-1", "county"],
  ["year", "atc-level-1"],
];
/** Suggestions for each source. */
const mostSuggestions = 3;

/**
 * Tables to begin with: our own suggestions from the variables that a source has, without period, since nobody but the
 * applicant knows which years.
 */
export function suggestTables(source: SuggestingSource, options: BuilderOptions): Omit<TableModel, "id">[] {
  const unitId = source.unitsOfCount[0];
  const unit = options.units.find(({ id }) => id === unitId);
  return shapes
    .filter((ids) => ids.every((id) => source.variables.includes(id) && hasValues(id, options)))
    .slice(0, mostSuggestions)
    .map((ids) => {
      const variables = ids.map((id, at) => variableOf(id, at, options));
      const [outer, ...inner] = variables;
      const { id: _, ...table } = emptyTable("", [source.id]);
      return {
        ...table,
        title: titleOf(unit?.label.nb ?? "", variables),
        unit: unit ? { id: unit.id, label: unit.label.nb } : table.unit,
        rows: outer ? [outer] : [],
        columns: inner,
      };
    });
}

/** Years have no values before the period is known, and are filled then. */
const hasValues = (id: string, options: BuilderOptions): boolean => {
  const variable = findVariable(options, id);
  return variable !== undefined && (variable.pattern === "year" || variable.codeLists.length > 0);
};

function variableOf(id: string, at: number, options: BuilderOptions): ModelVariable {
  const known = findVariable(options, id);
  const filled = fillCategories({ id }, null, { from: "", to: "" }, options);
  return { key: `v${at + 1}`, id, label: known?.label.nb ?? id, ...filled, total: false, keepFine: false };
}

/** "Personer etter fylke, kjønn og aldersgruppe". */
function titleOf(unit: string, variables: readonly ModelVariable[]): string {
  const names = variables.map(({ label }) => label.toLowerCase());
  const joined = [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" og ");
  return unit === "" ? `Tabell etter ${joined}` : `${unit} etter ${joined}`;
}
