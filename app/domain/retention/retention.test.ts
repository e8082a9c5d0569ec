import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AppealStatus, Stage } from "../applications/applicationState";
import { addCalendarDays } from "../deadlines/addCalendarDays";
import { addCalendarYears } from "../deadlines/addCalendarYears";
import { fromEpochDay, toEpochDay } from "../deadlines/epochDay";
import { latestStart } from "../deadlines/latestStart";
import type { InvoiceContent } from "../fees/CaseCosts";
import { whyAccountStays } from "./accountErasure";
import { caseDueOn, caseEndedOn } from "./caseErasure";
import { draftDueOn, draftFate } from "./draftErasure";
import { invoiceKeptUntil } from "./invoiceKeptUntil";
import { redactContent } from "./redactContent";
import { redactInvoice } from "./redactInvoice";
import { isCaseYears, retentionRules } from "./retentionRules";

const anyDay = fc
  .integer({ min: toEpochDay("2020-01-01"), max: toEpochDay("2060-12-31") })
  .map((day) => fromEpochDay(day));

describe("a draft that nobody touches", () => {
  test.each([
    { touched: "2026-11-23", due: "2027-11-23", why: "365 days" },
    { touched: "2027-03-01", due: "2028-03-01", why: "366 days, since 29 February 2028 lies between" },
    { touched: "2028-02-29", due: "2029-03-01", why: "2029 has no 29 February, and no day of the year is cut" },
  ])("of $touched may go on $due: $why", ({ touched, due }) => {
    const draft = { touchedOn: touched, hasAddress: false, toldDay: null };
    expect(draftFate(draft, addCalendarDays(due, -1))).toEqual({ fate: "keep", until: due });
    expect(draftFate(draft, due)).toEqual({ fate: "erase" });
  });

  test("whose owner can be reached is told 30 days ahead, and goes on the day that was told", () => {
    const draft = { touchedOn: "2026-11-23", hasAddress: true, toldDay: null };
    expect(draftFate(draft, "2027-10-23")).toEqual({ fate: "keep", until: "2027-11-23" });
    expect(draftFate(draft, "2027-10-24")).toEqual({ fate: "warn", eraseOn: "2027-11-23" });
    const told = { ...draft, toldDay: "2027-11-23" };
    expect(draftFate(told, "2027-11-22")).toEqual({ fate: "keep", until: "2027-11-23" });
    expect(draftFate(told, "2027-11-23")).toEqual({ fate: "erase" });
  });

  test("nobody's goes unannounced: where the word comes late, it is kept for 30 days more", () => {
    const late = { touchedOn: "2026-11-23", hasAddress: true, toldDay: null };
    expect(draftFate(late, "2028-06-01")).toEqual({ fate: "warn", eraseOn: "2028-07-01" });
    expect(draftFate({ ...late, toldDay: "2028-07-01" }, "2028-06-30")).toMatchObject({ fate: "keep" });
  });

  test("a save starts the year anew, and the word of before counts no more", () => {
    const saved = { touchedOn: "2027-11-20", hasAddress: true, toldDay: "2027-11-23" };
    expect(draftFate(saved, "2027-11-23")).toEqual({ fate: "keep", until: "2028-11-20" });
  });

  test("on no day does one go before its year, or before the day that was told", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.boolean(), fc.option(anyDay), (touchedOn, today, hasAddress, toldDay) => {
        if (draftFate({ touchedOn, hasAddress, toldDay }, today).fate !== "erase") return;
        expect(today >= draftDueOn(touchedOn)).toBe(true);
        if (hasAddress) expect(toldDay !== null && toldDay <= today).toBe(true);
      }),
    );
  });
});

describe("a case", () => {
  const stages: Stage[] = ["submitted", "supplement-requested", "complete", "dismissed", "withdrawn", "closed"];
  const anyAppeal = fc.constantFrom<AppealStatus | null>(null, "lodged", "upheld", "reopened");

  test("closed on 23 November 2026 is due five years later, and not the day before", () => {
    const closed = { stage: "closed" as const, appeals: [null, "upheld" as const], lastEndedOn: "2026-11-23" };
    expect(caseDueOn(closed, 5)).toBe("2031-11-23");
    expect(caseDueOn(closed, 1)).toBe("2027-11-23");
  });

  test("that is open, or in which an appeal is, is never due", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.array(anyAppeal), anyDay, (stage, appeals, lastEndedOn) => {
        const isOver = ["dismissed", "withdrawn", "closed"].includes(stage) && !appeals.includes("lodged");
        expect(caseEndedOn({ stage, appeals, lastEndedOn })).toBe(isOver ? lastEndedOn : null);
      }),
    );
  });

  test("is kept for whole years, from one to twenty-five", () => {
    expect([0, 1, 25, 26, 2.5, NaN].map(isCaseYears)).toEqual([false, true, true, false, false, false]);
  });
});

