import { chosenSources, wantsLinkage } from "~/app/domain/applications/draftValues";
import { findSource } from "~/app/domain/catalogue/findSource";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import type { Portal } from "~/app/portal";
import type { BuilderSource } from "~/app/ui/builder/TableBuilder";
import { currentHistory } from "~/app/usecases/changeTables";
import { estimateTable } from "~/app/usecases/estimateTable";
import type { DraftRecord } from "~/db/repositories/drafts";
import type { Catalogue } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import { builderOptions } from "~/app/http/builderOptions";

/** All that the builder's page shows of one table. @returns null when the draft has no such table */
export async function loadBuilder(portal: Portal, draft: DraftRecord, tableId: string, language: Language) {
  const { read, deps } = portal;
  const tables = tablesOf(draft.content);
  const model = tables.find(({ id }) => id === tableId);
  if (!model) return null;
  const { catalogue } = await deps.catalogue();
  const chosen = chosenSources(draft.content);
  const [estimated, history] = await Promise.all([
    estimateTable({ catalogue, estimate: portal.estimate }, model, tables),
    currentHistory(draft, read.drafts.findHistory(draft.id)),
  ]);
  return {
    tableId,
    start: { draftId: draft.id, version: draft.version, savedAt: draft.updatedAt.toISOString(), tables },
    options: builderOptions(catalogue, chosen),
    sources: builderSources(catalogue, chosen, language),
    isLinked: wantsLinkage(draft.content),
    estimated,
    steps: { canUndo: history.past.length > 0, canRedo: history.undone.length > 0 },
  };
}

export const builderSources = (catalogue: Catalogue, ids: readonly string[], language: Language): BuilderSource[] =>
  ids.flatMap((id) => {
    const source = findSource(catalogue, id);
    return source ? [{ id, name: source.name[language], variables: source.variables }] : [];
  });
