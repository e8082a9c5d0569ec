import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Visibility } from "~/app/domain/applications/applicationEvent";
import {
  chainStart,
  envelopeHash,
  findFirstBreak,
  isShown,
  payloadDigest,
  redactChain,
  type EventEnvelope,
  type KeptPayload,
  type StoredEnvelope,
} from "./eventChain";
import { verifyEventLog, writeEventLog } from "./eventLogFile";

const applicationId = "7f1f5d0e-0f1b-4a3e-9c9a-3f0b7a1c2d3e";
const about = { applicationId, reference: "HT-2026-00417", edition: "helsedataservice", erased: 0 } as const;

interface Chain {
  events: StoredEnvelope[];
  payloads: Map<number, KeptPayload>;
}

/** A chain as the log would write it. */
function makeChain(entries: { visibility: Visibility; text: string; unitId: string }[]): Chain {
  const events: StoredEnvelope[] = [];
  const payloads = new Map<number, KeptPayload>();
  let previousHash = chainStart;
  entries.forEach(({ visibility, text, unitId }, index) => {
    const sequence = index + 1;
    const salt = sequence.toString(16).padStart(32, "0");
    const payload = { reason: text };
    const envelope: EventEnvelope = {
      applicationId,
      sequence,
      at: `2026-11-23T09:00:00.${String(index).padStart(3, "0")}Z`,
      actorId: "0d6c2c44-6f0e-4c86-9f0f-7f3c8d0c9a11",
      type: "postponed",
      codes: { unitId, likelyOn: "2027-02-01", letter: true } as StoredEnvelope["codes"],
      visibility,
      payloadDigest: payloadDigest(salt, payload),
      previousHash,
    };
    const hash = envelopeHash(envelope);
    events.push({ ...envelope, hash });
    payloads.set(sequence, { salt, payload });
    previousHash = hash;
  });
  return { events, payloads };
}

