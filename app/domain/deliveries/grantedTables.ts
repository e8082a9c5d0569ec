import type { TableModel } from "~/schemas/tableModel";
import { tablesOfUnit, type SubmittedTable } from "../applications/submittedTables";

/** A table as the decision has it; `model` has been held against its schema, and is null where none is known. */
export interface DecidedModel {
  readonly key: string;
  readonly title: string;
  readonly grant: "as-asked" | "regrouped" | "not";
  readonly model: TableModel | null;
}

/**
 * The tables that a unit is to prepare: those that the decision names, else those of the submission that draw on the
 * part's sources; and in place of any of them the regrouped one that the applicant accepted.
 * @param decided of the latest decision on the part; empty where the decision names no tables
 * @param submitted in the order of the submission
 * @param accepted regrouped tables that the applicant accepted, oldest first
 * @param sourceIds sources of the part
 * @param linked whether the table joins several registries: then all tables are the preparing unit's
 */
export function grantedTables(
  decided: readonly DecidedModel[],
  submitted: readonly SubmittedTable[],
  accepted: readonly { readonly key: string; readonly model: TableModel }[],
  { sourceIds, linked }: { sourceIds: readonly string[]; linked: boolean },
): TableModel[] {
  const found: { key: string; model: TableModel }[] =
    decided.length > 0
      ? decided.flatMap(({ key, title, grant, model }) => {
          if (grant === "not") return [];
          const known = model ?? submitted.find((one) => one.key === key || one.title === title)?.model;
          return known ? [{ key, model: known }] : [];
        })
      : linked
        ? [...submitted]
        : tablesOfUnit(submitted, sourceIds);
  return found.map(({ key, model }) => accepted.findLast((one) => one.key === key)?.model ?? model);
}
