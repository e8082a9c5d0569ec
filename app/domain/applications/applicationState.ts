import type { PlainDate } from "~/schemas/plainDate";

/** What concerns the whole application; what becomes of each unit's part stands in its `PartState`. */
export type Stage = "submitted" | "supplement-requested" | "complete" | "dismissed" | "withdrawn" | "closed";
/** `supplied`: the unit has handed its data over to the unit that prepares the linked table. */
export type PartStatus = "undecided" | "in-preparation" | "supplied" | "delivered" | "refused" | "dismissed";
export type Outcome = "granted" | "granted-in-part" | "refused" | "dismissed";
/** An appeal that was lodged; `upheld`: the decision stands, `reopened`: it is to be made anew. */
export type AppealStatus = "lodged" | "upheld" | "reopened";
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
  /** A decision that waits for a second pair of eyes. */
  proposed: boolean;
  /** The unit that prepares the linked table, as the decision names it; null where the unit prepares its own. */
  preparedBy: string | null;
  /** The latest proposal of a regrouped table. */
  regrouping: "proposed" | "accepted" | "declined" | null;
  appeal: AppealStatus | null;
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
  /** The last day of the applicant's time to answer; null unless an answer is awaited. */
  replyBy: PlainDate | null;
  /** Whether the applicant has been reminded of the open question. */
  replyReminded: boolean;
  /** Day of the preliminary answer of forvaltningsloven § 11 a; null while none is given. */
  preliminaryAnsweredOn: PlainDate | null;
  /** "Ask me before it costs more than", in øre; null where no ceiling is set. */
  ceilingOre: number | null;
  /** The ceiling is reached and the applicant has not answered yet: no more work is done. */
  costHold: boolean;
  /** On the dismissal of the whole; an appeal on one part stands with the part. */
  appeal: AppealStatus | null;
  closedOn: PlainDate | null;
  parts: PartState[];
}
