import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import type { ApplicationState, PartState } from "./applicationState";
import { offeredActions } from "./offeredActions";
import type { Actor } from "./mayCommand";

const caseworker: Actor = { id: "marit", roles: ["caseworker"], units: [] };
const ofNpr: Actor = { id: "eirik", roles: ["unit-staff"], units: ["fhi-npr-kpr"] };
const part: PartState = {
  unitId: "fhi-npr-kpr",
  sourceIds: ["npr"],
  decidedBy: "helsedataservice",
  status: "undecided",
  outcome: null,
  decidedOn: null,
  deliveredOn: null,
  workingDays: 30,
  dueOn: "2027-01-06",
  calendarVersion: "1",
  postponedUntil: null,
};
const fresh: ApplicationState = {
  stage: "submitted",
  linkage: false,
  firstReceivedOn: "2026-11-23",
  receivedOn: "2026-11-23",
  completeOn: null,
  submissions: 1,
  parts: [{ ...part, dueOn: null, calendarVersion: null }],
};
const complete: ApplicationState = { ...fresh, stage: "complete", completeOn: "2026-11-23", parts: [part] };
const offered = (actor: Actor, state: ApplicationState) =>
  offeredActions(actor, { applicantId: "ingrid", state }, { today: "2026-12-08", calendar: norway });

describe("what staff can do with a case", () => {
  test("a new case can be asked about, declared complete or dismissed, and nothing can be decided yet", () => {
    expect(offered(caseworker, fresh)).toEqual({
      whole: ["request-supplement", "declare-complete", "dismiss"],
      parts: { "fhi-npr-kpr": [] },
    });
  });

  test("while the applicant's answer is awaited it can't be declared complete", () => {
    expect(offered(caseworker, { ...fresh, stage: "supplement-requested" }).whole).toEqual([
      "request-supplement",
      "dismiss",
    ]);
  });

  test("a complete case can be decided or postponed, and completeness taken back until something is decided", () => {
    expect(offered(caseworker, complete)).toEqual({
      whole: ["revoke-complete", "dismiss"],
      parts: { "fhi-npr-kpr": ["decide", "postpone"] },
    });
  });

  test("a granted part can be postponed or delivered, and the whole no longer dismissed", () => {
    const granted = { ...complete, parts: [{ ...part, status: "in-preparation", outcome: "granted" } as PartState] };
    expect(offered(caseworker, granted)).toEqual({ whole: [], parts: { "fhi-npr-kpr": ["postpone", "deliver"] } });
    expect(offered(ofNpr, granted)).toEqual({ whole: [], parts: { "fhi-npr-kpr": ["postpone", "deliver"] } });
  });

  test("what the controller decides is offered to its unit and not to the caseworker", () => {
    const own = { ...complete, parts: [{ ...part, decidedBy: "controller" } as PartState] };
    expect(offered(caseworker, own).parts).toEqual({ "fhi-npr-kpr": ["postpone"] });
    expect(offered(ofNpr, own).parts).toEqual({ "fhi-npr-kpr": ["decide", "postpone"] });
  });

  test("a unit is offered nothing on another unit's part", () => {
    const other = { ...complete, parts: [{ ...part, unitId: "kreg" }] };
    expect(offered(ofNpr, other).parts).toEqual({ kreg: [] });
  });

  test("after dismissal nothing is offered", () => {
    expect(offered(caseworker, { ...complete, stage: "dismissed" })).toEqual({
      whole: [],
      parts: { "fhi-npr-kpr": [] },
    });
  });
});
