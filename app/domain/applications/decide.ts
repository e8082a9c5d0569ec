import type { PlainDate } from "~/schemas/plainDate";
import { addWorkingDays } from "../deadlines/addWorkingDays";
import { computeDeadline } from "../deadlines/computeDeadline";
import type { WorkingCalendar } from "../deadlines/workingCalendar";
import { refuse, ok, type Result } from "../result";
import type { ApplicationEvent, DismissalGrounds, SubmittedPart } from "./applicationEvent";
import type { ApplicationState, Outcome, PartState } from "./applicationState";
import { decideOnPart } from "./decideOnPart";
import { moveDeadlines } from "./moveDeadlines";

/** What comes with a submission: the first one, and each answer to a supplement request. */
interface Submitted {
  receivedOn: PlainDate;
  linkage: boolean;
  parts: SubmittedPart[];
  /** "Ask me before it costs more than", in øre. */
  ceilingOre?: number | null;
}

/** A wish to change one unit's part. */
export type PartCommand =
  | { type: "propose-decision"; unitId: string; outcome: Outcome }
  | { type: "return-proposal"; unitId: string }
  | {
      type: "decide";
      unitId: string;
      outcome: Outcome;
      /** The unit that prepares a linked table; left out where each unit prepares its own. */
      preparedBy?: string | null;
      /** Account that proposed the decision and account that makes it, where a second pair of eyes is asked for. */
      proposedBy?: string | null;
      decidedBy?: string;
    }
  | { type: "postpone"; unitId: string; likelyOn: PlainDate; letter?: boolean }
  | { type: "propose-regrouping"; unitId: string; proposalId: string }
  | { type: "answer-regrouping"; unitId: string; proposalId: string; accepted: boolean }
  | { type: "supply"; unitId: string }
  | { type: "deliver"; unitId: string; whole: boolean; deliveryId: string }
  | { type: "correct-delivery"; unitId: string; deliveryId: string; corrects: string };

/** A wish to change an application. Texts (reasons, comments) travel beside it; only what the rules need is here. */
export type ApplicationCommand =
  | ({ type: "submit" } & Submitted)
  | { type: "request-supplement"; fields: string[] }
  | { type: "remind-supplement" }
  | { type: "move-deadlines" }
  | ({ type: "answer-supplement" } & Submitted)
  | { type: "declare-complete"; completeOn: PlainDate }
  | { type: "revoke-complete" }
  | { type: "give-preliminary-answer"; expectedOn: PlainDate | null }
  | { type: "dismiss"; grounds?: DismissalGrounds }
  | PartCommand
  | { type: "open-letter"; unitId: string | null; letterId: string }
  | { type: "reach-ceiling"; totalOre: number }
  | { type: "answer-ceiling"; accepted: boolean; ceilingOre: number | null }
  | { type: "send-invoice"; payer: string; invoiceId: string; number: string; totalOre: number }
  | { type: "mark-invoice-paid"; payer: string; invoiceId: string; number: string }
  | { type: "credit-invoice"; payer: string; invoiceId: string; number: string; creditedNumber: string }
  | { type: "appeal"; unitId: string | null; lateReasonGiven: boolean; until: PlainDate }
  | { type: "conclude-appeal"; unitId: string | null; result: "upheld" | "reopened" }
  | { type: "close"; openInvoices: number; appealsUntil: PlainDate | null }
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
  | "likely-day-in-the-past"
  | "time-to-answer-not-over"
  | "second-person-needed"
  | "same-person"
  | "preparer-missing"
  | "preparer-differs"
  | "waits-for-cost-answer"
  | "ceiling-not-higher"
  | "appeal-lodged-already"
  | "appeal-too-late"
  | "appeal-time-not-over"
  | "invoices-open"
  | "already-answered";

export interface DecideContext {
  /** Today in Europe/Oslo, by the application clock. */
  today: PlainDate;
  calendar: WorkingCalendar;
  /** Whether a decision needs a second pair of eyes. */
  secondReview?: boolean;
}

export type Decided = Result<ApplicationEvent[], LifecycleProblem>;

/** The applicant's time to answer, and the time more that the reminder gives, in working days (domain: 1.4). */
export const replyWorkingDays = 10;
export const reminderWorkingDays = 5;

