import type { ApplicationEvent, Visibility } from "~/app/domain/applications/applicationEvent";
import { canonicalHash } from "./canonicalHash";

/** What an event says for ever; its texts lie apart and can be erased. */
export interface EventEnvelope {
  applicationId: string;
  sequence: number;
  /** ISO 8601 with milliseconds, UTC. */
  at: string;
  actorId: string;
  type: ApplicationEvent["type"];
  codes: Omit<ApplicationEvent, "type">;
  visibility: Visibility;
  payloadDigest: string;
  previousHash: string;
}

export type StoredEnvelope = EventEnvelope & { hash: string };

/**
 * An event that is not for the reader of a copy: only what is needed to follow the chain past it. Who, what and when
 * are left out, codes and digest with them.
 */
export interface HiddenEnvelope {
  sequence: number;
  previousHash: string;
  hash: string;
}

export type CopiedEnvelope = StoredEnvelope | HiddenEnvelope;

/** A text as it is kept: with its salt, which is erased together with it. */
export interface KeptPayload {
  salt: string;
  payload: unknown;
}

/** What the first event of a chain has as its predecessor. */
export const chainStart = "0".repeat(64);

/** Salted, so that an erased text can't be found again by guessing at its digest. */
export const payloadDigest = (salt: string, payload: unknown): string => canonicalHash({ salt, payload });

/** The hash of an event: over its canonical form, its predecessor's hash included. */
export function envelopeHash(envelope: EventEnvelope): string {
  const {
    applicationId,
    sequence,
    at,
    actorId,
    type,
    codes,
    visibility,
    payloadDigest: digest,
    previousHash,
  } = envelope;
  return canonicalHash({
    applicationId,
    sequence,
    at,
    actorId,
    type,
    codes,
    visibility,
    payloadDigest: digest,
    previousHash,
  });
}

/** Whether a copy shows an event whole. */
export const isShown = (event: CopiedEnvelope): event is StoredEnvelope => "payloadDigest" in event;

/** A copy for a reader: what they may not read keeps its place in the chain and nothing else. */
export function redactChain(
  events: readonly StoredEnvelope[],
  mayRead: (event: StoredEnvelope) => boolean,
): CopiedEnvelope[] {
  return events.map((event) => {
    const { sequence, previousHash, hash } = event;
    return mayRead(event) ? event : { sequence, previousHash, hash };
  });
}

/** Why a link does not hold. */
export type BreakKind =
  /** Not the number that comes next: an event is missing, doubled or moved. */
  | "order"
  /** Does not name the hash of the event before it. */
  | "predecessor"
  /** Its content is not what its hash was made of. */
  | "content"
  /** Of another application than the first. */
  | "application"
  /** The text kept for it is not the one it was written with. */
  | "payload";

export interface BrokenLink {
  /** The event's place in the log, counted from 1: the number that it ought to have. */
  sequence: number;
  kind: BreakKind;
}

/**
 * Checks a chain or a redacted copy of it, with whatever payloads are still there. Of a hidden event only its place
 * can be checked; that its hash is right shows in the next event, which names it.
 * @returns the first link that does not hold, null when all hold
 */
export function findFirstBreak(
  events: readonly CopiedEnvelope[],
  payloads: ReadonlyMap<number, KeptPayload>,
): BrokenLink | null {
  let previousHash = chainStart;
  let applicationId: string | null = null;
  for (const [index, event] of events.entries()) {
    const sequence = index + 1;
    const broken = (kind: BreakKind): BrokenLink => ({ sequence, kind });
    if (event.sequence !== sequence) return broken("order");
    if (event.previousHash !== previousHash) return broken("predecessor");
    const kept = payloads.get(sequence);
    if (!isShown(event)) {
      if (kept) return broken("payload");
    } else {
      if (event.hash !== envelopeHash(event)) return broken("content");
      applicationId ??= event.applicationId;
      if (event.applicationId !== applicationId) return broken("application");
      if (kept && event.payloadDigest !== payloadDigest(kept.salt, kept.payload)) return broken("payload");
    }
    previousHash = event.hash;
  }
  return null;
}

/**
 * Checks a chain, with whatever payloads are still there.
 * @returns the sequence number of the first event that does not fit, null when all fit
 */
export function findBrokenLink(
  events: readonly StoredEnvelope[],
  payloads: ReadonlyMap<number, KeptPayload>,
): number | null {
  const broken = findFirstBreak(events, payloads);
  return broken && (events[broken.sequence - 1]?.sequence ?? broken.sequence);
}
