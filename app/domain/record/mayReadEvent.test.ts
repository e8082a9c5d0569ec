import { describe, expect, test } from "vitest";
import type { ApplicationEvent, Visibility } from "../applications/applicationEvent";
import { mayReadEvent, mayReadPayload, type EventReader } from "./mayReadEvent";

const applicant: EventReader = { audience: "applicant" };
const fhi: EventReader = { audience: "unit", units: ["fhi"] };
const office: EventReader = { audience: "staff" };
const readers = (visibility: Visibility, event: ApplicationEvent) =>
  [applicant, fhi, office].map((reader) => mayReadEvent({ visibility, event }, reader));

const invoiceOf = (payer: string): ApplicationEvent => ({ type: "invoice-paid", payer, invoiceId: "i", number: "1" });

describe("who reads an event", () => {
  test("what is for the applicant is for all, what is for units not for the applicant, what is internal for the office", () => {
    expect(readers("applicant", { type: "withdrawn" })).toEqual([true, true, true]);
    expect(readers("unit", { type: "withdrawn" })).toEqual([false, true, true]);
    expect(readers("internal", { type: "withdrawn" })).toEqual([false, false, true]);
  });

  test("another unit's part and another unit's invoice are not a unit's to read; Helsedataservice's invoice is", () => {
    expect(readers("applicant", { type: "supplied", unitId: "npr", suppliedOn: "2027-01-06" })[1]).toBe(false);
    expect(readers("applicant", { type: "supplied", unitId: "fhi", suppliedOn: "2027-01-06" })[1]).toBe(true);
    expect(readers("applicant", invoiceOf("npr"))[1]).toBe(false);
    expect(readers("applicant", invoiceOf("helsedataservice"))[1]).toBe(true);
  });

  test("that a decision is proposed or sent back is never told the applicant, whatever it is marked as", () => {
    expect(readers("applicant", { type: "decision-proposed", unitId: "fhi", outcome: "granted" })[0]).toBe(false);
    expect(readers("applicant", { type: "proposal-returned", unitId: "fhi" })[0]).toBe(false);
  });
});

test("a text with something in it that no page tells stays with the office, whole", () => {
  expect(mayReadPayload({ reason: "Sykdom", comments: [] }, applicant)).toBe(true);
  expect(mayReadPayload({ reason: "Sykdom", assessment: "Tvilsom" }, applicant)).toBe(false);
  expect(mayReadPayload({ reason: "Sykdom", assessment: "Tvilsom" }, fhi)).toBe(false);
  expect(mayReadPayload({ reason: "Sykdom", assessment: "Tvilsom" }, office)).toBe(true);
});
