import { expect, test } from "vitest";
import { mayCommand, systemActor, type Actor } from "./mayCommand";

const applicant: Actor = { id: "ingrid", roles: ["applicant"], units: [] };
const other: Actor = { id: "tomasz", roles: ["applicant"], units: [] };
const caseworker: Actor = { id: "marit", roles: ["caseworker"], units: [] };
const unit: Actor = { id: "sigrun", roles: ["unit-staff"], units: ["fhi"] };
const otherUnit: Actor = { id: "liv", roles: ["unit-staff"], units: ["kreg"] };
const administrator: Actor = { id: "astrid", roles: ["administrator"], units: [] };
const everybody = { applicant, other, caseworker, unit, otherUnit, administrator };

const target = { applicantId: "ingrid", unitId: "fhi" };
const who = (
  type: Parameters<typeof mayCommand>[1],
  decidedBy: "helsedataservice" | "controller" = "helsedataservice",
) =>
  Object.entries(everybody)
    .filter(([, actor]) => mayCommand(actor, type, { ...target, decidedBy }))
    .map(([name]) => name);

test("the applicant alone answers and withdraws", () => {
  expect(who("answer-supplement")).toEqual(["applicant"]);
  expect(who("withdraw")).toEqual(["applicant"]);
});

test("a caseworker alone asks, declares complete, takes it back and dismisses", () => {
  for (const type of ["request-supplement", "declare-complete", "revoke-complete", "dismiss"] as const)
    expect(who(type)).toEqual(["caseworker"]);
});

test("Helsedataservice decides for the registries of the scheme; the controller for a public body's own tasks", () => {
  expect(who("decide", "helsedataservice")).toEqual(["caseworker"]);
  expect(who("decide", "controller")).toEqual(["unit"]);
});

test("a unit postpones its own part, as a caseworker may, and delivers it, never another's", () => {
  expect(who("postpone")).toEqual(["caseworker", "unit"]);
  for (const type of ["deliver", "correct-delivery", "supply", "propose-regrouping"] as const)
    expect(who(type)).toEqual(["unit"]);
});

test("the applicant alone appeals, opens letters and answers what was proposed or what it may cost", () => {
  for (const type of ["appeal", "open-letter", "answer-regrouping", "answer-ceiling"] as const)
    expect(who(type)).toEqual(["applicant"]);
});

test("a clock reminds and a sum stops the work: nobody signed in does", () => {
  for (const type of ["remind-supplement", "reach-ceiling"] as const) {
    expect(who(type)).toEqual([]);
    expect(mayCommand(systemActor, type, target)).toBe(true);
  }
  expect(mayCommand(systemActor, "decide", { ...target, decidedBy: "helsedataservice" })).toBe(false);
});

test("each sends its own invoices", () => {
  const sends = (payer: string) =>
    Object.entries(everybody)
      .filter(([, actor]) => mayCommand(actor, "send-invoice", { applicantId: "ingrid", payer }))
      .map(([name]) => name);
  expect(sends("helsedataservice")).toEqual(["caseworker"]);
  expect(sends("fhi")).toEqual(["unit"]);
  expect(sends("kreg")).toEqual(["otherUnit"]);
});
