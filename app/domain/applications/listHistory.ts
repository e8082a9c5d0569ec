import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { osloDate } from "../osloDate";
import type { ApplicationEvent, Visibility } from "./applicationEvent";
import type { CaseAudience, CaseLetter, FieldComment, HistoryEntry } from "./CaseView";

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

const readers: Record<Visibility, readonly CaseAudience[]> = {
  applicant: ["applicant", "unit", "staff"],
  unit: ["unit", "staff"],
  internal: ["staff"],
};

/** What the letter that follows an event is called, where one does. */
const letterKinds: Partial<Record<ApplicationEvent["type"], string>> = {
  submitted: "receipt",
  "supplement-requested": "supplement",
  "supplement-answered": "receipt",
  "declared-complete": "complete",
  "complete-revoked": "complete",
  dismissed: "dismissal",
  decided: "decision",
  postponed: "postponement",
  delivered: "delivery",
  withdrawn: "withdrawal",
};

const unitOf = (event: ApplicationEvent): string | null => ("unitId" in event ? event.unitId : null);

/** Event and letter are written in one transaction with one instant, so the instant joins them. */
function letterOf(recorded: RecordedEvent, letters: readonly CaseLetter[]): string | null {
  const kind = letterKinds[recorded.event.type];
  const found = letters.find(
    (letter) => letter.kind === kind && letter.writtenAt === recorded.at && letter.unitId === unitOf(recorded.event),
  );
  return found?.id ?? null;
}

function dateOf(event: ApplicationEvent): PlainDate | null {
  if (event.type === "declared-complete") return event.completeOn;
  return event.type === "postponed" ? event.likelyOn : null;
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
  reader: { audience: CaseAudience; units?: readonly string[] },
): HistoryEntry[] {
  const mayRead = (recorded: RecordedEvent) => {
    const unitId = unitOf(recorded.event);
    const isForeign = reader.audience === "unit" && unitId !== null && !reader.units?.includes(unitId);
    return readers[recorded.visibility].includes(reader.audience) && !isForeign;
  };
  return events
    .filter(mayRead)
    .map((recorded): HistoryEntry => {
      const { event, payload, sequence, at } = recorded;
      const unitId = unitOf(event);
      const comments = payload?.comments;
      return {
        sequence,
        type: event.type,
        at,
        on: osloDate(new Date(at)),
        actorName: reader.audience === "applicant" ? null : (names.people.get(recorded.actorId) ?? null),
        unitId,
        unitName: unitId === null ? null : (names.units.get(unitId) ?? null),
        outcome: event.type === "decided" ? event.outcome : null,
        whole: event.type === "delivered" && event.whole,
        date: dateOf(event),
        text: textOf(payload),
        comments: Array.isArray(comments) ? comments.filter(isComment) : [],
        submission: "number" in event ? event.number : null,
        letterId: letterOf(recorded, letters),
      };
    })
    .reverse();
}
