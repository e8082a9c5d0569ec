import type { PlainDate } from "~/schemas/plainDate";
import type { DecidedBy, Outcome } from "./applicationState";

export interface SubmittedPart {
  unitId: string;
  sourceIds: string[];
  decidedBy: DecidedBy;
  workingDays: number;
}

/**
 * What has happened to an application, in ids, dates and codes only: no names, no texts. Folding these gives the
 * state that the rows hold.
 */
export type ApplicationEvent =
  | { type: "submitted"; number: number; receivedOn: PlainDate; linkage: boolean; parts: SubmittedPart[] }
  | { type: "supplement-requested"; fields: string[] }
  | { type: "supplement-answered"; number: number; receivedOn: PlainDate; linkage: boolean; parts: SubmittedPart[] }
  | {
      type: "declared-complete";
      completeOn: PlainDate;
      parts: { unitId: string; dueOn: PlainDate; calendarVersion: string }[];
    }
  | { type: "complete-revoked" }
  | { type: "dismissed" }
  | { type: "decided"; unitId: string; outcome: Outcome; decidedOn: PlainDate }
  | { type: "postponed"; unitId: string; likelyOn: PlainDate }
  | { type: "delivered"; unitId: string; whole: boolean; deliveredOn: PlainDate }
  | { type: "withdrawn" };

/** Who may read an event: the applicant too, the unit too, or Helsedataservice alone. */
export type Visibility = "applicant" | "unit" | "internal";
