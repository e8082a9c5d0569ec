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

/**
 * Checks a chain, with whatever payloads are still there.
 * @returns the sequence number of the first event that does not fit, null when all fit
 */
export function findBrokenLink(
  events: readonly StoredEnvelope[],
  payloads: ReadonlyMap<number, { salt: string; payload: unknown }>,
): number | null {
  let previousHash = chainStart;
  for (const [index, event] of events.entries()) {
    const kept = payloads.get(event.sequence);
    const fits =
      event.sequence === index + 1 &&
      event.previousHash === previousHash &&
      event.hash === envelopeHash(event) &&
      (!kept || event.payloadDigest === payloadDigest(kept.salt, kept.payload));
    if (!fits) return event.sequence;
    previousHash = event.hash;
  }
  return null;
}