/** Now, or once: a part that an appeal re-opened has been decided too. */
const anyDecided = (state: ApplicationState) =>
  state.parts.some((part) => part.status !== "undecided" || part.appeal !== null);

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
    const { receivedOn, linkage, parts, ceilingOre = null } = command;
    return ok([{ type: "submitted", number: 1, receivedOn, linkage, parts, ceilingOre }]);
  }
  if (!state) return refuse("not-possible-now");
  switch (command.type) {
    case "request-supplement": {
      if (!canRequestSupplement(state)) return refuse("not-possible-now");
      if (command.fields.length === 0) return refuse("no-fields-marked");
      const replyBy = addWorkingDays(context.today, replyWorkingDays, context.calendar);
      return ok([{ type: "supplement-requested", fields: command.fields, replyBy }]);
    }
    case "remind-supplement": {
      const { stage, replyBy, replyReminded } = state;
      if (stage !== "supplement-requested" || replyReminded || !replyBy) return refuse("not-possible-now");
      if (context.today <= replyBy) return refuse("time-to-answer-not-over");
      const until = addWorkingDays(context.today, reminderWorkingDays, context.calendar);
      return ok([{ type: "supplement-reminded", replyBy: until }]);
    }
    case "move-deadlines":
      return moveDeadlines(state, context);
    case "answer-supplement": {
      if (state.stage !== "supplement-requested") return refuse("nothing-to-answer");
      if (command.parts.length === 0) return refuse("no-sources");
      const { receivedOn, linkage, parts, ceilingOre = null } = command;
      const number = state.submissions + 1;
      return ok([{ type: "supplement-answered", number, receivedOn, linkage, parts, ceilingOre }]);
    }
    case "declare-complete":
      return declareComplete(state, command.completeOn, context);
    case "revoke-complete":
      if (state.stage !== "complete") return refuse("not-possible-now");
      return anyDecided(state) ? refuse("already-decided") : ok([{ type: "complete-revoked" }]);
    case "give-preliminary-answer":
      if (!canGivePreliminaryAnswer(state)) return refuse("not-possible-now");
      if (command.expectedOn && command.expectedOn <= context.today) return refuse("likely-day-in-the-past");
      return ok([{ type: "preliminary-answered", answeredOn: context.today, expectedOn: command.expectedOn }]);
    case "dismiss":
      return dismiss(state, command.grounds ?? "other", context);
    case "withdraw":
      return canWithdraw(state) ? ok([{ type: "withdrawn" }]) : refuse("not-possible-now");
    case "open-letter":
      return ok([{ type: "letter-opened", unitId: command.unitId, letterId: command.letterId }]);
    case "reach-ceiling":
      if (state.ceilingOre === null || state.costHold || state.stage !== "complete") return refuse("not-possible-now");
      return ok([{ type: "ceiling-reached", totalOre: command.totalOre, ceilingOre: state.ceilingOre }]);
    case "answer-ceiling":
      return answerCeiling(state, command);
    case "send-invoice": {
      const { payer, invoiceId, number, totalOre } = command;
      return ok([{ type: "invoice-sent", payer, invoiceId, number, totalOre }]);
    }
    case "mark-invoice-paid": {
      const { payer, invoiceId, number } = command;
      return ok([{ type: "invoice-paid", payer, invoiceId, number }]);
    }
    case "credit-invoice": {
      const { payer, invoiceId, number, creditedNumber } = command;
      return ok([{ type: "invoice-credited", payer, invoiceId, number, creditedNumber }]);
    }
    case "appeal":
      return appeal(state, command, context);
    case "conclude-appeal":
      return concludeAppeal(state, command);
    case "close":
      return close(state, command, context);
    default:
      return onPart(state, command.unitId, (part) => decideOnPart(state, part, command, context));
  }
}

