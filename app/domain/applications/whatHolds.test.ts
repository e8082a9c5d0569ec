import { describe, expect, test } from "vitest";
import type { ApplicationState, PartState } from "./applicationState";
import { somePart } from "./testing/someApplication";
import { lastDueOn, whatHolds } from "./whatHolds";

describe("what holds a case that is not decided", () => {
  const cases: { stage: ApplicationState["stage"]; parts: PartState[]; held: string }[] = [
    { stage: "supplement-requested", parts: [somePart({})], held: "waits-for-applicant" },
    { stage: "submitted", parts: [somePart({})], held: "being-checked" },
    { stage: "complete", parts: [somePart({})], held: "being-assessed" },
    { stage: "complete", parts: [somePart({}), somePart({ proposed: true })], held: "being-decided" },
    {
      stage: "complete",
      parts: [somePart({}), somePart({ status: "in-preparation", proposed: true })],
      held: "being-assessed",
    },
  ];
  test.each(cases)("a case that is $stage is $held", ({ held, ...state }) => {
    expect(whatHolds(state)).toBe(held);
  });
});

test("an answer is expected by the last statutory date of what is undecided, and by none before completeness", () => {
  const early = somePart({ dueOn: "2027-01-06" });
  const late = somePart({ dueOn: "2027-02-17" });
  expect(lastDueOn({ parts: [early, late] })).toBe("2027-02-17");
  expect(lastDueOn({ parts: [early, { ...late, status: "refused" }] })).toBe("2027-01-06");
  expect(lastDueOn({ parts: [somePart({})] })).toBeNull();
});
