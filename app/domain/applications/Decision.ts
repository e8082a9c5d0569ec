import type { PlainDate } from "~/schemas/plainDate";
import type { TableModel } from "~/schemas/tableModel";
import type { Outcome } from "./applicationState";

/** What is decided of one table of the application. */
export interface DecidedTable {
  /** Tells the tables of the submission apart: id of a built table, or sheet and range of an uploaded one. */
  key: string;
  title: string;
  grant: "as-asked" | "regrouped" | "not";
  /** With which grouping, or why not; empty for a table granted as asked. */
  note: string;
  /** The table from which the specification is written; null where none is known. */
  model: TableModel | null;
}

/** One point of the checklist, as the caseworker answered it. */
export interface CheckedPoint {
  point: ChecklistPoint;
  answer: "yes" | "no" | "not-relevant";
  note: string;
}

export type ChecklistPoint = "in-charge" | "purpose" | "anonymous" | "linkage-needed" | "linkage-by" | "society";

/** What a decision on one unit's part consists of, beside who made it and when. */
export interface DecisionContent {
  outcome: Outcome;
  reasons: string;
  /** May be empty. */
  conditions: string;
  tables: DecidedTable[];
  checklist: CheckedPoint[];
  /** The unit that prepares a linked table; null where each prepares its own. */
  preparedBy: string | null;
}

/** A decision that was made. */
export interface MadeDecision extends DecisionContent {
  unitId: string;
  decidedOn: PlainDate;
  letterId: string | null;
}
