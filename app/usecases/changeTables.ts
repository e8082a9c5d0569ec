import { chosenSources } from "~/app/domain/applications/draftValues";
import { mergeDraft } from "~/app/domain/applications/mergeDraft";
import { applyCommand } from "~/app/domain/sample-tables/builder/applyCommand";
import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { tableFields, tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { record, redo, startHistory, undo, type History } from "~/app/domain/sample-tables/builder/history";
import { ok, type Result } from "~/app/domain/result";
import type { DraftRecord, Owner } from "~/db/repositories/drafts";
import type { TableCommand } from "~/schemas/tableCommand";
import type { TableModel } from "~/schemas/tableModel";
import type { UseCaseDeps } from "./deps";
import { lockOpenDraft, type DraftProblem } from "./lockOpenDraft";

/** What to do to the tables: commands that make one step together, or a step back or forth. */
export type TableChange =
  | { readonly kind: "commands"; readonly commands: readonly TableCommand[]; readonly options: BuilderOptions }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/**
 * Changes the tables of a draft as the builder does, with a history that steps can be taken back in. For pages without
 * a script: one with a script applies commands itself, keeps its own history and saves the result.
 */
export async function changeTables(
  deps: UseCaseDeps,
  owner: Owner,
  draftId: string,
  change: TableChange,
): Promise<Result<DraftRecord, DraftProblem>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const open = await lockOpenDraft(repositories, owner, draftId);
    if (!open.ok) return open;
    const draft = open.value;
    const before = await currentHistory(draft, repositories.drafts.findHistory(draftId));
    const after = step(before, change, chosenSources(draft.content));
    if (after === before) return ok(draft);
    const { next } = mergeDraft(draft, draft.version, tableFields(after.present, draft.content));
    await repositories.drafts.save(draftId, draft.version, next, now);
    await repositories.drafts.saveHistory(draftId, after);
    return ok({ ...draft, ...next, updatedAt: now });
  });
}

type TableHistory = History<readonly TableModel[]>;

/** A history that something else went past, such as a page with a script, is of no use any more. */
export async function currentHistory(draft: DraftRecord, stored: Promise<TableHistory | null>): Promise<TableHistory> {
  const present = tablesOf(draft.content);
  const history = await stored;
  return history && JSON.stringify(history.present) === JSON.stringify(present) ? history : startHistory(present);
}

function step(history: TableHistory, change: TableChange, sources: readonly string[]): TableHistory {
  switch (change.kind) {
    case "undo":
      return history.past.length === 0 ? history : undo(history);
    case "redo":
      return history.undone.length === 0 ? history : redo(history);
    case "commands": {
      const next = change.commands.reduce<readonly TableModel[]>(
        (tables, command) => applyCommand(tables, command, change.options, sources),
        history.present,
      );
      return record(history, next);
    }
  }
}