function onPart(state: ApplicationState, unitId: string, rule: (part: PartState) => Decided): Decided {
  if (state.stage !== "complete" && state.stage !== "closed") return refuse("not-possible-now");
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

/** For want of an answer only when the reminder's time has run out too; nobody is dismissed by a clock alone. */
function dismiss(state: ApplicationState, grounds: DismissalGrounds, { today }: DecideContext): Decided {
  if (!["submitted", "supplement-requested", "complete"].includes(state.stage)) return refuse("not-possible-now");
  if (anyDecided(state)) return refuse("already-decided");
  if (grounds === "no-answer" && !hasAnswerTimeRunOut(state, today)) return refuse("time-to-answer-not-over");
  return ok([{ type: "dismissed", grounds }]);
}

function answerCeiling(
  state: ApplicationState,
  { accepted, ceilingOre }: { accepted: boolean; ceilingOre: number | null },
): Decided {
  if (!state.costHold || state.stage !== "complete") return refuse("nothing-to-answer");
  if (accepted && ceilingOre !== null && state.ceilingOre !== null && ceilingOre <= state.ceilingOre)
    return refuse("ceiling-not-higher");
  return ok([{ type: "ceiling-answered", accepted, ceilingOre }]);
}

/**
 * What can be appealed, within three weeks of notice; later only with the reason why, for the body to judge.
 * @see forvaltningsloven §§ 29 and 31
 */
function appeal(
  state: ApplicationState,
  command: { unitId: string | null; lateReasonGiven: boolean; until: PlainDate },
  { today }: DecideContext,
): Decided {
  const { unitId, until, lateReasonGiven } = command;
  const subject = unitId === null ? state : state.parts.find((part) => part.unitId === unitId);
  if (!subject) return refuse("no-such-part");
  const canBeAppealed =
    "stage" in subject
      ? subject.stage === "dismissed"
      : ["complete", "closed"].includes(state.stage) && subject.outcome !== null && subject.outcome !== "granted";
  if (!canBeAppealed) return refuse("not-possible-now");
  if (subject.appeal === "lodged" || subject.appeal === "upheld") return refuse("appeal-lodged-already");
  const late = today > until;
  if (late && !lateReasonGiven) return refuse("appeal-too-late");
  return ok([{ type: "appealed", unitId, lodgedOn: today, late }]);
}

function concludeAppeal(
  state: ApplicationState,
  { unitId, result }: { unitId: string | null; result: "upheld" | "reopened" },
): Decided {
  const subject = unitId === null ? state : state.parts.find((part) => part.unitId === unitId);
  if (subject?.appeal !== "lodged") return refuse("not-possible-now");
  return ok([{ type: "appeal-concluded", unitId, result }]);
}

/** When all has come, all is invoiced, and nothing can be appealed any more. */
function close(
  state: ApplicationState,
  { openInvoices, appealsUntil }: { openInvoices: number; appealsUntil: PlainDate | null },
  { today }: DecideContext,
): Decided {
  if (state.stage !== "complete" || state.parts.some(isOpenPart)) return refuse("not-possible-now");
  if (state.parts.some((part) => part.appeal === "lodged")) return refuse("appeal-lodged-already");
  if (openInvoices > 0) return refuse("invoices-open");
  if (appealsUntil && today <= appealsUntil) return refuse("appeal-time-not-over");
  return ok([{ type: "closed", closedOn: today }]);
}

/** A question that stops nothing: the clock has not started. Asked again while one is open, the newer one stands. */
export function canRequestSupplement(state: Pick<ApplicationState, "stage">): boolean {
  return state.stage === "submitted" || state.stage === "supplement-requested";
}

/** Whether a preliminary answer can be given: while something is undecided, complete or not. */
export function canGivePreliminaryAnswer(state: Pick<ApplicationState, "stage" | "parts">): boolean {
  if (!["submitted", "supplement-requested", "complete"].includes(state.stage)) return false;
  return state.parts.some((part) => part.status === "undecided");
}

/** Whether the applicant was asked, was reminded, and let that time pass too. */
export function hasAnswerTimeRunOut(
  state: Pick<ApplicationState, "stage" | "replyBy" | "replyReminded">,
  today: PlainDate,
): boolean {
  const { stage, replyBy, replyReminded } = state;
  return stage === "supplement-requested" && replyReminded && replyBy !== null && today > replyBy;
}

/** Until everything that will come has come. */
export function canWithdraw(state: Pick<ApplicationState, "stage" | "parts">): boolean {
  if (!["submitted", "supplement-requested", "complete"].includes(state.stage)) return false;
  return state.parts.some(isOpenPart);
}
