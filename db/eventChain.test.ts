import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalHash } from "./canonicalHash";
import {
  chainStart,
  envelopeHash,
  findBrokenLink,
  payloadDigest,
  type EventEnvelope,
  type StoredEnvelope,
} from "./eventChain";

const texts = [{ title: "Hjerteinfarkt" }, { reasons: "Formålet er dekket" }, { note: "Sendt på e-post" }];

/** A chain of three events, as the log would write it. */
function chain(): { events: StoredEnvelope[]; payloads: Map<number, { salt: string; payload: unknown }> } {
  const events: StoredEnvelope[] = [];
  const payloads = new Map<number, { salt: string; payload: unknown }>();
  let previousHash = chainStart;
  for (const [index, payload] of texts.entries()) {
    const sequence = index + 1;
    const salt = `salt-${sequence}`;
    const envelope: EventEnvelope = {
      applicationId: "a",
      sequence,
      at: "2026-11-23T09:00:00.000Z",
      actorId: "ingrid",
      type: "withdrawn",
      codes: {},
      visibility: "applicant",
      payloadDigest: payloadDigest(salt, payload),
      previousHash,
    };
    const hash = envelopeHash(envelope);
    events.push({ ...envelope, hash });
    payloads.set(sequence, { salt, payload });
    previousHash = hash;
  }
  return { events, payloads };
}

test("the canonical form is that of RFC 8785: sorted keys, no space", () => {
  const byHand = createHash("sha256").update('{"a":1,"b":"å"}', "utf8").digest("hex");
  expect(canonicalHash({ b: "å", a: 1 })).toBe(byHand);
});

test("a whole chain holds, and still holds when a text has been erased", () => {
  const { events, payloads } = chain();
  expect(findBrokenLink(events, payloads)).toBeNull();
  payloads.delete(2);
  expect(findBrokenLink(events, payloads)).toBeNull();
});

test("a changed text, a changed event, a removed one and a swapped pair are each found where they are", () => {
  const changedText = chain();
  changedText.payloads.set(2, { salt: "salt-2", payload: { reasons: "Noe annet" } });
  expect(findBrokenLink(changedText.events, changedText.payloads)).toBe(2);

  const changedActor = chain();
  changedActor.events[1] = { ...changedActor.events[1]!, actorId: "tomasz" };
  expect(findBrokenLink(changedActor.events, changedActor.payloads)).toBe(2);

  const removed = chain();
  removed.events.splice(1, 1);
  expect(findBrokenLink(removed.events, removed.payloads)).toBe(3);

  const swapped = chain();
  swapped.events.reverse();
  expect(findBrokenLink(swapped.events, swapped.payloads)).toBe(3);
});
