import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import type { ApplicationEvent } from "./applicationEvent";
import type { ApplicationState } from "./applicationState";
import { computeStatus } from "./computeStatus";
import { decide, type ApplicationCommand, type DecideContext } from "./decide";
import { evolve, fold } from "./evolve";

const monday = "2026-11-23";
const context: DecideContext = { today: monday, calendar: norway };
const fhi = { unitId: "fhi", sourceIds: ["mfr"], decidedBy: "helsedataservice", workingDays: 30 } as const;
const kreg = { unitId: "kreg", sourceIds: ["kreg"], decidedBy: "helsedataservice", workingDays: 30 } as const;
const parts = [
  { ...fhi, sourceIds: [...fhi.sourceIds] },
  { ...kreg, sourceIds: [...kreg.sourceIds] },
];
const submit: ApplicationCommand = { type: "submit", receivedOn: monday, linkage: false, parts };

/** Carries commands out one after another; fails the test when one is refused. */
function after(...commands: ApplicationCommand[]): ApplicationState {
  let state: ApplicationState | null = null;
  for (const command of commands) {
    const decided = decide(state, command, context);
    if (!decided.ok) throw new Error(`${command.type}: ${decided.problem}`);
    state = decided.value.reduce<ApplicationState | null>(evolve, state);
  }
  if (!state) throw new Error("no command given");
  return state;
}
const problemOf = (state: ApplicationState | null, command: ApplicationCommand, on = context) => {
  const decided = decide(state, command, on);
  return decided.ok ? null : decided.problem;
};
const complete: ApplicationCommand = { type: "declare-complete", completeOn: monday };
const grant = (unitId: string): ApplicationCommand => ({ type: "decide", unitId, outcome: "granted" });
const deliver = (unitId: string): ApplicationCommand => ({ type: "deliver", unitId, whole: true });

describe("completeness", () => {
  test("an application that is complete on 23 November 2026 is due on 6 January 2027, for every unit", () => {
    const state = after(submit, complete);
    expect(state.parts.map((part) => [part.unitId, part.dueOn])).toEqual([
      ["fhi", "2027-01-06"],
      ["kreg", "2027-01-06"],
    ]);
  });

  test("a linked application that is complete on 23 November 2026 is due on 17 February 2027", () => {
    const linked = { ...submit, linkage: true, parts: parts.map((part) => ({ ...part, workingDays: 60 })) };
    expect(after(linked, complete).parts[0]?.dueOn).toBe("2027-02-17");
  });

  test("the complete application can't have come before the first submission, nor tomorrow", () => {
    const state = after(submit);
    expect(problemOf(state, { type: "declare-complete", completeOn: "2026-11-22" })).toBe(
      "complete-day-before-receipt",
    );
    expect(problemOf(state, { type: "declare-complete", completeOn: "2026-11-24" })).toBe("complete-day-in-the-future");
  });

  test("asking the applicant does not start the clock, and the answer is a new submission", () => {
    const asked = after(submit, { type: "request-supplement", fields: ["workbook"] });
    expect(asked).toMatchObject({ stage: "supplement-requested", completeOn: null });
    const answered = after(
      submit,
      { type: "request-supplement", fields: ["workbook"] },
      { type: "answer-supplement", receivedOn: "2026-11-30", linkage: false, parts: [parts[0]!] },
    );
    expect(answered).toMatchObject({
      stage: "submitted",
      submissions: 2,
      firstReceivedOn: monday,
      receivedOn: "2026-11-30",
    });
    expect(answered.parts.map((part) => part.unitId)).toEqual(["fhi"]);
  });

  test("a question without a marked field is not sent", () => {
    expect(problemOf(after(submit), { type: "request-supplement", fields: [] })).toBe("no-fields-marked");
  });

  test("completeness can be taken back until a part is decided; the dates fall away", () => {
    const revoked = after(submit, complete, { type: "revoke-complete" });
    expect(revoked).toMatchObject({ stage: "submitted", completeOn: null });
    expect(revoked.parts.every((part) => part.dueOn === null)).toBe(true);
    expect(problemOf(after(submit, complete, grant("fhi")), { type: "revoke-complete" })).toBe("already-decided");
  });

  test("nothing is decided before the application is complete", () => {
    expect(problemOf(after(submit), grant("fhi"))).toBe("not-possible-now");
  });
});

describe("postponement (§ 19 f, second paragraph)", () => {
  const postpone = (likelyOn: string): ApplicationCommand => ({ type: "postpone", unitId: "fhi", likelyOn });

  test("the likely date must be later than the statutory one, which stays", () => {
    const state = after(submit, complete);
    expect(problemOf(state, postpone("2027-01-06"))).toBe("likely-day-not-after-deadline");
    const postponed = after(submit, complete, postpone("2027-01-29"));
    expect(postponed.parts[0]).toMatchObject({ dueOn: "2027-01-06", postponedUntil: "2027-01-29" });
    expect(postponed.parts[1]?.postponedUntil).toBeNull();
    expect(computeStatus(postponed)).toBe("complete");
  });

  test("a likely date that has passed already promises nothing", () => {
    const late = { today: "2027-02-10", calendar: norway };
    expect(problemOf(after(submit, complete), postpone("2027-02-10"), late)).toBe("likely-day-in-the-past");
  });

  test("it can be done again, and not after the table is delivered", () => {
    const again = after(submit, complete, postpone("2027-01-29"), grant("fhi"), postpone("2027-02-15"));
    expect(again.parts[0]?.postponedUntil).toBe("2027-02-15");
    const delivered = after(submit, complete, grant("fhi"), deliver("fhi"));
    expect(problemOf(delivered, postpone("2027-02-15"))).toBe("not-possible-now");
  });
});

