import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";
import { list, text } from "../../applications/draftValues";

/** The tables that were built in an application, in their order. What stands in a draft was held against the schema. */
export function tablesOf(content: DraftContent): TableModel[] {
  return list(content, "tables").flatMap((id) => {
    const stored = text(content, `tableModel.${id}`);
    return stored === "" ? [] : [JSON.parse(stored) as TableModel];
  });
}

/** The fields of a draft that hold its tables; a table that is gone leaves an empty field. */
export function tableFields(tables: readonly TableModel[], before: DraftContent = {}): DraftContent {
  const gone = Object.keys(before).filter((field) => field.startsWith("tableModel."));
  return {
    ...Object.fromEntries(gone.map((field) => [field, ""])),
    tables: tables.map(({ id }) => id),
    ...Object.fromEntries(tables.map((table) => [`tableModel.${table.id}`, JSON.stringify(table)])),
  } as DraftContent;
}
