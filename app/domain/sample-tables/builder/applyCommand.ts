import type { SmallCellProposal } from "~/schemas/smallCells";
import type { TableCommand, TableParts, VariableSide } from "~/schemas/tableCommand";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { applyProposal } from "../../disclosure/applyProposal";
import { findVariable, type BuilderOptions } from "./BuilderOptions";
import { changeCategories, type CategoryCommand } from "./changeCategories";
import { emptyTable } from "./emptyTable";
import { mostTables } from "./mostTables";
import { variableSides } from "./variableSides";

const mostVariables = 8;
const mostFilters = 20;

/**
 * The tables after a command. A command that doesn't fit any more (the table or the variable is gone, the place does
 * not exist) changes nothing: the same list comes back.
 * @param sources the application's sources, for a new table to begin with
 */
export function applyCommand(
  tables: readonly TableModel[],
  command: TableCommand,
  options: BuilderOptions,
  sources: readonly string[] = [],
): readonly TableModel[] {
  switch (command.type) {
    case "add-table":
      return tables.length >= mostTables
        ? tables
        : [...tables, { ...(command.model ?? emptyTable("", sources)), id: nextId(tables) }];
    case "duplicate-table":
      return duplicate(tables, command.table);
    case "remove-table":
      return tables.some(({ id }) => id === command.table) ? tables.filter(({ id }) => id !== command.table) : tables;
    case "apply-proposal":
      return propose(tables, command);
    default: {
      const at = tables.findIndex(({ id }) => id === command.table);
      const before = tables[at];
      if (!before) return tables;
      const after = changeTable(before, command, options);
      return after === before ? tables : tables.with(at, after);
    }
  }
}

type InTable = Exclude<TableCommand, { type: "add-table" | "duplicate-table" | "remove-table" | "apply-proposal" }>;

function changeTable(model: TableModel, command: InTable, options: BuilderOptions): TableModel {
  switch (command.type) {
    case "set":
      return setParts(model, command.parts);
    case "add-variable":
      return addVariable(model, command, options);
    case "remove-variable":
      return placeOf(model, command.key) ? withoutVariable(model, command.key) : model;
    case "move-variable":
      return moveVariable(model, command.key, command.to, command.at);
    case "set-variable": {
      const { label, total, keepFine } = command;
      return changeVariable(model, command.key, (variable) => ({
        ...variable,
        label: label ?? variable.label,
        total: total ?? variable.total,
        keepFine: keepFine ?? variable.keepFine,
      }));
    }
    default:
      return changeVariable(model, command.key, (variable) =>
        changeCategories(variable, command satisfies CategoryCommand, model, options),
      );
  }
}

function setParts(model: TableModel, parts: TableParts): TableModel {
  const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  const after: TableModel = { ...model, ...given };
  return JSON.stringify(after) === JSON.stringify(model) ? model : after;
}

/** On which side a variable is, and where there. */
export function placeOf(model: TableModel, key: string): { side: VariableSide; at: number } | null {
  for (const side of variableSides) {
    const at = model[side].findIndex((variable) => variable.key === key);
    if (at >= 0) return { side, at };
  }
  return null;
}

function changeVariable(
  model: TableModel,
  key: string,
  change: (variable: ModelVariable) => ModelVariable,
): TableModel {
  const place = placeOf(model, key);
  const before = place && model[place.side][place.at];
  if (!place || !before) return model;
  const after = change(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return model;
  return { ...model, [place.side]: model[place.side].with(place.at, after) };
}

const withoutVariable = (model: TableModel, key: string): TableModel => ({
  ...model,
  rows: model.rows.filter((variable) => variable.key !== key),
  columns: model.columns.filter((variable) => variable.key !== key),
  filters: model.filters.filter((variable) => variable.key !== key),
});

const isFull = (model: TableModel, side: VariableSide): boolean =>
  model[side].length >= (side === "filters" ? mostFilters : mostVariables);

function addVariable(
  model: TableModel,
  { side, id, label = "" }: { side: VariableSide; id: string | null; label?: string | undefined },
  options: BuilderOptions,
): TableModel {
  if (isFull(model, side)) return model;
  const known = findVariable(options, id);
  if (!known && label.trim() === "") return model;
  const variable: ModelVariable = {
    key: nextKey(model),
    id: known?.id ?? null,
    label: known?.label.nb ?? label.trim(),
    codeList: null,
    categories: [],
    total: false,
    keepFine: false,
  };
  // A filter lets in what is chosen, so it begins empty; rows and columns begin with all.
  const filled =
    side === "filters" ? variable : changeCategories(variable, { type: "fill", codeList: null }, model, options);
  return { ...model, [side]: [...model[side], filled] };
}

function moveVariable(model: TableModel, key: string, to: VariableSide, at: number): TableModel {
  const place = placeOf(model, key);
  const variable = place && model[place.side][place.at];
  if (!place || !variable || (place.side !== to && isFull(model, to))) return model;
  const without = withoutVariable(model, key);
  const target = [...without[to]];
  const index = Math.min(at, target.length);
  if (place.side === to && place.at === index) return model;
  target.splice(index, 0, to === "filters" ? { ...variable, total: false } : variable);
  return { ...without, [to]: target };
}

/** The copy stands after the table that it was made from. */
function duplicate(tables: readonly TableModel[], id: string): readonly TableModel[] {
  const at = tables.findIndex((table) => table.id === id);
  const table = tables[at];
  if (!table || tables.length >= mostTables) return tables;
  return tables.toSpliced(at + 1, 0, { ...table, id: nextId(tables) });
}

/** Tables that a split makes stand side by side. A proposal for a table that looks otherwise now changes nothing. */
function propose(
  tables: readonly TableModel[],
  { table, proposal }: Extract<TableCommand, { type: "apply-proposal" }>,
): readonly TableModel[] {
  const at = tables.findIndex(({ id }) => id === table);
  const model = tables[at];
  if (!model || !fitsTable(proposal, model)) return tables;
  if (proposal.kind === "split" && tables.length >= mostTables) return tables;
  return tables.toSpliced(at, 1, ...applyProposal(model, proposal, [nextId(tables)]));
}

function fitsTable(proposal: SmallCellProposal, { rows, columns }: TableModel): boolean {
  const find = (key: string) => [...rows, ...columns].find((variable) => variable.key === key);
  if (proposal.kind === "split") return proposal.apart.every(({ variableKey }) => find(variableKey) !== undefined);
  return proposal.variables.every(({ variableKey, groups }) => {
    const count = find(variableKey)?.categories.length;
    return count === groups.reduce((sum, { members }) => sum + members.length, 0);
  });
}

const nextId = (tables: readonly TableModel[]): string => `t${nextNumber(tables.map(({ id }) => id))}`;
const nextKey = ({ rows, columns, filters }: TableModel): string =>
  `v${nextNumber([...rows, ...columns, ...filters].map(({ key }) => key))}`;

/** One more than the highest number at the end of an id. */
const nextNumber = (ids: readonly string[]): number =>
  1 + Math.max(0, ...ids.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
