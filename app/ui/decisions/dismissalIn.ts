import type { HistoryEntry } from "~/app/domain/applications/CaseView";
import type { DecisionListProps } from "./DecisionList";

/** When and why the whole was dismissed, the latest time; null where it never was. @param history newest first */
export function dismissalIn(history: readonly HistoryEntry[]): DecisionListProps["dismissal"] {
  const entry = history.find(({ type }) => type === "dismissed");
  return entry ? { on: entry.on, reasons: entry.text, letterId: entry.letterId } : null;
}
