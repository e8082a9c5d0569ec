import type { BuiltTable } from "~/schemas/builtTable";
import type { Catalogue } from "~/schemas/catalogue";

/** The codes behind a built table's categories; a category of the applicant's own has none. */
export function listCodesUsed(
  table: BuiltTable,
  catalogue: Pick<Catalogue, "variables" | "codeLists">,
): { variable: string; code: string; label: string }[] {
  const variables = [table.rowVariable, ...(table.columnVariable ? [table.columnVariable] : [])];
  return variables.flatMap(({ id, label: variable, categories }) => {
    const lists = catalogue.variables.find((one) => one.id === id)?.codeLists ?? [];
    const codes = catalogue.codeLists.filter((list) => lists.includes(list.id)).flatMap((list) => list.codes);
    return categories.flatMap((label) => {
      const code = codes.find((one) => one.label.nb === label);
      return code ? [{ variable, code: code.code, label }] : [];
    });
  });
}
