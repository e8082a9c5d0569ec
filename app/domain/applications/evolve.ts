import type { ApplicationEvent, SubmittedPart } from "./applicationEvent";
import type { ApplicationState, Outcome, PartState, PartStatus } from "./applicationState";

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
    proposed: false,
    preparedBy: null,
    regrouping: null,
    appeal: null,
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
      replyBy: null,
      replyReminded: false,
      preliminaryAnsweredOn: null,
      ceilingOre: event.ceilingOre,
      costHold: false,
      appeal: null,
      closedOn: null,
      parts: event.parts.map(newPart),
    };
  }
  if (!state) throw new RangeError(`${event.type} before the application was submitted`);
  switch (event.type) {
    case "supplement-requested":
      return { ...state, stage: "supplement-requested", replyBy: event.replyBy, replyReminded: false };
    case "supplement-reminded":
      return { ...state, replyBy: event.replyBy, replyReminded: true };
    case "supplement-answered":
      return {
        ...state,
        stage: "submitted",
        linkage: event.linkage,
        receivedOn: event.receivedOn,
        submissions: event.number,
        replyBy: null,
        replyReminded: false,
        ceilingOre: event.ceilingOre,
        costHold: false,
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
    case "preliminary-answered":
      return { ...state, preliminaryAnsweredOn: event.answeredOn };
    case "dismissed":
      return { ...state, stage: "dismissed", replyBy: null, appeal: null };
    case "withdrawn":
      return { ...state, stage: "withdrawn", replyBy: null };
    case "closed":
      return { ...state, stage: "closed", closedOn: event.closedOn };
    case "decision-proposed":
      return withPart(state, event.unitId, { proposed: true });
    case "proposal-returned":
      return withPart(state, event.unitId, { proposed: false });
    case "decided":
      return withPart(state, event.unitId, {
        status: statusAfter[event.outcome],
        outcome: event.outcome,
        decidedOn: event.decidedOn,
        preparedBy: event.preparedBy,
        proposed: false,
      });
    case "postponed":
      return withPart(state, event.unitId, { postponedUntil: event.likelyOn });
    case "deadline-moved":
      return withPart(state, event.unitId, { dueOn: event.dueOn, calendarVersion: event.calendarVersion });
    case "regrouping-proposed":
      return withPart(state, event.unitId, { regrouping: "proposed" });
    case "regrouping-answered":
      return withPart(state, event.unitId, { regrouping: event.accepted ? "accepted" : "declined" });
    case "supplied":
      return withPart(state, event.unitId, { status: "supplied" });
    case "delivered":
      return event.whole
        ? withPart(state, event.unitId, { status: "delivered", deliveredOn: event.deliveredOn })
        : state;
    case "ceiling-reached":
      return { ...state, costHold: true };
    case "ceiling-answered":
      return { ...state, costHold: !event.accepted, ceilingOre: event.accepted ? event.ceilingOre : state.ceilingOre };
    case "appealed":
      return event.unitId === null
        ? { ...state, appeal: "lodged" }
        : withPart(state, event.unitId, { appeal: "lodged" });
    case "appeal-concluded":
      return concludeAppeal(state, event.unitId, event.result);
    case "delivery-corrected":
    case "letter-opened":
    case "invoice-sent":
    case "invoice-paid":
    case "invoice-credited":
      return state;
  }
}

const statusAfter: Record<Outcome, PartStatus> = {
  granted: "in-preparation",
  "granted-in-part": "in-preparation",
  refused: "refused",
  dismissed: "dismissed",
};

/** Re-opened, a part is undecided again, and a dismissed application stands where it stood. */
function concludeAppeal(
  state: ApplicationState,
  unitId: string | null,
  result: "upheld" | "reopened",
): ApplicationState {
  if (unitId === null) {
    if (result === "upheld") return { ...state, appeal: result };
    return { ...state, appeal: result, stage: state.completeOn ? "complete" : "submitted" };
  }
  if (result === "upheld") return withPart(state, unitId, { appeal: result });
  // A late appeal can come after the case was closed; taken up again, there is something to do in it.
  const open: ApplicationState = state.stage === "closed" ? { ...state, stage: "complete", closedOn: null } : state;
  return withPart(open, unitId, {
    appeal: result,
    status: "undecided",
    outcome: null,
    decidedOn: null,
    deliveredOn: null,
    preparedBy: null,
  });
}

/** The state after all events, oldest first; null for none. */
export function fold(events: readonly ApplicationEvent[]): ApplicationState | null {
  return events.reduce<ApplicationState | null>(evolve, null);
}
