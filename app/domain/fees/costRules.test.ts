import { describe, expect, test } from "vitest";
import type { PartState } from "../applications/applicationState";
import { costFacts } from "./costFacts";
import { mayChargeFor } from "./mayChargeFor";
import { paymentDueOn } from "./paymentDueOn";
import { listPayers } from "./listPayers";
import { readCeiling } from "./readCeiling";

describe("the ceiling as it is typed", () => {
  test.each([
    ["", null],
    ["10 000", 1_000_000],
    ["10\u00a0000 kr", 1_000_000],
    ["25000", 2_500_000],
    ["25.000", 2_500_000],
    ["12.50", "wrong"],
    ["0", "wrong"],
    ["-500", "wrong"],
    ["12,50", "wrong"],
    ["mye", "wrong"],
    ["10000001", "wrong"],
  ])("«%s» is %s", (costCeiling, expected) => {
    expect(readCeiling({ costCeiling })).toBe(expected);
  });
});

describe("a thesis that costs nothing to handle", () => {
  test.each([
    ["yes", "bachelor", true],
    ["yes", "master", true],
    ["yes", "phd", false],
    ["yes", "", false],
    ["no", "master", false],
  ])("student %s at level «%s»: %s", (student, studentLevel, thesis) => {
    expect(costFacts({ student, studentLevel, sources: ["hkr", "npr"] })).toEqual({
      sources: 2,
      thesis,
      waiver: false,
    });
  });
});

const part = (unitId: string, status: PartState["status"]) => ({ unitId, status }) as PartState;

test("the handler and every unit that was not turned down may invoice; one turned down only for time on record", () => {
  const state = { parts: [part("fhi", "delivered"), part("fhi-npr-kpr", "supplied"), part("kreg", "refused")] };
  expect(listPayers(state)).toEqual(["helsedataservice", "fhi", "fhi-npr-kpr"]);
  expect(listPayers(state, ["kreg"])).toEqual(["helsedataservice", "fhi", "fhi-npr-kpr", "kreg"]);
});

test("a caseworker charges for Helsedataservice, staff of a unit for their unit in its cases, and nobody else", () => {
  const about = { applicantId: "a", state: { parts: [part("fhi", "delivered")] } };
  const caseworker = { id: "c", roles: ["caseworker" as const], units: [] };
  const staff = { id: "u", roles: ["unit-staff" as const], units: ["fhi", "kreg"] };
  const may = (actor: typeof caseworker | typeof staff, payer: string) => mayChargeFor(actor, payer, about);
  expect([may(caseworker, "helsedataservice"), may(caseworker, "fhi")]).toEqual([true, false]);
  expect([may(staff, "fhi"), may(staff, "kreg"), may(staff, "helsedataservice")]).toEqual([true, false, false]);
  expect(mayChargeFor({ id: "a", roles: ["applicant"], units: [] }, "fhi", about)).toBe(false);
});

test("thirty days to pay: what is sent on 23 November is due on 23 December", () => {
  expect(paymentDueOn("2026-11-23")).toBe("2026-12-23");
});
