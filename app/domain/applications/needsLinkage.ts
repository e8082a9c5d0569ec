import type { PartState } from "./applicationState";

/** In working days: the period of a part whose table needs linkage (helseregisterloven § 19 f). */
const linked = 60;

/** Whether the table of some of these parts needs linkage of several registries. */
export function needsLinkage(parts: readonly Pick<PartState, "workingDays">[]): boolean {
  return parts.some(({ workingDays }) => workingDays === linked);
}