const chains = fc
  .array(
    fc.record({
      visibility: fc.constantFrom<Visibility>("applicant", "unit", "internal"),
      text: fc.string({ unit: "binary", maxLength: 30 }),
      unitId: fc.constantFrom("fhi", "fhi-npr-kpr"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(makeChain);

/** The chain with some texts erased and, in the applicant's edition, what is not for them hidden. */
const copies = fc
  .record({ chain: chains, isRedacted: fc.boolean(), erase: fc.array(fc.nat(7), { maxLength: 4 }) })
  .map(({ chain, isRedacted, erase }) => {
    const events = isRedacted ? redactChain(chain.events, (event) => event.visibility === "applicant") : chain.events;
    const shown = events.filter(isShown).map((event) => event.sequence);
    const erased = new Set(erase.map((one) => one + 1).filter((sequence) => shown.includes(sequence)));
    const payloads = new Map([...chain.payloads].filter(([at]) => shown.includes(at) && !erased.has(at)));
    const edition = isRedacted ? ("applicant" as const) : ("helsedataservice" as const);
    const files = writeEventLog({ ...about, edition, erased: erased.size }, events, payloads);
    return { events, payloads, erased: erased.size, shown: shown.length, files };
  });

describe("an untouched log", () => {
  test("verifies, whole or redacted, with whatever texts are still kept", () => {
    fc.assert(
      fc.property(copies, ({ events, payloads, erased, shown, files }) => {
        expect(verifyEventLog(files)).toEqual({
          ok: true,
          events: events.length,
          hidden: events.length - shown,
          payloads: payloads.size,
          erased,
          withheld: 0,
        });
      }),
    );
  });

  test("a redacted copy says nothing of what it hides but its place in the chain", () => {
    const { events } = makeChain([
      { visibility: "applicant", text: "til søkeren", unitId: "fhi" },
      { visibility: "internal", text: "internt", unitId: "fhi-npr-kpr" },
    ]);
    const copy = redactChain(events, (event) => event.visibility === "applicant");
    expect(Object.keys(copy[1] ?? {}).sort()).toEqual(["hash", "previousHash", "sequence"]);
    expect(JSON.stringify(copy)).not.toContain("fhi-npr-kpr");
  });
});

describe("a log that was touched", () => {
  test("one byte changed anywhere in the events is found, at the event that holds it or the one that names it", () => {
    fc.assert(
      fc.property(copies, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ files }, at, change) => {
        const bytes = Buffer.from(files.events, "utf8");
        const place = at % bytes.length;
        bytes[place] = bytes[place]! ^ change;
        const verdict = verifyEventLog({ events: bytes.toString("utf8"), payloads: files.payloads });
        expect(verdict.ok).toBe(false);
        if (verdict.ok || verdict.problem.sequence === null) return;
        // Line 0 is the header, line n event n.
        const before = Buffer.from(files.events, "utf8").subarray(0, place).toString("latin1");
        const changedLine = before.split("\n").length - 1;
        expect([changedLine, changedLine + 1]).toContain(verdict.problem.sequence);
      }),
      { numRuns: 400 },
    );
  });

  test("one byte changed anywhere in the kept texts is found", () => {
    fc.assert(
      fc.property(copies, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ files }, at, change) => {
        fc.pre(files.payloads.length > 0);
        const bytes = Buffer.from(files.payloads, "utf8");
        bytes[at % bytes.length] = bytes[at % bytes.length]! ^ change;
        expect(verifyEventLog({ events: files.events, payloads: bytes.toString("utf8") }).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("a changed text is named by its event, and by the first where there are several", () => {
    fc.assert(
      fc.property(copies, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), ({ events, payloads }, picks) => {
        fc.pre(payloads.size > 0);
        const kept = [...payloads.keys()];
        const changed = new Set(picks.map((pick) => kept[pick % kept.length]!));
        const touched = new Map(
          [...payloads].map(([at, one]) => [at, changed.has(at) ? { ...one, payload: { reason: "en annen" } } : one]),
        );
        expect(findFirstBreak(events, touched)).toEqual({ sequence: Math.min(...changed), kind: "payload" });
      }),
    );
  });

  test("two events that change places, one left out and one doubled are found where the order first breaks", () => {
    fc.assert(
      fc.property(copies, fc.nat(), ({ events, payloads }, pick) => {
        fc.pre(events.length > 1);
        const at = pick % (events.length - 1);
        const swapped = [...events];
        [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
        expect(findFirstBreak(swapped, payloads)).toEqual({ sequence: at + 1, kind: "order" });
        const missing = events.filter((_event, index) => index !== at);
        expect(findFirstBreak(missing, payloads)).toEqual({ sequence: at + 1, kind: "order" });
        const doubled = [...events.slice(0, at + 1), ...events.slice(at)];
        expect(findFirstBreak(doubled, payloads)).toEqual({ sequence: at + 2, kind: "order" });
      }),
    );
  });

  test("an event rewritten with a hash that fits is found at the next, which names the old one", () => {
    const { events, payloads } = makeChain(
      ["a", "b", "c"].map((text) => ({ visibility: "applicant", text, unitId: "fhi" })),
    );
    const forged = { ...events[1]!, at: "2026-11-20T09:00:00.000Z" };
    const touched = [events[0]!, { ...forged, hash: envelopeHash(forged) }, events[2]!];
    expect(findFirstBreak(touched, payloads)).toEqual({ sequence: 3, kind: "predecessor" });
  });

  test("events cut off at the end are missed, by the header", () => {
    fc.assert(
      fc.property(copies, ({ files }) => {
        const lines = files.events.trimEnd().split("\n");
        const cut = `${lines.slice(0, -1).join("\n")}\n`;
        const verdict = verifyEventLog({ events: cut, payloads: null });
        expect(verdict).toMatchObject({ ok: false, problem: { sequence: lines.length - 1, what: "count" } });
      }),
    );
  });

  test("a text that is taken out without a word is missed", () => {
    const { events, payloads } = makeChain([{ visibility: "applicant", text: "a", unitId: "fhi" }]);
    const files = writeEventLog(about, events, payloads);
    expect(verifyEventLog({ events: files.events, payloads: "" })).toEqual({
      ok: false,
      problem: { sequence: null, what: "payload-count" },
    });
  });
});
