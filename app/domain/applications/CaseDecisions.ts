import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { AppealStatus, Outcome } from "./applicationState";
import type { DecidedTable } from "./Decision";

/** Whether and until when something can be appealed, and what became of it. */
export interface Appealable {
  /** The day on which notice of the decision arrived. */
  notifiedOn: PlainDate;
  /** The last day of the three weeks. */
  until: PlainDate;
  isLate: boolean;
  /** Whether an appeal can be lodged now, late ones with their reason included. */
  isPossible: boolean;
  status: AppealStatus | null;
}

/** A decision as pages show it. */
export interface ShownDecision {
  id: string;
  unitId: string;
  unitName: Localised;
  outcome: Outcome;
  decidedOn: PlainDate;
  reasons: string;
  conditions: string;
  tables: Pick<DecidedTable, "title" | "grant" | "note">[];
  letterId: string | null;
  /** The applicant has opened its letter. */
  isOpened: boolean;
  /** The latest on its part; earlier ones were set aside by an appeal. */
  isCurrent: boolean;
  /** Null for what was granted whole, and for decisions that no longer stand. */
  appeal: Appealable | null;
}

export interface ShownAppeal {
  id: string;
  /** Null: on the dismissal of the whole. */
  unitId: string | null;
  unitName: Localised | null;
  text: string;
  lateReason: string;
  lodgedOn: PlainDate;
  until: PlainDate;
  result: "upheld" | "reopened" | null;
  reasons: string;
  concludedOn: PlainDate | null;
}

export interface ShownRegrouping {
  id: string;
  unitId: string;
  unitName: Localised;
  title: string;
  accepted: boolean | null;
}

/** Decisions, appeals and proposals of a case, for its reader. */
export interface CaseDecisions {
  decisions: ShownDecision[];
  /** Of the dismissal of the whole; null where there is none. */
  dismissal: Appealable | null;
  appeals: ShownAppeal[];
  regroupings: ShownRegrouping[];
  /** Units whose decision waits for a second pair of eyes; for staff only. */
  proposed: { unitId: string; unitName: Localised }[];
}
