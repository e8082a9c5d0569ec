import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { osloDate } from "../osloDate";
import { mayReadEvent, unitOfEvent, type EventReader } from "../record/mayReadEvent";
import type { ApplicationEvent, Visibility } from "./applicationEvent";
import type { CaseLetter, FieldComment, HistoryEntry } from "./CaseView";

/** An event as it is stored, with what is still kept of its texts. */
export interface RecordedEvent {
  sequence: number;
  at: string;
  actorId: string;
  visibility: Visibility;
  event: ApplicationEvent;
  /** Null once erased. */
  payload: Record<string, unknown> | null;
}

/** What the letter that follows an event is called, where one does. */
const letterKinds: Partial<Record<ApplicationEvent["type"], string>> = {
  submitted: "receipt",
  "supplement-requested": "supplement",
  "supplement-answered": "receipt",
  "declared-complete": "complete",
  "complete-revoked": "revoked",
  dismissed: "dismissal",
  decided: "decision",
  postponed: "postponement",
  delivered: "delivery",
  withdrawn: "withdrawal",
  "supplement-reminded": "supplement-reminder",
  "preliminary-answered": "preliminary-answer",
  "deadline-moved": "deadline-moved",
  "regrouping-proposed": "regrouping",
  "delivery-corrected": "delivery-correction",
  "ceiling-reached": "ceiling",
  "invoice-sent": "invoice",
  appealed: "appeal-received",
  "appeal-concluded": "appeal-concluded",
  closed: "closing",
};

/** Event and letter are written in one transaction with one instant, so the instant joins them. */
function letterOf(recorded: RecordedEvent, letters: readonly CaseLetter[]): string | null {
  const kind = letterKinds[recorded.event.type];
  const written = letters.filter((letter) => letter.kind === kind && letter.writtenAt === recorded.at);
  // One letter may tell of several parts, as when a change of the calendar moves all their dates.
  const found =
    written.find((letter) => letter.unitId === unitOfEvent(recorded.event)) ??
    written.find((letter) => letter.unitId === null);
  return found?.id ?? null;
}

function dateOf(event: ApplicationEvent): PlainDate | null {
  switch (event.type) {
    case "declared-complete":
      return event.completeOn;
    case "postponed":
      return event.likelyOn;
    case "supplement-requested":
    case "supplement-reminded":
      return event.replyBy;
    case "deadline-moved":
      return event.dueOn;
    default:
      return null;
  }
}

function detailsOf(event: ApplicationEvent): HistoryEntry["details"] {
  switch (event.type) {
    case "regrouping-answered":
    case "ceiling-answered":
      return { accepted: event.accepted };
    case "ceiling-reached":
      return { amountOre: event.ceilingOre };
    case "invoice-sent":
      return { number: event.number, amountOre: event.totalOre };
    case "invoice-paid":
    case "invoice-credited":
      return { number: event.number };
    case "appealed":
      return { late: event.late };
    case "appeal-concluded":
      return { reopened: event.result === "reopened" };
    default:
      return undefined;
  }
}

function textOf(payload: RecordedEvent["payload"]): string | null {
  for (const key of ["reason", "reasons", "note"]) {
    const value = payload?.[key];
    if (typeof value === "string" && value.trim()) return value.trim();
  }
  return null;
}

function isComment(one: unknown): one is FieldComment {
  return typeof one === "object" && one !== null && "field" in one && "comment" in one;
}

/**
 * What has happened, newest first, as far as the reader may see it: the applicant what is for the applicant, a unit
 * also what is for units but never another unit's part, Helsedataservice all.
 * @param names what is told of the units and the people: unit id → name, account id → name
 */
export function listHistory(
  events: readonly RecordedEvent[],
  letters: readonly CaseLetter[],
  names: { units: ReadonlyMap<string, Localised>; people: ReadonlyMap<string, string> },
  reader: EventReader,
): HistoryEntry[] {
  return events
    .filter((recorded) => mayReadEvent(recorded, reader))
    .map((recorded): HistoryEntry => {
      const { event, payload, sequence, at } = recorded;
      const unitId = unitOfEvent(event);
      const comments = payload?.comments;
      const details = detailsOf(event);
      return {
        sequence,
        type: event.type,
        at,
        on: osloDate(new Date(at)),
        actorName: reader.audience === "applicant" ? null : (names.people.get(recorded.actorId) ?? null),
        unitId,
        unitName: unitId === null ? null : (names.units.get(unitId) ?? null),
        outcome: event.type === "decided" || event.type === "decision-proposed" ? event.outcome : null,
        whole: event.type === "delivered" && event.whole,
        date: dateOf(event),
        text: textOf(payload),
        comments: Array.isArray(comments) ? comments.filter(isComment) : [],
        submission: "number" in event && typeof event.number === "number" ? event.number : null,
        letterId: letterOf(recorded, letters),
        ...(details ? { details } : {}),
      };
    })
    .reverse();
}
