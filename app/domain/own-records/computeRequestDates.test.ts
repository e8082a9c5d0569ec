import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import { computeRequestDates } from "./computeRequestDates";
import { someRequest } from "./testing/someRecords";

const datesOf = (more: Parameters<typeof someRequest>[0]) => computeRequestDates(someRequest(more), norway);

describe("the answer is owed within a month of receipt", () => {
  test.each([
    { received: "2026-11-23", due: "2026-12-23", skipped: 0, why: "the same day of the next month, a Wednesday" },
    { received: "2026-11-24", due: "2026-12-24", skipped: 0, why: "Christmas Eve, a Thursday, is no public holiday" },
    { received: "2026-11-25", due: "2026-12-28", skipped: 3, why: "25 December, and 26 and 27, a weekend" },
    {
      received: "2026-01-31",
      due: "2026-03-02",
      skipped: 2,
      why: "28 February 2026 is the last of its month, a Saturday",
    },
    { received: "2028-01-31", due: "2028-02-29", skipped: 0, why: "2028 is a leap year; 29 February is a Tuesday" },
    { received: "2026-03-02", due: "2026-04-07", skipped: 5, why: "Maundy Thursday to Easter Monday" },
    { received: "2026-12-31", due: "2027-02-01", skipped: 1, why: "31 January 2027 is a Sunday" },
    { received: "2027-04-17", due: "2027-05-18", skipped: 1, why: "17 May 2027 is a Monday, and Whit Monday too" },
  ])("received on $received: by $due ($why)", ({ received, due, skipped }) => {
    const dates = datesOf({ sentOn: received, receivedOn: received });
    expect(dates.dueOn).toBe(due);
    expect(dates.usual.skipped).toHaveLength(skipped);
  });

  test("the day of receipt counts where it is known, else the day of sending", () => {
    expect(datesOf({ sentOn: "2026-11-23" })).toMatchObject({ countedFrom: "2026-11-23", isReceiptKnown: false });
    const known = datesOf({ sentOn: "2026-11-23", receivedOn: "2026-11-26" });
    expect(known).toMatchObject({ countedFrom: "2026-11-26", isReceiptKnown: true });
  });
});

describe("more time", () => {
  const reason = "Journalen er på papir";

  test.each([
    { told: "2026-11-24", holds: true, due: "2027-02-23", why: "at once" },
    { told: "2026-12-23", holds: true, due: "2027-02-23", why: "on the last day of the first month" },
    { told: "2026-12-24", holds: false, due: "2026-12-23", why: "a day late" },
  ])("told on $told, of a request of 23 November: by $due ($why)", ({ told, holds, due }) => {
    const dates = datesOf({ extension: { toldOn: told, reason } });
    expect(dates).toMatchObject({ isExtended: holds, dueOn: due });
    expect(dates.extended?.until).toBe("2027-02-23");
  });

  test("in time is also the day to which a weekend moved the end of the month", () => {
    // 25 December is a holiday and 26 and 27 a weekend: the month ends on 28 December.
    const dates = datesOf({ sentOn: "2026-11-25", extension: { toldOn: "2026-12-28", reason } });
    // 25 February 2027 is a Thursday.
    expect(dates).toMatchObject({ isExtended: true, dueOn: "2027-02-25" });
  });

  test("without a reason it holds for nothing", () => {
    expect(datesOf({ extension: { toldOn: "2026-11-24", reason: "  " } })).toMatchObject({
      isExtended: false,
      dueOn: "2026-12-23",
    });
  });

  test("is three months of receipt in one count: from 31 January until 30 April, a Thursday", () => {
    const dates = datesOf({ sentOn: "2026-01-31", extension: { toldOn: "2026-02-02", reason } });
    expect(dates.dueOn).toBe("2026-04-30");
  });
});

describe("four weeks to complain", () => {
  test.each([
    { answered: "2026-12-03", until: "2026-12-31", why: "28 days later, a Thursday" },
    { answered: "2026-12-04", until: "2027-01-04", why: "1 January is a holiday on a Friday, then a weekend" },
    { answered: "2026-11-28", until: "2026-12-28", why: "26 December is Boxing Day and a Saturday, 27 a Sunday" },
  ])("of a refusal on $answered: until $until ($why)", ({ answered, until }) => {
    for (const outcome of ["refused", "part"] as const)
      expect(datesOf({ answer: { on: answered, outcome, grounds: "" } }).complaint?.until).toBe(until);
  });

  test("of silence: from the day by which the answer was owed", () => {
    // Owed on 23 December 2026; 28 days later is Wednesday 20 January 2027.
    expect(datesOf({}).complaint).toMatchObject({ from: "2026-12-23", until: "2027-01-20" });
  });

  test("after everything came there is nothing to complain of", () => {
    expect(datesOf({ answer: { on: "2026-12-03", outcome: "all", grounds: "" } }).complaint).toBeNull();
  });
});
