import { describe, expect, test } from "vitest";
import type { CaseParty } from "../messages/messageParties";
import { selectCaseFile, tellRow, type CaseFileParts } from "./selectCaseFile";

const applicant: CaseParty = { party: "applicant", units: [] };
const caseworker: CaseParty = { party: "caseworker", units: [] };
const fhi: CaseParty = { party: "unit", units: ["fhi"] };

const both = [{ unitId: "fhi" }, { unitId: "npr" }];
const parts: CaseFileParts = {
  submissions: [{ number: 1 }],
  supplementRequests: [{}],
  letters: [{ unitId: null }, ...both],
  decisions: both,
  postponements: both,
  regroupings: both,
  appeals: [{ unitId: null }, ...both],
  deliveries: [
    { unitId: "fhi", status: "uploaded" },
    { unitId: "fhi", status: "released" },
    { unitId: "npr", status: "replaced" },
    { unitId: "npr", status: "discarded" },
  ],
  invoices: [
    { payer: "helsedataservice", status: "drafted" },
    { payer: "fhi", status: "drafted" },
    { payer: "npr", status: "sent" },
  ],
  messages: [{ unitId: null }, ...both],
  notes: [{ unitId: null }, ...both],
  calendarVersions: [],
};
const statuses = (rows: readonly { status: string }[]) => rows.map((row) => row.status);

describe("what belongs in an edition", () => {
  test("the applicant's: all parts, what was released and sent, and no notes", () => {
    const own = selectCaseFile(parts, applicant);
    expect(own.decisions).toHaveLength(2);
    expect(own.letters).toHaveLength(3);
    expect(statuses(own.deliveries)).toEqual(["released", "replaced"]);
    expect(own.invoices).toEqual([{ payer: "npr", status: "sent" }]);
    expect(own.notes).toEqual([]);
  });

  test("a unit's: its own part and what is for all, its own uploads and drafts, its own notes", () => {
    const own = selectCaseFile(parts, fhi);
    expect(own.decisions).toEqual([{ unitId: "fhi" }]);
    expect(own.messages).toEqual([{ unitId: null }, { unitId: "fhi" }]);
    expect(statuses(own.deliveries)).toEqual(["uploaded", "released"]);
    expect(own.invoices).toEqual([{ payer: "fhi", status: "drafted" }]);
    expect(own.notes).toEqual([{ unitId: "fhi" }]);
  });

  test("Helsedataservice's: all, save what no unit has let go of yet and the units' notes", () => {
    const own = selectCaseFile(parts, caseworker);
    expect(own.postponements).toHaveLength(2);
    expect(statuses(own.deliveries)).toEqual(["released", "replaced"]);
    expect(own.invoices.map(({ payer }) => payer)).toEqual(["helsedataservice", "npr"]);
    expect(own.notes).toEqual([{ unitId: null }]);
  });
});

test("the applicant is told the reasons of a decision, not who made it or what was checked on the way", () => {
  const row = { unitId: "fhi", reasons: "Formålet er dekket.", decidedBy: "x", checklist: [], columnOfTomorrow: 1 };
  expect(tellRow("decisions", row, applicant)).toEqual({ unitId: "fhi", reasons: "Formålet er dekket." });
  expect(tellRow("decisions", row, caseworker)).toEqual(row);
});
