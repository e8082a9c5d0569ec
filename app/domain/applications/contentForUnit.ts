import type { DraftContent, DraftField } from "~/schemas/draft";
import { tablesOf } from "../sample-tables/builder/draftTables";
import { chosenSources, list, text } from "./draftValues";

/**
 * What a preparing unit sees of an application: what concerns the whole, and of what is said by source only its own.
 * The purpose of another unit's source, and tables that are made elsewhere, are left out; of a linked table each unit
 * sees the whole table and all its sources.
 * @param sourceIds sources of the unit's part
 */
export function contentForUnit(content: DraftContent, sourceIds: readonly string[]): DraftContent {
  const isLinked = text(content, "linkage") === "linked";
  const isOwn = (id: string) => sourceIds.includes(id);
  const hidden = isLinked
    ? []
    : tablesOf(content)
        .filter(({ sources }) => sources.length > 0 && !sources.some(isOwn))
        .map(({ id }) => id);
  const isShown = (field: DraftField): boolean => {
    const [family, id] = field.split(/\.(.*)/s);
    if (family === "purposeFit") return isOwn(id ?? "");
    if (family === "tableModel") return !hidden.includes(id ?? "");
    return true;
  };
  const shown = Object.entries(content).filter(([field]) => isShown(field as DraftField));
  return {
    ...(Object.fromEntries(shown) as DraftContent),
    sources: isLinked ? chosenSources(content) : chosenSources(content).filter(isOwn),
    ...("tables" in content ? { tables: list(content, "tables").filter((id) => !hidden.includes(id)) } : {}),
  };
}
