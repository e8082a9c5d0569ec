import type { PlainDate } from "~/schemas/plainDate";

/** What concerns the whole application; what becomes of each unit's part stands in its `PartState`. */
export type Stage = "submitted" | "supplement-requested" | "complete" | "dismissed" | "withdrawn";
export type PartStatus = "undecided" | "in-preparation" | "refused" | "delivered";
export type Outcome = "granted" | "granted-in-part" | "refused";
export type DecidedBy = "helsedataservice" | "controller";

/** The part of one preparing unit. */
export interface PartState {
  unitId: string;
  sourceIds: string[];
  decidedBy: DecidedBy;
  status: PartStatus;
  outcome: Outcome | null;
  decidedOn: PlainDate | null;
  /** Day of the delivery that made it whole. */
  deliveredOn: PlainDate | null;
  /** Length of the statutory period, in working days. */
  workingDays: number;
  /** The statutory date; null until the application is complete. */
  dueOn: PlainDate | null;
  calendarVersion: string | null;
  /** Likely date of the latest postponement; never replaces `dueOn`. */
  postponedUntil: PlainDate | null;
}

export interface ApplicationState {
  stage: Stage;
  linkage: boolean;
  /** Day the first submission was received: forvaltningsloven § 11 a counts from it. */
  firstReceivedOn: PlainDate;
  /** Day the latest submission was received. */
  receivedOn: PlainDate;
  /** Day the complete application was received: helseregisterloven § 19 f counts from it. */
  completeOn: PlainDate | null;
  submissions: number;
  parts: PartState[];
}
