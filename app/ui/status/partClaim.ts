import type { CasePart, CaseView } from "~/app/domain/applications/CaseView";
import { isSupplier } from "~/app/domain/applications/decideOnPart";

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
    case "closed":
      return null;
    case "complete":
      if (part.status === "undecided") return part.decidedBy === "controller" ? "unit" : "helsedataservice";
      return part.status === "in-preparation" ? "unit" : null;
  }
}

export type PartWhen =
  | { kind: "if-complete" | "by" | "was-due" | "delivered" | "refused" | "dismissed"; date: string }
  | { kind: "likely"; date: string; statutory: string }
  | { kind: "supplied-to"; unitId: string }
  | { kind: "not-started" }
  | { kind: "none" };

/** When a part is or was to be ready: the likely date of a postponement always stands beside the statutory one. */
export function partWhen(
  { stage, today, deadline }: ClaimCase,
  part: Pick<CasePart, "status" | "unitId" | "preparedBy" | "dueOn" | "postponedUntil" | "deliveredOn" | "decidedOn">,
): PartWhen {
  if (stage === "submitted") return deadline ? { kind: "if-complete", date: deadline.dueOn } : { kind: "not-started" };
  if (stage === "supplement-requested") return { kind: "not-started" };
  if (stage !== "complete" && stage !== "closed") return { kind: "none" };
  if (part.status === "delivered" && part.deliveredOn) return { kind: "delivered", date: part.deliveredOn };
  if ((part.status === "refused" || part.status === "dismissed") && part.decidedOn)
    return { kind: part.status, date: part.decidedOn };
  if (part.preparedBy && isSupplier(part)) return { kind: "supplied-to", unitId: part.preparedBy };
  if (!part.dueOn) return { kind: "not-started" };
  if (part.postponedUntil) return { kind: "likely", date: part.postponedUntil, statutory: part.dueOn };
  return { kind: part.dueOn < today ? "was-due" : "by", date: part.dueOn };
}
