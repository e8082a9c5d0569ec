import type { HistoryEntry } from "../applications/CaseView";
import { historyKindOf, type HistoryKind } from "./historyKind";

/** How many lines the page of a case shows; the rest stands on the page of the history. */
export const latestHistory = 8;

/**
 * The lines of a history that concern one unit, one kind, or both.
 * @param by null for any; what concerns the whole case is left out when one unit is asked for
 */
export function filterHistory<Entry extends Pick<HistoryEntry, "type" | "unitId">>(
  history: readonly Entry[],
  by: { unitId: string | null; kind: HistoryKind | null },
): Entry[] {
  return history.filter(
    (entry) =>
      (by.unitId === null || entry.unitId === by.unitId) && (by.kind === null || historyKindOf[entry.type] === by.kind),
  );
}
