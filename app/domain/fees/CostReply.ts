import type { CostFormError } from "~/schemas/fees";

/** Why the rules did not carry a form on costs out; the sentences stand with the texts of the pages. */
export type CostProblem =
  | "case-closed"
  | "cost-hold"
  | "above-ceiling"
  | "already-invoiced"
  | "day-in-the-future"
  | "day-before-receipt"
  | "day-before-sent"
  | "changed-meanwhile"
  | "draft-changed"
  | "draft-outdated"
  | "price-not-known"
  | "nothing-to-invoice"
  | "discount-too-high"
  | "reason-missing"
  | "refused";

/** What a form on costs is told when it was not carried out. What was typed comes back with it. */
export interface CostReply {
  act: string;
  typed: Record<string, string>;
  errors: { field: string; code: CostFormError }[];
  problem: CostProblem | null;
  /** The hours would have passed the ceiling: the applicant is asked instead. */
  justAsked: boolean;
}
