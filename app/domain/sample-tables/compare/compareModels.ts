import type { TableModel } from "~/schemas/tableModel";
import { describeTable } from "../layout/describeTable";
import { normaliseLabel } from "../normaliseLabel";
import { compareTable } from "./compareTable";
import { pairInPasses, pairMostAlike, sharedPart } from "./pairInPasses";
import type { TableChange } from "./TableChange";

/** A table as it was, as it is, or both; numbers are counted from 1, and texts are in bokmål as the sheet is. */
export type ComparedTable =
  | {
      readonly status: "added" | "removed";
      readonly number: number;
      readonly title: string;
      /** What it shows, in one sentence. */
      readonly about: string;
    }
  | {
      readonly status: "kept";
      readonly numberBefore: number;
      readonly number: number;
      readonly title: string;
      /** None where nothing was changed. */
      readonly changes: readonly TableChange[];
    };

export interface ComparedModels {
  /** In their order now; those that are gone last. */
  readonly tables: readonly ComparedTable[];
  /** Whether those that were kept stand in another order among themselves. */
  readonly reordered: boolean;
}

/** Tables less alike than this are two tables. */
const leastLikeness = 0.3;
/** Categories that are looked at to see how alike two tables are. */
const mostCategories = 500;

/**
 * Two versions of an application's tables, compared by meaning. Tables are paired by id, else by title, else the most
 * alike first. An id is not trusted where the tables have nothing in common: the builder gives the id of a table that
 * is gone to the next. Ids that mean nothing (of tables read from a workbook) are to be made different on the two sides.
 */
export function compareModels(before: readonly TableModel[], after: readonly TableModel[]): ComparedModels {
  const sure = pairInPasses(before, after, [
    (one, other) => one.id === other.id && (hasNoVariables(one) || hasNoVariables(other) || likeness(one, other) > 0),
    (one, other) => titleOf(one) !== "" && titleOf(one) === titleOf(other),
  ]);
  const pairs = [...sure, ...pairMostAlike(before, after, sure, likeness, leastLikeness)];
  const earlier = new Map(pairs.map(([one, other]) => [other, one]));
  const kept = new Set(pairs.map(([one]) => one));
  const tables = after.map((table, at): ComparedTable => {
    const was = earlier.get(at);
    const model = was === undefined ? undefined : before[was];
    if (was === undefined || !model) return { status: "added", number: at + 1, ...said(table) };
    const { title } = table;
    return { status: "kept", numberBefore: was + 1, number: at + 1, title, changes: compareTable(model, table) };
  });
  const gone = before.flatMap((table, at): ComparedTable[] =>
    kept.has(at) ? [] : [{ status: "removed", number: at + 1, ...said(table) }],
  );
  const order = tables.flatMap((table) => (table.status === "kept" ? table.numberBefore : []));
  return { tables: [...tables, ...gone], reordered: order.some((number, at) => number < (order[at - 1] ?? 0)) };
}

/** Whether there is anything to tell. */
export const isUnchanged = ({ tables, reordered }: ComparedModels): boolean =>
  !reordered && tables.every((table) => table.status === "kept" && table.changes.length === 0);

const said = (table: TableModel) => ({ title: table.title, about: describeTable({ ...table, title: "" }, null) });
const titleOf = ({ title }: TableModel): string => normaliseLabel(title);
const variablesOf = ({ rows, columns, filters }: TableModel) => [...rows, ...columns, ...filters];
const hasNoVariables = (model: TableModel): boolean => variablesOf(model).length === 0;

/** From 0, nothing in common, to 1: half of it the variables, then their categories, then the words of the title. */
function likeness(one: TableModel, other: TableModel): number {
  return (
    0.5 * sharedPart(variableNames(one), variableNames(other)) +
    0.3 * sharedPart(categoryNames(one), categoryNames(other)) +
    0.2 * sharedPart(words(one), words(other))
  );
}

const variableNames = (model: TableModel): Set<string> =>
  new Set(variablesOf(model).map(({ id, label }) => id ?? `own ${normaliseLabel(label)}`));
const categoryNames = (model: TableModel): Set<string> =>
  new Set(
    variablesOf(model)
      .flatMap(({ categories }) => categories.slice(0, mostCategories))
      .map(({ label }) => normaliseLabel(label)),
  );
const words = (model: TableModel): Set<string> => new Set(titleOf(model).split(" ").filter(Boolean));