test("what began on a day is over by another exactly when that many calendar years have gone", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 25 }), (start, today, years) => {
      expect(start <= latestStart(today, years)).toBe(addCalendarYears(start, years) <= today);
    }),
    {
      examples: [
        ["2028-02-29", "2029-02-28", 1],
        ["2027-03-01", "2028-02-29", 1],
        ["2024-02-29", "2028-02-29", 4],
      ],
    },
  );
});

// bokføringsloven § 13: five years after the end of the financial year, which is the calendar year.
test.each([
  { sent: "2026-01-01", from: "2032-01-01" },
  { sent: "2026-12-31", from: "2032-01-01" },
  { sent: "2027-01-01", from: "2033-01-01" },
])("to whom an invoice of $sent went may be erased from $from", ({ sent, from }) => {
  expect(invoiceKeptUntil(sent)).toBe(from);
});

test("of an invoice the amounts and the time stay, and no name and no word", () => {
  const content: InvoiceContent = {
    lines: [
      { kind: "base", several: true, amountOre: 300_000, vatBasisPoints: 2_500 },
      { kind: "discount", reason: "Avtalt med Kari", amountOre: -5_000, vatBasisPoints: null },
    ],
    vat: [{ basisPoints: 2_500, netOre: 295_000, vatOre: 73_750 }],
    ...{ netOre: 295_000, vatOre: 73_750, totalOre: 368_750, minutes: 120, freeBecause: null, priceListIds: ["a"] },
    recipient: {
      ...{ address: "Kari Li, Fjordvik", reference: "K-1", organisationNumber: "1", email: "kari@fjordvik.example" },
      isPublicBody: true,
    },
    facts: { sources: 2, thesis: false, waiver: false },
    discount: { amountOre: 5_000, reason: "Avtalt med Kari" },
    reason: "Kari ba om det",
  };
  const left = redactInvoice(content);
  expect(JSON.stringify(left)).not.toMatch(/kari|K-1/i);
  const { netOre, vatOre, totalOre, minutes } = left;
  expect([netOre, vatOre, totalOre, minutes]).toEqual([295_000, 73_750, 368_750, 120]);
  expect(left.lines.map((line) => line.amountOre)).toEqual([300_000, -5_000]);
});

test("of a submission only what is chosen from a list stays, whatever was typed", () => {
  const typed = { projectTitle: "t", useDescription: "u", name: "n", email: "e", phone: "p", country: "c" };
  const more = { institution: "i", organisationNumber: "o", invoiceRecipient: "r", recipients: "m", figures: "f" };
  const chosen = { sources: ["hkr"], linkage: "separate", purposeCategory: "health-research", student: "no" };
  const files = { workbook: "w", attachments: ["a"], tables: ["t1"], "tableModel.t1": "{}", "purposeFit.hkr": "fit" };
  expect(redactContent({ ...typed, ...more, ...files, ...chosen })).toEqual(chosen);
});

test("an account stays for a kept case and for a staff role, else it can go", () => {
  expect(whyAccountStays({ roles: ["applicant"], keptCases: 1 })).toBe("cases");
  expect(whyAccountStays({ roles: ["applicant", "caseworker"], keptCases: 0 })).toBe("staff");
  expect(whyAccountStays({ roles: ["applicant"], keptCases: 0 })).toBeNull();
  expect(whyAccountStays({ roles: [], keptCases: 0 })).toBeNull();
});

test("what was handed out is kept ten years at least, statistics always, and no other law gives a figure than is named", () => {
  const rule = (kind: string) => retentionRules.find((one) => one.kind === kind);
  expect(rule("register")).toMatchObject({
    keeps: { unit: "years", amount: 10 },
    source: "helseregisterloven-19h",
  });
  expect(rule("statistics")?.keeps).toEqual({ unit: "always" });
  const byLaw = retentionRules.filter(({ source }) => source !== "operator").map(({ kind }) => kind);
  expect(byLaw).toEqual(["invoices", "register", "statistics"]);
});
