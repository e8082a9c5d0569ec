import type { BuilderList, BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { findSource } from "~/app/domain/catalogue/findSource";
import type { Catalogue, CodeList } from "~/schemas/catalogue";

/** Lists that a grouping may climb to from codes read by pattern. */
const alwaysNeeded = ["county-2024", "health-region", "icd10-chapters", "atc-level-1"];

/**
 * What tables of these sources can be made of: their variables and units, or all of the catalogue's where no source is
 * chosen or none of them names any, and the code lists that the variables use.
 */
export function builderOptions(catalogue: Catalogue, sourceIds: readonly string[]): BuilderOptions {
  const sources = sourceIds.flatMap((id) => findSource(catalogue, id) ?? []);
  const offered = (of: "variables" | "unitsOfCount"): ((id: string) => boolean) => {
    const ids = new Set(sources.flatMap((source) => source[of]));
    return (id) => ids.size === 0 || ids.has(id);
  };
  const variables = catalogue.variables.filter(({ id }) => offered("variables")(id));
  const used = new Set([...alwaysNeeded, ...variables.flatMap((variable) => variable.codeLists)]);
  return {
    variables: variables.map(({ id, label, codeLists, pattern, note }) => ({ id, label, codeLists, pattern, note })),
    lists: catalogue.codeLists.filter(({ id }) => used.has(id)).map(toBuilderList),
    units: catalogue.unitsOfCount
      .filter(({ id }) => offered("unitsOfCount")(id))
      .map(({ id, label, isPerson }) => ({ id, label, isPerson })),
  };
}

function toBuilderList({ id, label, parentList, codes }: CodeList): BuilderList {
  return {
    id,
    label,
    parentList,
    codes: codes.map(({ code, label: name, parent, spellings }) => {
      const range = spellings.find((spelling) => /^[A-Z]\d\d-[A-Z]\d\d$/.test(spelling));
      return { code, label: name, parent, ...(range === undefined ? {} : { range }) };
    }),
  };
}
