import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import type { ApplicationState, PartState } from "./applicationState";
import { offeredActions } from "./offeredActions";
import type { Actor } from "./mayCommand";
import { someApplication, somePart } from "./testing/someApplication";

const caseworker: Actor = { id: "marit", roles: ["caseworker"], units: [] };
const ofNpr: Actor = { id: "eirik", roles: ["unit-staff"], units: ["fhi-npr-kpr"] };
const part = somePart({ unitId: "fhi-npr-kpr", sourceIds: ["npr"], dueOn: "2027-01-06", calendarVersion: "1" });
const fresh = someApplication({ parts: [{ ...part, dueOn: null, calendarVersion: null }] });
const complete: ApplicationState = { ...fresh, stage: "complete", completeOn: "2026-11-23", parts: [part] };
const offered = (actor: Actor, state: ApplicationState) =>
  offeredActions(actor, { applicantId: "ingrid", state }, { today: "2026-12-08", calendar: norway });

describe("what staff can do with a case", () => {
  test("a new case can be asked about, declared complete or dismissed, and nothing can be decided yet", () => {
    expect(offered(caseworker, fresh)).toEqual({
      whole: ["request-supplement", "declare-complete", "give-preliminary-answer", "dismiss"],
      parts: { "fhi-npr-kpr": [] },
    });
  });

  test("while the applicant's answer is awaited it can't be declared complete", () => {
    expect(offered(caseworker, { ...fresh, stage: "supplement-requested" }).whole).toEqual([
      "request-supplement",
      "give-preliminary-answer",
      "dismiss",
    ]);
  });

  test("a complete case can be decided or postponed, and completeness taken back until something is decided", () => {
    expect(offered(caseworker, complete)).toEqual({
      whole: ["revoke-complete", "give-preliminary-answer", "dismiss"],
      parts: { "fhi-npr-kpr": ["decide", "postpone"] },
    });
  });

  test("a granted part can be postponed, by its unit also regrouped and delivered, and the whole no longer dismissed", () => {
    const granted = { ...complete, parts: [{ ...part, status: "in-preparation", outcome: "granted" } as PartState] };
    expect(offered(caseworker, granted)).toEqual({ whole: [], parts: { "fhi-npr-kpr": ["postpone"] } });
    expect(offered(ofNpr, granted)).toEqual({
      whole: [],
      parts: { "fhi-npr-kpr": ["postpone", "propose-regrouping", "deliver"] },
    });
  });

  test("what the controller decides is offered to its unit and not to the caseworker", () => {
    const own = { ...complete, parts: [{ ...part, decidedBy: "controller" } as PartState] };
    expect(offered(caseworker, own).parts).toEqual({ "fhi-npr-kpr": ["postpone"] });
    expect(offered(ofNpr, own).parts).toEqual({ "fhi-npr-kpr": ["decide", "postpone", "propose-regrouping"] });
  });

  test("what is granted of a linked table is handed over by the units that supply it, delivered by the one that prepares it", () => {
    const linked = { ...part, status: "in-preparation", outcome: "granted", preparedBy: "kreg" } as PartState;
    const supplier = { ...complete, linkage: true, parts: [linked] };
    expect(offered(ofNpr, supplier).parts["fhi-npr-kpr"]).toEqual(["postpone", "propose-regrouping", "supply"]);
  });

  test("a case with everything delivered can be closed, and an appeal that waits can be answered", () => {
    const delivered = { ...part, status: "delivered", outcome: "granted", deliveredOn: "2026-12-07" } as PartState;
    expect(offered(caseworker, { ...complete, parts: [delivered] }).whole).toEqual(["close"]);
    const refused = { ...part, status: "refused", outcome: "refused", appeal: "lodged" } as PartState;
    expect(offered(caseworker, { ...complete, parts: [refused] }).parts["fhi-npr-kpr"]).toEqual(["conclude-appeal"]);
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
