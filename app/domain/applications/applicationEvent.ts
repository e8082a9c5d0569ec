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
  | {
      type: "submitted";
      number: number;
      receivedOn: PlainDate;
      linkage: boolean;
      parts: SubmittedPart[];
      ceilingOre: number | null;
    }
  | { type: "supplement-requested"; fields: string[]; replyBy: PlainDate }
  | { type: "supplement-reminded"; replyBy: PlainDate }
  | {
      type: "supplement-answered";
      number: number;
      receivedOn: PlainDate;
      linkage: boolean;
      parts: SubmittedPart[];
      ceilingOre: number | null;
    }
  | {
      type: "declared-complete";
      completeOn: PlainDate;
      parts: { unitId: string; dueOn: PlainDate; calendarVersion: string }[];
    }
  | { type: "complete-revoked" }
  | { type: "preliminary-answered"; answeredOn: PlainDate; expectedOn: PlainDate | null }
  | { type: "dismissed"; grounds: DismissalGrounds }
  | { type: "decision-proposed"; unitId: string; outcome: Outcome }
  | { type: "proposal-returned"; unitId: string }
  | { type: "decided"; unitId: string; outcome: Outcome; decidedOn: PlainDate; preparedBy: string | null }
  | { type: "postponed"; unitId: string; likelyOn: PlainDate; letter: boolean }
  | { type: "deadline-moved"; unitId: string; from: PlainDate; dueOn: PlainDate; calendarVersion: string }
  | { type: "regrouping-proposed"; unitId: string; proposalId: string }
  | { type: "regrouping-answered"; unitId: string; proposalId: string; accepted: boolean }
  | { type: "supplied"; unitId: string; suppliedOn: PlainDate }
  | { type: "delivered"; unitId: string; whole: boolean; deliveredOn: PlainDate; deliveryId: string }
  | { type: "delivery-corrected"; unitId: string; deliveryId: string; corrects: string }
  | { type: "letter-opened"; unitId: string | null; letterId: string }
  | { type: "ceiling-reached"; totalOre: number; ceilingOre: number }
  | { type: "ceiling-answered"; accepted: boolean; ceilingOre: number | null }
  | { type: "invoice-sent"; payer: string; invoiceId: string; number: string; totalOre: number }
  | { type: "invoice-paid"; payer: string; invoiceId: string; number: string }
  | { type: "invoice-credited"; payer: string; invoiceId: string; number: string; creditedNumber: string }
  | { type: "appealed"; unitId: string | null; lodgedOn: PlainDate; late: boolean }
  | { type: "appeal-concluded"; unitId: string | null; result: "upheld" | "reopened" }
  | { type: "closed"; closedOn: PlainDate }
  | { type: "withdrawn" };

/** Why a whole application is dismissed: the time to answer ran out, or something else. */
export type DismissalGrounds = "no-answer" | "other";

/** Who may read an event: the applicant too, the unit too, or Helsedataservice alone. */
export type Visibility = "applicant" | "unit" | "internal";
