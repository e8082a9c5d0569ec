import type { TableCommand } from "~/schemas/tableCommand";
import type { ModelVariable, TableCategory, TableModel } from "~/schemas/tableModel";
import { findList, type BuilderOptions } from "./BuilderOptions";
import { fillCategories, typedCategory } from "./fillCategories";
import { groupByLevel } from "./groupLevels";
import { groupByWidth, mergeGroups } from "./groupByWidth";

type Parts<Command> = Command extends { table: string; key: string } ? Omit<Command, "table" | "key"> : never;
/** The commands about the categories of one variable. */
export type CategoryCommand = Parts<
  Extract<
    TableCommand,
    {
      type:
        | "fill"
        | "add-categories"
        | "include"
        | "exclude"
        | "rename-category"
        | "shift-categories"
        | "merge"
        | "split"
        | "group-by-width"
        | "group-by-level";
    }
  >
>;

const mostCategories = 20_000;

/** A variable after a command about its categories; one that fits nothing changes nothing. */
export function changeCategories(
  variable: ModelVariable,
  command: CategoryCommand,
  { period }: Pick<TableModel, "period">,
  options: BuilderOptions,
): ModelVariable {
  const { categories } = variable;
  switch (command.type) {
    case "fill":
      return { ...variable, ...fillCategories(variable, command.codeList, period, options) };
    case "add-categories": {
      const typed = command.labels.map((label) => label.trim()).filter((label) => label !== "");
      const added = [...new Set(typed)].map((label) => typedCategory(label, variable, options));
      const fresh = added.filter(({ label }) => !categories.some((one) => one.label === label));
      return { ...variable, categories: [...categories, ...fresh].slice(0, mostCategories) };
    }
    case "include":
      return include(variable, command.code, options);
    case "exclude":
      return { ...variable, categories: categories.filter((_, at) => !numbers(command.at).includes(at)) };
    case "rename-category": {
      const at = Number(command.at);
      const before = categories[at];
      const label = command.label.trim();
      if (!before || label === "") return variable;
      return { ...variable, categories: categories.with(at, { ...before, label }) };
    }
    case "shift-categories":
      return { ...variable, categories: shift(categories, chosen(variable, command.at), command.by) };
    case "merge":
      return merge(variable, command.at, command.label);
    case "split":
      return split(variable, command.at, options);
    case "group-by-width":
      return Number(command.width) >= 1 ? groupByWidth(variable, Math.trunc(Number(command.width))) : variable;
    case "group-by-level":
      return groupByLevel(variable, command.level, options) ?? variable;
  }
}

/** Lets a code back in where the list has it among those that are in. */
function include(variable: ModelVariable, code: string, options: BuilderOptions): ModelVariable {
  const codes = findList(options, variable.codeList)?.codes ?? [];
  const listed = codes.find((one) => one.code === code);
  if (!listed || variable.categories.some((one) => one.codes.includes(code))) return variable;
  const rank = (codesOf: readonly string[]): number => codes.findIndex((one) => codesOf.includes(one.code));
  const own = rank([code]);
  const after = variable.categories.findIndex((one) => rank(one.codes) > own);
  const at = after < 0 ? variable.categories.length : after;
  return { ...variable, categories: variable.categories.toSpliced(at, 0, { label: listed.label.nb, codes: [code] }) };
}

/** A form on the page gives numbers as texts. */
const numbers = (at: readonly (number | string)[]): number[] => at.map(Number);

/** The places named that exist, each once, in order. */
const chosen = ({ categories }: ModelVariable, at: readonly (number | string)[]): number[] =>
  [...new Set(numbers(at))].filter((one) => one in categories).sort((a, b) => a - b);

/** The group stands where its first member stood. */
function merge(variable: ModelVariable, at: readonly number[], label: string | undefined): ModelVariable {
  const members = chosen(variable, at);
  const [first] = members;
  if (first === undefined || members.length < 2) return variable;
  const groups = variable.categories.flatMap((_, index) => {
    if (index === first) return [{ members, ...(label === undefined ? {} : { label }) }];
    return members.includes(index) ? [] : [{ members: [index] }];
  });
  return { ...variable, categories: mergeGroups(variable, groups) };
}

/** Takes groups apart into the codes they cover. */
function split(variable: ModelVariable, at: readonly number[], options: BuilderOptions): ModelVariable {
  const codes = findList(options, variable.codeList)?.codes ?? [];
  const members = chosen(variable, at);
  const categories = variable.categories.flatMap((category, index) => {
    if (!members.includes(index) || category.codes.length < 2) return [category];
    return category.codes.map((code) => ({
      label: codes.find((one) => one.code === code)?.label.nb ?? code,
      codes: [code],
    }));
  });
  return { ...variable, categories };
}

/** Those that stand at the end already stay there. */
function shift(categories: readonly TableCategory[], at: readonly number[], by: -1 | 1): TableCategory[] {
  const shifted = [...categories];
  const moved = new Set(at);
  const inTurn = by < 0 ? at : [...at].reverse();
  for (const from of inTurn) {
    const to = from + by;
    const [one, other] = [shifted[from], shifted[to]];
    if (!one || !other || moved.has(to)) continue;
    [shifted[from], shifted[to]] = [other, one];
    moved.delete(from);
    moved.add(to);
  }
  return shifted;
}
