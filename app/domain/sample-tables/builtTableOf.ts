import type { BuiltTable, BuiltVariable } from "~/schemas/builtTable";
import type { DraftContent } from "~/schemas/draft";
import type { Localised } from "~/schemas/language";
import { text } from "../applications/draftValues";

interface Named {
  id: string;
  label: Localised;
}

/** Categories as they are typed, one a line. */
export const linesOf = (value: string): string[] =>
  value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The table that a draft's builder describes, as the registry is to read it: in bokmål, whatever the page's language. */
export function builtTableOf(
  content: DraftContent,
  catalogue: { variables: readonly Named[]; unitsOfCount: readonly Named[] },
): BuiltTable {
  const unit = text(content, "table.unitOfCount");
  const variable = (side: "row" | "column"): BuiltVariable => {
    const id = text(content, `table.${side}Variable`);
    const known = catalogue.variables.find((one) => one.id === id);
    return {
      id: known ? id : null,
      label: known?.label.nb ?? id,
      categories: linesOf(text(content, `table.${side}Categories`)),
    };
  };
  return {
    title: text(content, "table.title"),
    rowVariable: variable("row"),
    columnVariable: text(content, "table.columnVariable") ? variable("column") : null,
    unitOfCount: catalogue.unitsOfCount.find((one) => one.id === unit)?.label.nb ?? unit,
    period: { from: text(content, "table.fromYear"), to: text(content, "table.toYear") },
    totals: text(content, "table.totals") === "yes",
    notes: text(content, "table.notes"),
  };
}
