import { useRef, useState } from "react";
import { applyCommand } from "~/app/domain/sample-tables/builder/applyCommand";
import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { tableFields, tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { record, redo, startHistory, undo, type History } from "~/app/domain/sample-tables/builder/history";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import type { DraftContent } from "~/schemas/draft";
import type { TableCommand } from "~/schemas/tableCommand";
import type { TableModel } from "~/schemas/tableModel";
import { useSaver } from "../apply/useSaver";

export interface BuilderStart {
  readonly draftId: string;
  readonly version: number;
  /** ISO instant. */
  readonly savedAt: string;
  readonly tables: readonly TableModel[];
}

type Tables = readonly TableModel[];

/** The tables of a draft in the page's hands: commands, steps back and forth, and saving as one goes. */
export function useBuilder(start: BuilderStart, options: BuilderOptions, sources: readonly string[]) {
  const { draftId, version, savedAt } = start;
  const [begin] = useState(() => tableFields(start.tables));
  const fields = useRef<DraftContent>(begin);
  const { saver, state, held, retry } = useSaver(
    { draftId, version, savedAt, saved: begin, shown: begin, conflicts: [] },
    paths(useLanguage()).draftSave(draftId),
  );
  const [history, setHistory] = useState<History<Tables>>(() => startHistory(start.tables));
  // What the next command applies to, also when two come before the page is drawn anew.
  const latest = useRef(history);

  const take = (next: History<Tables>) => {
    if (next === latest.current) return;
    latest.current = next;
    setHistory(next);
    fields.current = tableFields(next.present, fields.current);
    saver.change(fields.current);
  };

  return {
    tables: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.undone.length > 0,
    /**
     * @param join typing that goes on is one step
     * @returns the tables after the command; the same list when nothing changed
     */
    apply(command: TableCommand, join = false): Tables {
      const { present } = latest.current;
      take(record(latest.current, applyCommand(present, command, options, sources), join));
      return latest.current.present;
    },
    undo: () => take(undo(latest.current)),
    redo: () => take(redo(latest.current)),
    /** Another window changed the tables too: the person says which are to stand. */
    resolve(keep: "mine" | "saved") {
      const theirs = Object.fromEntries(state.conflicts.map((one) => [one.field, one.saved]));
      for (const { field } of state.conflicts) saver.resolve(field, keep);
      if (keep === "saved") take(record(latest.current, tablesOf({ ...fields.current, ...theirs })));
    },
    flush: () => saver.flush(),
    state,
    held,
    retry,
  };
}
export type Builder = ReturnType<typeof useBuilder>;
