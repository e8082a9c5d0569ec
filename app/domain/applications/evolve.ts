import type { ApplicationEvent, SubmittedPart } from "./applicationEvent";
import type { ApplicationState, PartState } from "./applicationState";

function newPart(part: SubmittedPart): PartState {
  return {
    ...part,
    status: "undecided",
    outcome: null,
    decidedOn: null,
    deliveredOn: null,
    dueOn: null,
    calendarVersion: null,
    postponedUntil: null,
  };
}

function withPart(state: ApplicationState, unitId: string, change: Partial<PartState>): ApplicationState {
  return { ...state, parts: state.parts.map((part) => (part.unitId === unitId ? { ...part, ...change } : part)) };
}

/**
 * The state after an event. It trusts the event: whether it may happen was settled by `decide`.
 * @param state null before the first event
 * @throws {RangeError} when the first event is not a submission, or a later one is
 */
export function evolve(state: ApplicationState | null, event: ApplicationEvent): ApplicationState {
  if (event.type === "submitted") {
    if (state) throw new RangeError("an application is submitted once; what follows is an answer");
    return {
      stage: "submitted",
      linkage: event.linkage,
      firstReceivedOn: event.receivedOn,
      receivedOn: event.receivedOn,
      completeOn: null,
      submissions: event.number,
      parts: event.parts.map(newPart),
    };
  }
  if (!state) throw new RangeError(`${event.type} before the application was submitted`);
  switch (event.type) {
    case "supplement-requested":
      return { ...state, stage: "supplement-requested" };
    case "supplement-answered":
      return {
        ...state,
        stage: "submitted",
        linkage: event.linkage,
        receivedOn: event.receivedOn,
        submissions: event.number,
        parts: event.parts.map(newPart),
      };
    case "declared-complete":
      return {
        ...state,
        stage: "complete",
        completeOn: event.completeOn,
        parts: state.parts.map((part) => {
          const dated = event.parts.find((candidate) => candidate.unitId === part.unitId);
          if (!dated) throw new RangeError(`no deadline for the part of ${part.unitId}`);
          return { ...part, dueOn: dated.dueOn, calendarVersion: dated.calendarVersion };
        }),
      };
    case "complete-revoked":
      return {
        ...state,
        stage: "submitted",
        completeOn: null,
        parts: state.parts.map((part) => ({ ...part, dueOn: null, calendarVersion: null, postponedUntil: null })),
      };
    case "dismissed":
      return { ...state, stage: "dismissed" };
    case "withdrawn":
      return { ...state, stage: "withdrawn" };
    case "decided":
      return withPart(state, event.unitId, {
        status: event.outcome === "refused" ? "refused" : "in-preparation",
        outcome: event.outcome,
        decidedOn: event.decidedOn,
      });
    case "postponed":
      return withPart(state, event.unitId, { postponedUntil: event.likelyOn });
    case "delivered":
      return event.whole
        ? withPart(state, event.unitId, { status: "delivered", deliveredOn: event.deliveredOn })
        : state;
  }
}

/** The state after all events, oldest first; null for none. */
export function fold(events: readonly ApplicationEvent[]): ApplicationState | null {
  return events.reduce<ApplicationState | null>(evolve, null);
}
