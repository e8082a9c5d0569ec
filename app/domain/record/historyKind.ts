import type { ApplicationEvent } from "../applications/applicationEvent";

/** What a line of the history is about, for finding one's way in a long one. */
export type HistoryKind = "application" | "deadline" | "decision" | "delivery" | "money" | "appeal";

/** In the order in which a case meets them. */
export const historyKinds: readonly HistoryKind[] = [
  "application",
  "deadline",
  "decision",
  "delivery",
  "money",
  "appeal",
];

export const historyKindOf: Record<ApplicationEvent["type"], HistoryKind> = {
  submitted: "application",
  "supplement-requested": "application",
  "supplement-reminded": "application",
  "supplement-answered": "application",
  withdrawn: "application",
  closed: "application",
  "declared-complete": "deadline",
  "complete-revoked": "deadline",
  "preliminary-answered": "deadline",
  postponed: "deadline",
  "deadline-moved": "deadline",
  dismissed: "decision",
  "decision-proposed": "decision",
  "proposal-returned": "decision",
  decided: "decision",
  "letter-opened": "decision",
  "regrouping-proposed": "delivery",
  "regrouping-answered": "delivery",
  supplied: "delivery",
  delivered: "delivery",
  "delivery-corrected": "delivery",
  "ceiling-reached": "money",
  "ceiling-answered": "money",
  "invoice-sent": "money",
  "invoice-paid": "money",
  "invoice-credited": "money",
  appealed: "appeal",
  "appeal-concluded": "appeal",
};
