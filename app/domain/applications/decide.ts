import type { PlainDate } from "~/schemas/plainDate";
import { computeDeadline } from "../deadlines/computeDeadline";
import type { WorkingCalendar } from "../deadlines/workingCalendar";
import { refuse, ok, type Result } from "../result";
import type { ApplicationEvent, SubmittedPart } from "./applicationEvent";
import type { ApplicationState, Outcome, PartState } from "./applicationState";

/** A wish to change an application. Texts (reasons, comments) travel beside it; only what the rules need is here. */
export type ApplicationCommand =
  | { type: "submit"; receivedOn: PlainDate; linkage: boolean; parts: SubmittedPart[] }
  | { type: "request-supplement"; fields: string[] }
  | { type: "answer-supplement"; receivedOn: PlainDate; linkage: boolean; parts: SubmittedPart[] }
  | { type: "declare-complete"; completeOn: PlainDate }
  | { type: "revoke-complete" }
  | { type: "dismiss" }
  | { type: "decide"; unitId: string; outcome: Outcome }
  | { type: "postpone"; unitId: string; likelyOn: PlainDate }
  | { type: "deliver"; unitId: string; whole: boolean }
  | { type: "withdraw" };

/** Why a command cannot be carried out; `app/i18n` has the sentence for each. */
export type LifecycleProblem =
  | "not-possible-now"
  | "nothing-to-answer"
  | "no-sources"
  | "no-fields-marked"
  | "complete-day-before-receipt"
  | "complete-day-in-the-future"
  | "already-decided"
  | "no-such-part"
  | "likely-day-not-after-deadline"
  | "likely-day-in-the-past";

export interface DecideContext {
  /** Today in Europe/Oslo, by the application clock. */
  today: PlainDate;
  calendar: WorkingCalendar;
}

type Decided = Result<ApplicationEvent[], LifecycleProblem>;

const anyDecided = (state: ApplicationState) => state.parts.some((part) => part.status !== "undecided");

/** A part that may still be worked on: undecided, or granted and not yet wholly delivered. */
export function isOpenPart(part: Pick<PartState, "status">): boolean {
  return part.status === "undecided" || part.status === "in-preparation";
}

/**
 * The events that a command leads to, or why it can't be done (design: table "Case state").
 * @param state null when nothing has been submitted yet
 */
export function decide(state: ApplicationState | null, command: ApplicationCommand, context: DecideContext): Decided {
  if (command.type === "submit") {
    if (state) return refuse("not-possible-now");
    if (command.parts.length === 0) return refuse("no-sources");
    const { receivedOn, linkage, parts } = command;
    return ok([{ type: "submitted", number: 1, receivedOn, linkage, parts }]);
  }
  if (!state) return refuse("not-possible-now");
  switch (command.type) {
    case "request-supplement":
      if (!canRequestSupplement(state)) return refuse("not-possible-now");
      if (command.fields.length === 0) return refuse("no-fields-marked");
      return ok([{ type: "supplement-requested", fields: command.fields }]);
    case "answer-supplement": {
      if (state.stage !== "supplement-requested") return refuse("nothing-to-answer");
      if (command.parts.length === 0) return refuse("no-sources");
      const { receivedOn, linkage, parts } = command;
      return ok([{ type: "supplement-answered", number: state.submissions + 1, receivedOn, linkage, parts }]);
    }
    case "declare-complete":
      return declareComplete(state, command.completeOn, context);
    case "revoke-complete":
      if (state.stage !== "complete") return refuse("not-possible-now");
      return anyDecided(state) ? refuse("already-decided") : ok([{ type: "complete-revoked" }]);
    case "dismiss":
      if (state.stage === "dismissed" || state.stage === "withdrawn") return refuse("not-possible-now");
      return anyDecided(state) ? refuse("already-decided") : ok([{ type: "dismissed" }]);
    case "withdraw":
      return canWithdraw(state) ? ok([{ type: "withdrawn" }]) : refuse("not-possible-now");
    case "decide":
      return onPart(state, command.unitId, (part) => {
        if (part.status !== "undecided") return refuse("already-decided");
        const { unitId, outcome } = command;
        return ok([{ type: "decided", unitId, outcome, decidedOn: context.today }]);
      });
    case "postpone":
      return onPart(state, command.unitId, (part) => {
        if (!isOpenPart(part) || !part.dueOn) return refuse("not-possible-now");
        if (command.likelyOn <= part.dueOn) return refuse("likely-day-not-after-deadline");
        if (command.likelyOn <= context.today) return refuse("likely-day-in-the-past");
        return ok([{ type: "postponed", unitId: command.unitId, likelyOn: command.likelyOn }]);
      });
    case "deliver":
      return onPart(state, command.unitId, (part) => {
        if (part.status !== "in-preparation") return refuse("not-possible-now");
        const { unitId, whole } = command;
        return ok([{ type: "delivered", unitId, whole, deliveredOn: context.today }]);
      });
  }
}

function onPart(state: ApplicationState, unitId: string, rule: (part: PartState) => Decided): Decided {
  if (state.stage !== "complete") return refuse("not-possible-now");
  const part = state.parts.find((candidate) => candidate.unitId === unitId);
  return part ? rule(part) : refuse("no-such-part");
}

/** helseregisterloven § 19 f: the period runs from the day on which the complete application was received. */
function declareComplete(state: ApplicationState, completeOn: PlainDate, { today, calendar }: DecideContext): Decided {
  if (state.stage !== "submitted") return refuse("not-possible-now");
  if (completeOn < state.firstReceivedOn) return refuse("complete-day-before-receipt");
  if (completeOn > today) return refuse("complete-day-in-the-future");
  return ok([
    {
      type: "declared-complete",
      completeOn,
      parts: state.parts.map(({ unitId, workingDays }) => {
        const { dueOn, calendarVersion } = computeDeadline(completeOn, workingDays, calendar);
        return { unitId, dueOn, calendarVersion };
      }),
    },
  ]);
}

/** A question that stops nothing: the clock has not started. Asked again while one is open, the newer one stands. */
export function canRequestSupplement(state: Pick<ApplicationState, "stage">): boolean {
  return state.stage === "submitted" || state.stage === "supplement-requested";
}

/** Until everything that will come has come. */
export function canWithdraw(state: Pick<ApplicationState, "stage" | "parts">): boolean {
  if (state.stage === "dismissed" || state.stage === "withdrawn") return false;
  return state.parts.some(isOpenPart);
}
