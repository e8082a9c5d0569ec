import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import { computeTimeLeft } from "./computeTimeLeft";

const complete = { stage: "complete", receivedOn: "2026-11-23", linkage: false, dueOn: "2027-01-06" } as const;

describe("how a case stands against the clock", () => {
  test("a complete case has the working days after today through its statutory date", () => {
    // Tuesday 8 December: 11 of 30 working days since 23 November have gone.
    expect(computeTimeLeft(complete, "2026-12-08", norway)).toEqual({
      dueOn: "2027-01-06",
      days: 19,
      overdue: false,
      ifComplete: false,
    });
  });

  test("on its last day 0 days are left, and it is not overdue", () => {
    expect(computeTimeLeft(complete, "2027-01-06", norway)).toMatchObject({ days: 0, overdue: false });
  });

  test("two working days after a Wednesday deadline, on the Friday, it is 2 past", () => {
    expect(computeTimeLeft(complete, "2027-01-08", norway)).toMatchObject({ days: 2, overdue: true });
  });

  test("on the Saturday after a Friday deadline it is overdue though no working day has passed", () => {
    const friday = { ...complete, dueOn: "2027-01-08" };
    expect(computeTimeLeft(friday, "2027-01-09", norway)).toMatchObject({ days: 0, overdue: true });
  });

  test("a new case counts from its latest receipt, and only if it was complete then", () => {
    const fresh = { stage: "submitted", receivedOn: "2026-11-23", linkage: false, dueOn: null } as const;
    expect(computeTimeLeft(fresh, "2026-12-08", norway)).toEqual({
      dueOn: "2027-01-06",
      days: 19,
      overdue: false,
      ifComplete: true,
    });
  });

  test("with linkage a new case has 60 working days: received 16 March 2026 it is due 16 June", () => {
    const linked = { stage: "submitted", receivedOn: "2026-03-16", linkage: true, dueOn: null } as const;
    expect(computeTimeLeft(linked, "2026-03-16", norway)).toMatchObject({ dueOn: "2026-06-16", days: 60 });
  });

  test.each(["supplement-requested", "dismissed", "withdrawn"] as const)(
    "no clock runs for a case that is %s",
    (stage) => {
      expect(computeTimeLeft({ ...complete, stage }, "2026-12-08", norway)).toBeNull();
    },
  );

  test("no clock runs for a complete case with nothing open", () => {
    expect(computeTimeLeft({ ...complete, dueOn: null }, "2026-12-08", norway)).toBeNull();
  });
});
