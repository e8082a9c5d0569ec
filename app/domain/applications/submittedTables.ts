import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";
import { tablesOf } from "../sample-tables/builder/draftTables";
import type { StoredReading } from "../sample-tables/StoredReading";
import { text } from "./draftValues";

/** A table that was asked for, whichever way it was made. */
export interface SubmittedTable {
  /** Id of a built table, or sheet and range of an uploaded one. */
  key: string;
  title: string;
  model: TableModel;
}

/**
 * The tables of a submission: those that were built, or those that were read from the uploaded workbook. None where
 * the applicant asked for help, or the workbook was not read.
 * @param reading what was kept of the workbook's reading
 */
export function submittedTables(content: DraftContent, reading: unknown): SubmittedTable[] {
  const choice = text(content, "tableChoice");
  if (choice === "build") return tablesOf(content).map((model) => ({ key: model.id, title: model.title, model }));
  if (choice !== "upload") return [];
  const stored = (reading as Partial<StoredReading> | null)?.tables ?? [];
  return stored.flatMap((table, at) => {
    // A reading by an older reader has no model.
    if (!(table as Partial<typeof table>).model) return [];
    const { sheet, range, title, model } = table;
    return [{ key: `${sheet}!${range}`, title: title || `${sheet} ${range}`, model: { ...model, id: `t${at + 1}` } }];
  });
}

/**
 * The tables that concern a unit: those that draw on one of its sources, and those that name none.
 * @param sourceIds sources of the unit's part
 */
export function tablesOfUnit(tables: readonly SubmittedTable[], sourceIds: readonly string[]): SubmittedTable[] {
  return tables.filter(({ model }) => model.sources.length === 0 || model.sources.some((id) => sourceIds.includes(id)));
}
