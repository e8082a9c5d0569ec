import { describe, expect, test } from "vitest";
import {
  canWriteMessages,
  isNoteReadableBy,
  isReadableBy,
  listMessageSubjects,
  listNoteOwners,
  listToldParties,
  needsNotice,
  type CaseParty,
} from "./messageParties";

const applicant: CaseParty = { party: "applicant", units: [] };
const caseworker: CaseParty = { party: "caseworker", units: [] };
const fhi: CaseParty = { party: "unit", units: ["fhi"] };
const npr: CaseParty = { party: "unit", units: ["fhi-npr-kpr"] };
const caseUnits = ["fhi", "fhi-npr-kpr"];

describe("who reads a message", () => {
  test("one to everybody is read by the applicant, Helsedataservice and every unit of the case", () => {
    expect([applicant, caseworker, fhi, npr].map((reader) => isReadableBy({ unitId: null }, reader))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test("one about a unit's part is not for the other unit", () => {
    expect([applicant, caseworker, fhi, npr].map((reader) => isReadableBy({ unitId: "fhi" }, reader))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("who reads a note", () => {
  test("Helsedataservice's own is for caseworkers alone", () => {
    expect([applicant, caseworker, fhi].map((reader) => isNoteReadableBy({ unitId: null }, reader))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("a unit's own is for its staff alone", () => {
    const readers = [applicant, caseworker, fhi, npr];
    expect(readers.map((reader) => isNoteReadableBy({ unitId: "fhi" }, reader))).toEqual([false, false, true, false]);
  });

  test("the applicant has no notes to write", () => {
    expect(listNoteOwners(applicant, caseUnits)).toEqual([]);
    expect(listNoteOwners(caseworker, caseUnits)).toEqual([null]);
    expect(listNoteOwners(npr, caseUnits)).toEqual(["fhi-npr-kpr"]);
  });
});

describe("what a message is about", () => {
  test("the applicant and caseworkers choose everybody or one unit, a unit writes on its own part", () => {
    expect(listMessageSubjects(applicant, caseUnits)).toEqual([null, "fhi", "fhi-npr-kpr"]);
    expect(listMessageSubjects(caseworker, caseUnits)).toEqual([null, "fhi", "fhi-npr-kpr"]);
    expect(listMessageSubjects(fhi, caseUnits)).toEqual(["fhi"]);
  });
});

describe("who is told", () => {
  test("all whom it concerns, save the party that wrote it", () => {
    expect(listToldParties({ from: "applicant", unitId: null }, caseUnits)).toEqual({
      applicant: false,
      caseworkers: true,
      units: caseUnits,
    });
    expect(listToldParties({ from: "caseworker", unitId: "fhi" }, caseUnits)).toEqual({
      applicant: true,
      caseworkers: false,
      units: ["fhi"],
    });
    expect(listToldParties({ from: "unit", unitId: "fhi" }, caseUnits)).toEqual({
      applicant: true,
      caseworkers: true,
      units: [],
    });
  });

  test("nobody gets a second notice before the first is followed", () => {
    expect(needsNotice(null)).toBe(true);
    expect(needsNotice({ readUpTo: 0, noticedUpTo: 4 })).toBe(false);
    expect(needsNotice({ readUpTo: 3, noticedUpTo: 4 })).toBe(false);
    expect(needsNotice({ readUpTo: 4, noticedUpTo: 4 })).toBe(true);
  });
});

test.each([
  ["submitted", true],
  ["supplement-requested", true],
  ["complete", true],
  ["closed", false],
  ["dismissed", false],
  ["withdrawn", false],
] as const)("a case that is %s takes messages: %s", (stage, takes) => {
  expect(canWriteMessages({ stage })).toBe(takes);
});
