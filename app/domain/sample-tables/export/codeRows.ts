import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { joinCodes } from "./joinCodes";
import type { ExportNames } from "./ExportNames";

/** Headings of the sheet that lists every category with its codes. */
export const codeHeadings = [
  "Tabell",
  "Plassering",
  "Variabel",
  "Kodeliste",
  "Nr.",
  "Kode",
  "Kategori",
  "Totalt",
  "Variabelens id",
  "Kodelistens id",
] as const;
export type CodeHeading = (typeof codeHeadings)[number];

/** Where a variable stands, before its number from the outermost in. */
export const placements = { rows: "Rad", columns: "Kolonne", filters: "Avgrensning" } as const;
export const totalWords = { yes: "Ja", no: "Nei" } as const;

/**
 * A row for each category of each variable, in the order of {@link codeHeadings}. A variable without categories has
 * one row, and a group of more codes than one cell can show goes on in the next rows, under the same number.
 */
export function* codeRows(models: readonly TableModel[], names: ExportNames): Generator<readonly string[]> {
  for (const [at, model] of models.entries()) {
    for (const [side, word] of Object.entries(placements) as [keyof typeof placements, string][]) {
      for (const [index, variable] of model[side].entries()) {
        yield* rowsOf(variable, [String(at + 1), `${word} ${index + 1}`], names);
      }
    }
  }
}

function* rowsOf(variable: ModelVariable, where: readonly string[], names: ExportNames): Generator<string[]> {
  const { id, label, codeList, categories, total } = variable;
  const list = codeList === null ? "" : (names.codeLists.get(codeList) ?? codeList);
  const rest = [total ? totalWords.yes : totalWords.no, id ?? "", codeList ?? ""];
  if (categories.length === 0) yield [...where, label, list, "", "", "", ...rest];
  for (const [at, category] of categories.entries()) {
    for (const codes of joinCodes(category.codes)) {
      yield [...where, label, list, String(at + 1), codes, category.label, ...rest];
    }
  }
}
