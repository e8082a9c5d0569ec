import type { ApplicationState, PartState } from "./applicationState";

/** One word for the whole, computed from the parts and never stored. */
export type ApplicationStatus =
  | "submitted"
  | "supplement-requested"
  | "complete"
  | "in-preparation"
  | "delivered"
  | "refused"
  | "dismissed"
  | "withdrawn";

/**
 * The status of the whole. While any part is undecided the case is being processed; after that the part that has
 * furthest to go speaks for the whole.
 */
export function computeStatus(
  state: Pick<ApplicationState, "stage"> & { parts: Pick<PartState, "status">[] },
): ApplicationStatus {
  if (state.stage !== "complete") return state.stage;
  const has = (status: PartState["status"]) => state.parts.some((part) => part.status === status);
  if (has("undecided")) return "complete";
  if (has("in-preparation")) return "in-preparation";
  return has("delivered") ? "delivered" : "refused";
}
