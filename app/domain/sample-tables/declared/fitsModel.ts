import type { ModelVariable, TableModel } from "~/schemas/tableModel";

/** Longest label, id and code, as the model has them. */
const longest = { label: 300, id: 100, code: 60, period: 20, text: 5000, definition: 2000, notes: 20_000 };
const most = { sources: 60, measures: 6, filters: 20, derived: 20, variables: 8, categories: 20_000, codes: 20_000 };

/** Whether what was read keeps within the model's bounds: a file may say anything. */
export function fitsModel(model: TableModel): boolean {
  const { unit, measures, period, filters, derived, rows, columns } = model;
  const sides = [filters, rows, columns].flat();
  return (
    isWithin(longest.label, model.title, unit.label, ...measures.flatMap((one) => [one.of, one.standardPopulation])) &&
    isWithin(longest.id, unit.id, ...model.sources) &&
    isWithin(longest.period, period.from, period.to) &&
    isWithin(longest.text, model.linked, model.population) &&
    isWithin(longest.notes, model.notes) &&
    isWithin(longest.label, ...derived.map(({ name }) => name)) &&
    isWithin(longest.definition, ...derived.map(({ definition }) => definition)) &&
    model.sources.length <= most.sources &&
    measures.length >= 1 &&
    measures.length <= most.measures &&
    derived.length <= most.derived &&
    filters.length <= most.filters &&
    rows.length <= most.variables &&
    columns.length <= most.variables &&
    sides.every(isVariableWithin)
  );
}

function isVariableWithin({ id, label, codeList, categories }: ModelVariable): boolean {
  return (
    isWithin(longest.id, id, codeList) &&
    isWithin(longest.label, label) &&
    categories.length <= most.categories &&
    categories.every(
      (category) =>
        isWithin(longest.label, category.label) &&
        category.codes.length <= most.codes &&
        category.codes.every((code) => code.length <= longest.code),
    )
  );
}

function isWithin(length: number, ...texts: readonly (string | null)[]): boolean {
  return texts.every((text) => text === null || text.length <= length);
}
