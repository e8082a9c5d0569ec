import type { Catalogue } from "~/schemas/catalogue";
import { tableModel, type ModelVariable, type TableCategory, type TableModel } from "~/schemas/tableModel";

/** A table of persons in three years from a source with threshold 3; what is given stands instead. */
export function exampleTable(given: Partial<TableModel> = {}): TableModel {
  return tableModel.parse({
    id: "table",
    title: "Personer med hjerteinfarkt",
    sources: ["hkr"],
    unit: { id: "persons", label: "Personer" },
    period: { from: "2021", to: "2023" },
    ...given,
  });
}

/** A variable with its id as its key. */
export function exampleVariable(
  id: string,
  categories: readonly TableCategory[],
  given: Partial<ModelVariable> = {},
): ModelVariable {
  return {
    key: id,
    id,
    label: id,
    codeList: null,
    categories: [...categories],
    total: false,
    keepFine: false,
    ...given,
  };
}

/** The categories of a code list, all or those named. */
export function categoriesOf(
  catalogue: Pick<Catalogue, "codeLists">,
  list: string,
  codes?: readonly string[],
): TableCategory[] {
  const found = catalogue.codeLists.find(({ id }) => id === list);
  if (!found) throw new RangeError(list);
  return found.codes
    .filter(({ code }) => codes === undefined || codes.includes(code))
    .map(({ code, label }) => ({ label: label.nb, codes: [code] }));
}

/** Categories known by their label alone. */
export function labelled(...labels: readonly string[]): TableCategory[] {
  return labels.map((label) => ({ label, codes: [] }));
}
