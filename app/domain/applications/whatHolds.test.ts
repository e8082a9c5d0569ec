import { describe, expect, test } from "vitest";
import type { ApplicationState, PartState } from "./applicationState";
import { lastDueOn, whatHolds } from "./whatHolds";

const part = (more: Partial<PartState>): PartState => ({
  unitId: "fhi",
  sourceIds: ["mfr"],
  decidedBy: "helsedataservice",
  status: "undecided",
  outcome: null,
  decidedOn: null,
  deliveredOn: null,
  workingDays: 30,
  dueOn: null,
  calendarVersion: null,
  postponedUntil: null,
  proposed: false,
  preparedBy: null,
  regrouping: null,
  appeal: null,
  ...more,
});

describe("what holds a case that is not decided", () => {
  const cases: { stage: ApplicationState["stage"]; parts: PartState[]; held: string }[] = [
    { stage: "supplement-requested", parts: [part({})], held: "waits-for-applicant" },
    { stage: "submitted", parts: [part({})], held: "being-checked" },
    { stage: "complete", parts: [part({})], held: "being-assessed" },
    { stage: "complete", parts: [part({}), part({ proposed: true })], held: "being-decided" },
    {
      stage: "complete",
      parts: [part({}), part({ status: "in-preparation", proposed: true })],
      held: "being-assessed",
    },
  ];
  test.each(cases)("a case that is $stage is $held", ({ held, ...state }) => {
    expect(whatHolds(state)).toBe(held);
  });
});

test("an answer is expected by the last statutory date of what is undecided, and by none before completeness", () => {
  const early = part({ dueOn: "2027-01-06" });
  const late = part({ dueOn: "2027-02-17" });
  expect(lastDueOn({ parts: [early, late] })).toBe("2027-02-17");
  expect(lastDueOn({ parts: [early, { ...late, status: "refused" }] })).toBe("2027-01-06");
  expect(lastDueOn({ parts: [part({})] })).toBeNull();
});
