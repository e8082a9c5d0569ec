import type { CasePart, CaseView } from "~/app/domain/applications/CaseView";

type ClaimCase = Pick<CaseView, "stage" | "today" | "deadline">;
export type PartHolder = "applicant" | "helsedataservice" | "unit" | null;

/** Who has a part now; null when nobody has anything left to do with it. */
export function partHolder(stage: CaseView["stage"], part: Pick<CasePart, "status" | "decidedBy">): PartHolder {
  switch (stage) {
    case "submitted":
      return "helsedataservice";
    case "supplement-requested":
      return "applicant";
    case "dismissed":
    case "withdrawn":
      return null;
    case "complete":
      if (part.status === "undecided") return part.decidedBy === "controller" ? "unit" : "helsedataservice";
      return part.status === "in-preparation" ? "unit" : null;
  }
}

export type PartWhen =
  | { kind: "if-complete" | "by" | "was-due" | "delivered" | "refused"; date: string }
  | { kind: "likely"; date: string; statutory: string }
  | { kind: "not-started" }
  | { kind: "none" };

/** When a part is or was to be ready: the likely date of a postponement always stands beside the statutory one. */
export function partWhen(
  { stage, today, deadline }: ClaimCase,
  part: Pick<CasePart, "status" | "dueOn" | "postponedUntil" | "deliveredOn" | "decidedOn">,
): PartWhen {
  if (stage === "submitted") return deadline ? { kind: "if-complete", date: deadline.dueOn } : { kind: "not-started" };
  if (stage === "supplement-requested") return { kind: "not-started" };
  if (stage !== "complete") return { kind: "none" };
  if (part.status === "delivered" && part.deliveredOn) return { kind: "delivered", date: part.deliveredOn };
  if (part.status === "refused" && part.decidedOn) return { kind: "refused", date: part.decidedOn };
  if (!part.dueOn) return { kind: "not-started" };
  if (part.postponedUntil) return { kind: "likely", date: part.postponedUntil, statutory: part.dueOn };
  return { kind: part.dueOn < today ? "was-due" : "by", date: part.dueOn };
}
