import type { RegroupedVariable, SmallCellProposal } from "~/schemas/smallCells";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";

/**
 * The table as proposed; for a split two tables, of which the first leaves out the second variable and the other way.
 * A variable that is merged altogether leaves rows and columns for the filters, so that the table stays restricted to
 * its categories.
 * @param newIds ids for tables that there were not before: one is needed for a split
 * @throws {RangeError} when the proposal names a category that is not there, or an id is missing
 */
export function applyProposal(
  model: TableModel,
  proposal: SmallCellProposal,
  newIds: readonly string[] = [],
): TableModel[] {
  if (proposal.kind === "regroup") return [proposal.variables.reduce(regroup, model)];
  const [first, second] = proposal.apart;
  const newId = newIds[0];
  if (!first || !second || newId === undefined) throw new RangeError("a split needs two variables and an id");
  return [dropVariable(model, second.variableKey), { ...dropVariable(model, first.variableKey), id: newId }];
}

function regroup(model: TableModel, { variableKey, groups }: RegroupedVariable): TableModel {
  if (groups.length === 1) return dropVariable(model, variableKey);
  const change = (variable: ModelVariable): ModelVariable =>
    variable.key === variableKey
      ? { ...variable, categories: groups.map((group) => merge(variable, group)) }
      : variable;
  return { ...model, rows: model.rows.map(change), columns: model.columns.map(change) };
}

function merge(variable: ModelVariable, { label, members }: RegroupedVariable["groups"][number]) {
  const categories = members.map((index) => {
    const category = variable.categories[index];
    if (!category) throw new RangeError(`no category ${index} in ${variable.key}`);
    return category;
  });
  const [only, ...others] = categories;
  if (only && others.length === 0) return only;
  // Codes of a part only would be wrong for the whole: then the label says what it covers.
  const codes = categories.every((category) => category.codes.length > 0)
    ? [...new Set(categories.flatMap((category) => category.codes))]
    : [];
  return { label, codes };
}

function dropVariable(model: TableModel, key: string): TableModel {
  const dropped = [...model.rows, ...model.columns].find((variable) => variable.key === key);
  if (!dropped) throw new RangeError(`no variable ${key}`);
  const others = (variables: readonly ModelVariable[]): ModelVariable[] =>
    variables.filter((variable) => variable.key !== key);
  return {
    ...model,
    rows: others(model.rows),
    columns: others(model.columns),
    filters: [...model.filters, { ...dropped, total: false, keepFine: false }],
  };
}
