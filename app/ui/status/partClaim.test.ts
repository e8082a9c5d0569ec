import { expect, test } from "vitest";
import { partHolder, partWhen } from "./partClaim";

const open = {
  unitId: "fhi",
  preparedBy: null,
  status: "in-preparation",
  dueOn: "2027-01-06",
  postponedUntil: null,
  deliveredOn: null,
  decidedOn: null,
} as const;
const about = { stage: "complete", today: "2026-12-08", deadline: null } as const;

test("a postponed part keeps the statutory date beside the likely one", () => {
  expect(partWhen(about, { ...open, postponedUntil: "2027-01-29" })).toEqual({
    kind: "likely",
    date: "2027-01-29",
    statutory: "2027-01-06",
  });
});

test("a part is due through its last day, and late the day after", () => {
  expect(partWhen({ ...about, today: "2027-01-06" }, open).kind).toBe("by");
  expect(partWhen({ ...about, today: "2027-01-07" }, open).kind).toBe("was-due");
});

test("while the applicant is asked for more the period has not begun", () => {
  expect(partWhen({ ...about, stage: "supplement-requested" }, open).kind).toBe("not-started");
});

test("the case lies with whoever must act next", () => {
  const undecided = { status: "undecided", decidedBy: "helsedataservice" } as const;
  expect(partHolder("submitted", undecided)).toBe("helsedataservice");
  expect(partHolder("supplement-requested", undecided)).toBe("applicant");
  expect(partHolder("complete", undecided)).toBe("helsedataservice");
  expect(partHolder("complete", { ...undecided, decidedBy: "controller" })).toBe("unit");
  expect(partHolder("complete", { ...undecided, status: "in-preparation" })).toBe("unit");
  expect(partHolder("complete", { ...undecided, status: "delivered" })).toBeNull();
  expect(partHolder("withdrawn", undecided)).toBeNull();
});
