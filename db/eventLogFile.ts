import canonicalize from "canonicalize";
import { canonicalHash } from "./canonicalHash";
import {
  chainStart,
  findFirstBreak,
  isShown,
  type BreakKind,
  type CopiedEnvelope,
  type KeptPayload,
} from "./eventChain";

/** The first line of `events.jsonl`: what the rest must add up to. */
export interface EventLogHeader {
  applicationId: string;
  reference: string;
  /** For whom the copy was made. */
  edition: "applicant" | "unit" | "helsedataservice";
  events: number;
  /** Hash of the last event. */
  head: string;
  /** Lines in `payloads.jsonl`. */
  payloads: number;
  /** Texts that were erased, of events that the copy shows. */
  erased: number;
  /** Hash of the rest of the header. */
  check: string;
}

/** The event log as two files of lines, each line in the canonical form of RFC 8785. */
export interface EventLogFiles {
  events: string;
  payloads: string;
}

const line = (value: unknown): string => `${canonicalize(value)}\n`;

/**
 * Writes the log of a case, or a redacted copy of it.
 * @param erased texts that are gone of the events shown; those that are kept but not for this reader count for nothing
 */
export function writeEventLog(
  about: Pick<EventLogHeader, "applicationId" | "reference" | "edition" | "erased">,
  events: readonly CopiedEnvelope[],
  payloads: ReadonlyMap<number, KeptPayload>,
): EventLogFiles {
  const head = events.at(-1)?.hash ?? chainStart;
  const header = { ...about, events: events.length, head, payloads: payloads.size };
  return {
    events: [{ ...header, check: canonicalHash(header) }, ...events].map(line).join(""),
    payloads: [...payloads]
      .sort(([one], [other]) => one - other)
      .map(([sequence, { salt, payload }]) => line({ sequence, salt, payload }))
      .join(""),
  };
}

/** What is wrong with a log, where. */
export interface EventLogProblem {
  /** Number of the event; null where the header, or the file as a whole, is wrong. */
  sequence: number | null;
  what: BreakKind | "header" | "not-canonical" | "head" | "count" | "payload-order" | "payload-count";
}

export type EventLogVerdict =
  | { ok: true; events: number; hidden: number; payloads: number; erased: number; withheld: number }
  | { ok: false; problem: EventLogProblem };

/**
 * Verifies a log as it stands in its files: that every line is canonical, that hashes, order, predecessors and digests
 * hold, and that it is as long and ends as its header says.
 * @param payloads null where only the events are at hand
 */
export function verifyEventLog(files: { events: string; payloads: string | null }): EventLogVerdict {
  const bad = (sequence: number | null, what: EventLogProblem["what"]): EventLogVerdict => ({
    ok: false,
    problem: { sequence, what },
  });
  const lines = readLines(files.events);
  const header = readHeader(lines.values[0]);
  if (!header) return bad(null, "header");
  const events: CopiedEnvelope[] = [];
  for (const value of lines.values.slice(1)) {
    if (!isEnvelope(value)) break;
    events.push(value);
  }
  // A line that is no event ends what can be read: what stands before it is judged first.
  const unread = lines.isWhole && events.length === lines.values.length - 1 ? null : events.length + 1;

  const kept = new Map<number, KeptPayload>();
  let payloadProblem: EventLogProblem | null = null;
  if (files.payloads !== null) {
    const payloadLines = readLines(files.payloads);
    let last = 0;
    for (const value of payloadLines.values) {
      if (!isPayload(value) || value.sequence <= last || value.sequence > header.events) {
        payloadProblem = { sequence: last + 1, what: "payload-order" };
        break;
      }
      kept.set(value.sequence, value);
      last = value.sequence;
    }
    if (!payloadLines.isWhole) payloadProblem ??= { sequence: last + 1, what: "payload-order" };
    if (kept.size !== header.payloads) payloadProblem ??= { sequence: null, what: "payload-count" };
  }

  const broken = findFirstBreak(events, kept);
  if (broken) return bad(broken.sequence, broken.kind);
  if (unread !== null) return bad(unread, "not-canonical");
  if (events.length !== header.events) return bad(events.length + 1, "count");
  if ((events.at(-1)?.hash ?? chainStart) !== header.head) return bad(events.length, "head");
  const shown = events.filter(isShown);
  if (shown.some((event) => event.applicationId !== header.applicationId)) return bad(null, "header");
  if (payloadProblem) return { ok: false, problem: payloadProblem };
  const withheld = shown.length - header.payloads - header.erased;
  if (withheld < 0) return bad(null, "header");
  const { payloads, erased } = header;
  return { ok: true, events: events.length, hidden: events.length - shown.length, payloads, erased, withheld };
}

/** Every line must read back to exactly itself: so no byte of it can change unseen. */
function readLines(text: string): { values: unknown[]; isWhole: boolean } {
  const values: unknown[] = [];
  if (text === "") return { values, isWhole: true };
  const lines = text.split("\n");
  const last = lines.pop();
  for (const one of lines) {
    let value: unknown;
    try {
      value = JSON.parse(one);
    } catch {
      return { values, isWhole: false };
    }
    if (canonicalize(value) !== one) return { values, isWhole: false };
    values.push(value);
  }
  return { values, isWhole: last === "" };
}

const hex = /^[0-9a-f]{64}$/;
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasKeys = (value: Record<string, unknown>, keys: readonly string[]) =>
  Object.keys(value).length === keys.length && keys.every((key) => key in value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const headerKeys = ["applicationId", "reference", "edition", "events", "head", "payloads", "erased", "check"];
const hiddenKeys = ["sequence", "previousHash", "hash"];
const envelopeKeys = [
  ...hiddenKeys,
  ...["applicationId", "at", "actorId", "type", "codes", "visibility", "payloadDigest"],
];

function readHeader(value: unknown): EventLogHeader | null {
  if (!isObject(value) || !hasKeys(value, headerKeys)) return null;
  const { check, ...rest } = value;
  const { applicationId, reference, edition, events, head, payloads, erased } = rest;
  const fits =
    check === canonicalHash(rest) &&
    typeof applicationId === "string" &&
    uuid.test(applicationId) &&
    typeof reference === "string" &&
    /^HT-\d{4}-\d{5}$/.test(reference) &&
    ["applicant", "unit", "helsedataservice"].includes(String(edition)) &&
    [events, payloads, erased].every(isCount) &&
    typeof head === "string" &&
    hex.test(head);
  return fits ? (value as unknown as EventLogHeader) : null;
}

function isEnvelope(value: unknown): value is CopiedEnvelope {
  if (!isObject(value) || !(hasKeys(value, hiddenKeys) || hasKeys(value, envelopeKeys))) return false;
  return isCount(value.sequence) && hex.test(String(value.previousHash)) && hex.test(String(value.hash));
}

function isPayload(value: unknown): value is KeptPayload & { sequence: number } {
  return (
    isObject(value) &&
    hasKeys(value, ["sequence", "salt", "payload"]) &&
    isCount(value.sequence) &&
    typeof value.salt === "string"
  );
}
