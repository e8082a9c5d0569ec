import type { ApplicationState } from "./applicationState";
import type { PlainDate } from "~/schemas/plainDate";

/** What keeps a case from being decided; the preliminary answer has a sentence for each. */
export type HeldBy = "waits-for-applicant" | "being-checked" | "being-assessed" | "being-decided";

/** Why a case is not decided yet. A proposal that waits for a second pair of eyes means that the decision is at hand. */
export function whatHolds(state: Pick<ApplicationState, "stage" | "parts">): HeldBy {
  if (state.stage === "supplement-requested") return "waits-for-applicant";
  if (state.stage !== "complete") return "being-checked";
  const undecided = state.parts.filter((part) => part.status === "undecided");
  return undecided.some((part) => part.proposed) ? "being-decided" : "being-assessed";
}

/** The last statutory date of the parts that are undecided; null until the application is complete. */
export function lastDueOn(state: Pick<ApplicationState, "parts">): PlainDate | null {
  const dates = state.parts.filter((part) => part.status === "undecided").flatMap((part) => part.dueOn ?? []);
  return dates.sort().at(-1) ?? null;
}
