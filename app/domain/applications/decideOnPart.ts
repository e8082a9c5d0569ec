import { ok, refuse } from "../result";
import type { ApplicationState, PartState } from "./applicationState";
import { isOpenPart, type DecideContext, type Decided, type PartCommand } from "./decide";

/** The events that a command on one unit's part leads to, or why it can't be done. */
export function decideOnPart(
  state: ApplicationState,
  part: PartState,
  command: PartCommand,
  context: DecideContext,
): Decided {
  const { unitId } = part;
  // A closed case takes nothing but the mending of what was delivered.
  if (state.stage === "closed" && command.type !== "correct-delivery") return refuse("not-possible-now");
  switch (command.type) {
    case "propose-decision":
      if (part.status !== "undecided") return refuse("already-decided");
      return ok([{ type: "decision-proposed", unitId, outcome: command.outcome }]);
    case "return-proposal":
      return part.proposed ? ok([{ type: "proposal-returned", unitId }]) : refuse("not-possible-now");
    case "decide":
      return decideIt(state, part, command, context);
    case "postpone": {
      if (!isOpenPart(part) || !part.dueOn) return refuse("not-possible-now");
      if (command.likelyOn <= part.dueOn) return refuse("likely-day-not-after-deadline");
      if (command.likelyOn <= context.today) return refuse("likely-day-in-the-past");
      return ok([{ type: "postponed", unitId, likelyOn: command.likelyOn, letter: command.letter ?? true }]);
    }
    case "propose-regrouping":
      if (!isOpenPart(part)) return refuse("not-possible-now");
      if (part.regrouping === "proposed") return refuse("not-possible-now");
      return ok([{ type: "regrouping-proposed", unitId, proposalId: command.proposalId }]);
    case "answer-regrouping": {
      if (part.regrouping !== "proposed") return refuse("already-answered");
      const { proposalId, accepted } = command;
      return ok([{ type: "regrouping-answered", unitId, proposalId, accepted }]);
    }
    case "supply":
      if (part.status !== "in-preparation" || !isSupplier(part)) return refuse("not-possible-now");
      if (state.costHold) return refuse("waits-for-cost-answer");
      return ok([{ type: "supplied", unitId, suppliedOn: context.today }]);
    case "deliver": {
      if (part.status !== "in-preparation" || isSupplier(part)) return refuse("not-possible-now");
      if (state.costHold) return refuse("waits-for-cost-answer");
      const { whole, deliveryId } = command;
      return ok([{ type: "delivered", unitId, whole, deliveredOn: context.today, deliveryId }]);
    }
    case "correct-delivery": {
      if (part.status !== "delivered" && part.status !== "in-preparation") return refuse("not-possible-now");
      const { deliveryId, corrects } = command;
      return ok([{ type: "delivery-corrected", unitId, deliveryId, corrects }]);
    }
  }
}

/** Whether a unit hands its data to another one, which prepares the linked table. */
export function isSupplier(part: Pick<PartState, "unitId" | "preparedBy">): boolean {
  return part.preparedBy !== null && part.preparedBy !== part.unitId;
}

/** A linked table has one preparing unit, the same in the decision on each part (helseregisterloven § 19 c). */
function decideIt(
  state: ApplicationState,
  part: PartState,
  command: Extract<PartCommand, { type: "decide" }>,
  context: DecideContext,
): Decided {
  if (part.status !== "undecided") return refuse("already-decided");
  const { outcome, proposedBy = null, decidedBy } = command;
  if (context.secondReview) {
    if (!part.proposed || proposedBy === null) return refuse("second-person-needed");
    if (proposedBy === decidedBy) return refuse("same-person");
  }
  const isGranted = outcome === "granted" || outcome === "granted-in-part";
  const preparedBy = state.linkage && isGranted ? (command.preparedBy ?? null) : null;
  if (state.linkage && isGranted) {
    if (!preparedBy || !state.parts.some(({ unitId }) => unitId === preparedBy)) return refuse("preparer-missing");
    const named = state.parts.find((other) => other.preparedBy !== null)?.preparedBy;
    if (named && named !== preparedBy) return refuse("preparer-differs");
  }
  const { unitId } = part;
  return ok([{ type: "decided", unitId, outcome, decidedOn: context.today, preparedBy }]);
}