describe("decision and delivery, one unit apart from the other", () => {
  test("a part is decided once", () => {
    const state = after(submit, complete, grant("fhi"));
    expect(problemOf(state, { type: "decide", unitId: "fhi", outcome: "refused" })).toBe("already-decided");
    expect(problemOf(state, grant("dmp"))).toBe("no-such-part");
  });

  test("a part delivered partly stays in preparation until the rest has come", () => {
    const partly = after(submit, complete, grant("fhi"), { type: "deliver", unitId: "fhi", whole: false });
    expect(partly.parts[0]).toMatchObject({ status: "in-preparation", deliveredOn: null });
  });

  test("the whole is delivered when all that was granted has come", () => {
    const refusedOne: ApplicationCommand = { type: "decide", unitId: "kreg", outcome: "refused" };
    expect(computeStatus(after(submit, complete, grant("fhi"), deliver("fhi")))).toBe("complete");
    expect(computeStatus(after(submit, complete, grant("fhi"), refusedOne))).toBe("in-preparation");
    expect(computeStatus(after(submit, complete, grant("fhi"), refusedOne, deliver("fhi")))).toBe("delivered");
    const bothRefused = after(submit, complete, refusedOne, { type: "decide", unitId: "fhi", outcome: "refused" });
    expect(computeStatus(bothRefused)).toBe("refused");
  });

  test("a case with a decision can't be dismissed; one with everything delivered can't be withdrawn", () => {
    expect(problemOf(after(submit, complete, grant("fhi")), { type: "dismiss" })).toBe("already-decided");
    const all = after(submit, complete, grant("fhi"), grant("kreg"), deliver("fhi"), deliver("kreg"));
    expect(problemOf(all, { type: "withdraw" })).toBe("not-possible-now");
  });
});

const day = fc
  .integer({ min: 0, max: 200 })
  .map((n) => new Date(Date.UTC(2026, 10, 1) + n * 86_400_000).toISOString().slice(0, 10));
const unitId = fc.constantFrom("fhi", "kreg", "dmp");
const someParts = fc.subarray(parts, { minLength: 0 });
// Weighted, so that most runs get as far as decisions and deliveries before something ends the case.
const command: fc.Arbitrary<ApplicationCommand> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("submit" as const),
      receivedOn: day,
      linkage: fc.boolean(),
      parts: someParts,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("request-supplement" as const),
      fields: fc.subarray(["workbook", "sources"]),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("answer-supplement" as const),
      receivedOn: day,
      linkage: fc.boolean(),
      parts: someParts,
    }),
  },
  { weight: 8, arbitrary: fc.record({ type: fc.constant("declare-complete" as const), completeOn: day }) },
  { weight: 1, arbitrary: fc.constant({ type: "revoke-complete" as const }) },
  { weight: 1, arbitrary: fc.constant({ type: "dismiss" as const }) },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant("decide" as const),
      unitId,
      outcome: fc.constantFrom("granted", "granted-in-part", "refused"),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant("postpone" as const), unitId, likelyOn: day }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant("deliver" as const), unitId, whole: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ type: "withdraw" as const }) },
);

/** What must hold of every state, said apart from the code that makes them. */
function expectLegal(state: ApplicationState): void {
  expect(state.parts.length).toBeGreaterThan(0);
  const isComplete = state.completeOn !== null;
  if (state.stage === "submitted" || state.stage === "supplement-requested") expect(isComplete).toBe(false);
  if (state.stage === "complete") expect(isComplete).toBe(true);
  for (const part of state.parts) {
    if (!isComplete)
      expect(part).toMatchObject({ status: "undecided", dueOn: null, postponedUntil: null, outcome: null });
    if (isComplete) expect(part.dueOn).not.toBeNull();
    expect(part.status === "undecided").toBe(part.outcome === null);
    expect(part.status === "refused").toBe(part.outcome === "refused");
    expect(part.status === "delivered").toBe(part.deliveredOn !== null);
    if (part.postponedUntil && part.dueOn) expect(part.postponedUntil > part.dueOn).toBe(true);
  }
  if (state.stage === "dismissed") expect(state.parts.every((part) => part.status === "undecided")).toBe(true);
}

test("no sequence of commands reaches an illegal state, and folding the events gives the state", () => {
  let reachedDelivery = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(command, day), { minLength: 10, maxLength: 40, size: "max" }), (steps) => {
      let state: ApplicationState | null = null;
      const events: ApplicationEvent[] = [];
      for (const [next, today] of [[{ ...submit, receivedOn: "2026-11-01" }, monday] as const, ...steps]) {
        const before: ApplicationState | null = state;
        const decided = decide(before, next, { today, calendar: norway });
        if (!decided.ok) continue;
        state = decided.value.reduce<ApplicationState | null>(evolve, before);
        events.push(...decided.value);
        if (!state) throw new Error("events without a state");
        expectLegal(state);
        if (before?.stage === "dismissed" || before?.stage === "withdrawn")
          throw new Error(`${next.type} after the end`);
        if (state.parts.some((part) => part.status === "delivered")) reachedDelivery += 1;
      }
      expect(fold(events)).toEqual(state);
    }),
    { numRuns: 800 },
  );
  expect(reachedDelivery).toBeGreaterThan(0);
});
