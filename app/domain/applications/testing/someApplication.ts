import type { ApplicationState, PartState } from "../applicationState";

/** A part on which nothing has been done yet, with what a test wants to be otherwise. */
export function somePart(more: Partial<PartState> = {}): PartState {
  return {
    unitId: "fhi",
    sourceIds: ["mfr"],
    decidedBy: "helsedataservice",
    status: "undecided",
    outcome: null,
    decidedOn: null,
    deliveredOn: null,
    workingDays: 30,
    dueOn: null,
    calendarVersion: null,
    postponedUntil: null,
    proposed: false,
    preparedBy: null,
    regrouping: null,
    appeal: null,
    ...more,
  };
}

/** An application as it was just received, with what a test wants to be otherwise. */
export function someApplication(more: Partial<ApplicationState> = {}): ApplicationState {
  return {
    stage: "submitted",
    linkage: false,
    firstReceivedOn: "2026-11-23",
    receivedOn: "2026-11-23",
    completeOn: null,
    submissions: 1,
    replyBy: null,
    replyReminded: false,
    preliminaryAnsweredOn: null,
    ceilingOre: null,
    costHold: false,
    appeal: null,
    closedOn: null,
    parts: [somePart()],
    ...more,
  };
}
