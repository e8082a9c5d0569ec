import fc from "fast-check";
import { expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import type { ApplicationEvent } from "./applicationEvent";
import type { ApplicationState } from "./applicationState";
import { decide, type ApplicationCommand } from "./decide";
import { evolve, fold } from "./evolve";

const start = "2026-11-01";
const parts = ["fhi", "kreg"].map((unitId) => ({
  unitId,
  sourceIds: [unitId],
  decidedBy: "helsedataservice" as const,
  workingDays: 30,
}));
const day = fc
  .integer({ min: 0, max: 200 })
  .map((n) => new Date(Date.UTC(2026, 10, 1) + n * 86_400_000).toISOString().slice(0, 10));
const unitId = fc.constantFrom("fhi", "kreg", "dmp");
const maybeUnit = fc.constantFrom(null, "fhi", "kreg");
const someParts = fc.subarray(parts, { minLength: 0 });
const outcome = fc.constantFrom("granted", "granted", "granted-in-part", "granted-in-part", "refused", "dismissed");
const result = fc.constantFrom("upheld", "reopened");
const ore = fc.integer({ min: 1, max: 5 }).map((n) => n * 1_000_000);
const maybeOre = fc.oneof(fc.constant(null), ore);
const maybeDay = fc.oneof(fc.constant(null), day);
const submission = { receivedOn: day, linkage: fc.boolean(), parts: someParts, ceilingOre: maybeOre };
const is = <Type extends string>(type: Type) => ({ type: fc.constant(type) });

// Weighted, so that most runs get as far as decisions, deliveries and appeals before something ends the case.
const weighted: [number, fc.Arbitrary<ApplicationCommand>][] = [
  [1, fc.record({ ...is("submit"), ...submission })],
  [2, fc.record({ ...is("request-supplement"), fields: fc.subarray(["workbook", "sources"]) })],
  [2, fc.record(is("remind-supplement"))],
  [4, fc.record({ ...is("answer-supplement"), ...submission })],
  [8, fc.record({ ...is("declare-complete"), completeOn: day })],
  [1, fc.record(is("revoke-complete"))],
  [2, fc.record({ ...is("give-preliminary-answer"), expectedOn: maybeDay })],
  [1, fc.record({ ...is("dismiss"), grounds: fc.constantFrom("no-answer", "other") })],
  [4, fc.record({ ...is("propose-decision"), unitId, outcome })],
  [2, fc.record({ ...is("return-proposal"), unitId })],
  [9, fc.record({ ...is("decide"), unitId, outcome, preparedBy: fc.constantFrom(null, "fhi", "kreg") })],
  [4, fc.record({ ...is("postpone"), unitId, likelyOn: day })],
  [3, fc.record({ ...is("propose-regrouping"), unitId, proposalId: fc.constant("r") })],
  [3, fc.record({ ...is("answer-regrouping"), unitId, proposalId: fc.constant("r"), accepted: fc.boolean() })],
  [9, fc.record({ ...is("supply"), unitId })],
  [8, fc.record({ ...is("deliver"), unitId, whole: fc.boolean(), deliveryId: fc.constant("d") })],
  [2, fc.record({ ...is("correct-delivery"), unitId, deliveryId: fc.constant("e"), corrects: fc.constant("d") })],
  [1, fc.record({ ...is("open-letter"), unitId: maybeUnit, letterId: fc.constant("l") })],
  [2, fc.record({ ...is("reach-ceiling"), totalOre: ore })],
  [3, fc.record({ ...is("answer-ceiling"), accepted: fc.boolean(), ceilingOre: maybeOre })],
  [5, fc.record({ ...is("appeal"), unitId: maybeUnit, lateReasonGiven: fc.boolean(), until: day })],
  [3, fc.record({ ...is("conclude-appeal"), unitId: maybeUnit, result })],
  [2, fc.record({ ...is("close"), openInvoices: fc.nat(1), appealsUntil: maybeDay })],
  [1, fc.record(is("withdraw"))],
];
const command = fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** What must hold of every state, said apart from the code that makes them. */
function expectLegal(state: ApplicationState): void {
  expect(state.parts.length).toBeGreaterThan(0);
  const isComplete = state.completeOn !== null;
  if (state.stage === "submitted" || state.stage === "supplement-requested") expect(isComplete).toBe(false);
  if (state.stage === "complete" || state.stage === "closed") expect(isComplete).toBe(true);
  expect(state.replyBy !== null).toBe(state.stage === "supplement-requested");
  expect(state.closedOn !== null).toBe(state.stage === "closed");
  if (state.appeal === "lodged" || state.appeal === "upheld") expect(state.stage).toBe("dismissed");
  if (state.costHold) expect(state.ceilingOre).not.toBeNull();
  for (const part of state.parts) {
    if (!isComplete)
      expect(part).toMatchObject({ status: "undecided", dueOn: null, postponedUntil: null, outcome: null });
    if (isComplete) expect(part.dueOn).not.toBeNull();
    expect(part.status === "undecided").toBe(part.outcome === null);
    expect(part.status === "refused").toBe(part.outcome === "refused");
    expect(part.status === "dismissed").toBe(part.outcome === "dismissed");
    expect(part.status === "delivered").toBe(part.deliveredOn !== null);
    if (part.status === "supplied") expect(part.preparedBy).not.toBe(part.unitId);
    if (part.status === "delivered") expect([null, part.unitId]).toContain(part.preparedBy);
    if (part.proposed) expect(part.status).toBe("undecided");
    if (part.appeal === "lodged" || part.appeal === "upheld") expect(part.outcome).not.toBe("granted");
    if (part.postponedUntil && part.dueOn) expect(part.postponedUntil > part.dueOn).toBe(true);
  }
  const preparers = new Set(state.parts.flatMap(({ preparedBy }) => preparedBy ?? []));
  expect(preparers.size).toBeLessThanOrEqual(1);
  if (preparers.size > 0) expect(state.linkage).toBe(true);
  if (state.stage === "dismissed") expect(state.parts.every((part) => part.status === "undecided")).toBe(true);
  if (state.stage === "closed") {
    const statuses = state.parts.map((part) => part.status);
    expect(statuses.filter((status) => status === "undecided" || status === "in-preparation")).toEqual([]);
  }
}

test("no sequence of commands reaches an illegal state, and folding the events gives the state", () => {
  const reached = { delivery: 0, supplied: 0, appeal: 0, closed: 0, reopened: 0 };
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.tuple(command, day), { minLength: 10, maxLength: 60, size: "max" }),
      (linkage, steps) => {
        let state: ApplicationState | null = null;
        const events: ApplicationEvent[] = [];
        const first = { type: "submit", receivedOn: start, linkage, parts, ceilingOre: 2_000_000 } as const;
        for (const [next, today] of [[first, start] as const, ...steps]) {
          const before: ApplicationState | null = state;
          const decided = decide(before, next, { today, calendar: norway });
          if (!decided.ok) continue;
          state = decided.value.reduce<ApplicationState | null>(evolve, before);
          events.push(...decided.value);
          if (!state) throw new Error("events without a state");
          expectLegal(state);
          const bars = ["open-letter", "appeal", "conclude-appeal", "correct-delivery"];
          if (before && ["dismissed", "withdrawn", "closed"].includes(before.stage) && !bars.includes(next.type))
            throw new Error(`${next.type} after the end`);
          const { parts: all } = state;
          if (all.some((part) => part.status === "delivered")) reached.delivery += 1;
          if (all.some((part) => part.status === "supplied")) reached.supplied += 1;
          if (all.some((part) => part.appeal === "lodged")) reached.appeal += 1;
          if (all.some((part) => part.appeal === "reopened")) reached.reopened += 1;
          if (state.stage === "closed") reached.closed += 1;
        }
        expect(fold(events)).toEqual(state);
      },
    ),
    { numRuns: 800 },
  );
  for (const [where, times] of Object.entries(reached)) expect({ where, times }).not.toEqual({ where, times: 0 });
});
