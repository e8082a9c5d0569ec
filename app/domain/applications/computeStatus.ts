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
  | "withdrawn"
  | "appealed"
  | "closed";

/**
 * The status of the whole. An appeal that waits for an answer comes first; while any part is undecided the case is
 * being processed; after that the part that has furthest to go speaks for the whole. Data handed over to the unit that
 * prepares a linked table count as done: the table comes with that unit's part.
 */
export function computeStatus(
  state: Pick<ApplicationState, "stage"> & {
    appeal?: ApplicationState["appeal"];
    parts: (Pick<PartState, "status"> & { appeal?: PartState["appeal"] })[];
  },
): ApplicationStatus {
  if (state.appeal === "lodged" || state.parts.some((part) => part.appeal === "lodged")) return "appealed";
  if (state.stage !== "complete") return state.stage;
  const has = (status: PartState["status"]) => state.parts.some((part) => part.status === status);
  if (has("undecided")) return "complete";
  if (has("in-preparation")) return "in-preparation";
  if (has("delivered") || has("supplied")) return "delivered";
  return has("refused") ? "refused" : "dismissed";
}
